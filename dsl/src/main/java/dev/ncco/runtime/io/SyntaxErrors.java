package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.text.Surrogates;
import dev.ncco.runtime.text.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a text is not JSON. The parser has refused it already, but in a parser's words; this reads up to the
 * same place and says it in a writer's.
 */
final class SyntaxErrors {

    private static final int MAX_NUMBER = 1000;
    private static final TextPattern NUMBER =
            TextPattern.of("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+\\-]?[0-9]+)?$", "a number");

    /** What may come next. */
    private enum Expect {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    /**
     * What is wrong.
     *
     * @param at where: the index of a character
     */
    record Mistake(int at, String rule, String sentence) {}

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private int at;
    private int comma = -1;
    private Expect expect = Expect.VALUE;
    private @Nullable Mistake mistake;

    private SyntaxErrors(String text) {
        this.text = text;
    }

    /** Explains why bytes are not JSON. */
    static InvalidDocumentException explain(Utf8Document source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        SyntaxErrors errors = new SyntaxErrors(text);
        errors.at = text.startsWith("\ufeff") ? 1 : 0;
        Mistake found = errors.find();
        int offset = text.substring(0, found.at()).getBytes(StandardCharsets.UTF_8).length;
        return source.refuse(offset, "", found.rule(), found.sentence());
    }

    private Mistake find() {
        while (mistake == null && space()) {
            token(text.charAt(at));
        }
        if (mistake == null && expect != Expect.NOTHING) {
            if (open.isEmpty()) {
                fail("json.empty", "the document is empty");
            } else {
                at = text.stripTrailing().length();
                fail("json.unclosed", "the document ends here, but a " + last() + " is not closed");
            }
        }
        return mistake == null ? new Mistake(0, "json.syntax", "the document is not JSON") : mistake;
    }

    private boolean space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private void fail(String rule, String sentence) {
        mistake = new Mistake(at, rule, sentence);
    }

    private char last() {
        return open.charAt(open.length() - 1);
    }

    private boolean inObject() {
        return !open.isEmpty() && last() == '{';
    }

    private void token(char c) {
        if (c == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            fail("json.comment", "JSON has no comments");
            return;
        }
        switch (expect) {
            case NOTHING -> fail("json.trailing-text", "there is text after the end of the document");
            case COLON -> {
                if (c == ':') {
                    next(Expect.VALUE);
                } else {
                    fail("json.syntax", "a colon is missing between the name and its value");
                }
            }
            case COMMA_OR_END -> separator(c);
            case NAME, NAME_OR_END -> {
                if (c == '"') {
                    name();
                } else if (c == '}') {
                    close(c);
                } else if (c == ',') {
                    fail("json.comma", "a value is missing before this comma");
                } else {
                    wrongQuotes(c, "a name in double quotes");
                }
            }
            default -> value(c);
        }
    }

    private void name() {
        int start = at;
        string(Expect.COLON);
        if (mistake == null && Surrogates.hasUnpairedEscape(text, start, at)) {
            at = start;
            fail("json.lone-surrogate", "this string holds half a character");
        }
    }

    private void value(char c) {
        switch (c) {
            case '{', '[' -> {
                if (open.length() == Utf8Document.MAX_DEPTH) {
                    fail("document.depth", "the document is nested deeper than " + Utf8Document.MAX_DEPTH);
                } else {
                    open.append(c);
                    next(c == '{' ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
                }
            }
            case '"' -> string(null);
            case ']', '}' -> close(c);
            case ',' -> fail("json.comma", "a value is missing before this comma");
            default -> word(c);
        }
    }

    private void word(char c) {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (word.isEmpty()) {
            wrongQuotes(c, "a value");
        } else if (word.length() > MAX_NUMBER && (c == '-' || Character.isDigit(c))) {
            fail("json.number-range", "the number is too long");
        } else if (word.equals("true") || word.equals("false") || word.equals("null") || NUMBER.matches(word)) {
            at = end;
            done();
        } else {
            fail("json.literal", "this is neither a number nor true, false or null");
        }
    }

    private static boolean isWord(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0);
    }

    private void wrongQuotes(char c, String wanted) {
        if ("'`$“”„‘’«»".indexOf(c) >= 0 || Character.isLetter(c)) {
            fail("json.quotes", "names and strings stand in double quotes");
        } else {
            fail("json.syntax", "here should stand " + wanted);
        }
    }

    private void separator(char c) {
        if (c == ',') {
            comma = at;
            next(inObject() ? Expect.NAME : Expect.VALUE);
        } else if (c == ']' || c == '}') {
            close(c);
        } else if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c)) {
            fail("json.comma", "a comma is missing before this");
        } else {
            fail("json.syntax", "this does not belong here");
        }
    }

    private void close(char c) {
        boolean afterComma = comma >= 0 && (expect == Expect.NAME || expect == Expect.VALUE);
        if (open.isEmpty() || inObject() != (c == '}')) {
            fail("json.syntax", "this " + c + " closes nothing that was opened");
        } else if (afterComma && text.substring(comma + 1, at).isBlank()) {
            at = comma;
            fail("json.comma", "there is nothing after this comma");
        } else if (expect == Expect.VALUE) {
            fail("json.syntax", "a value is missing before this " + c);
        } else {
            open.setLength(open.length() - 1);
            at++;
            done();
        }
    }

    private void string(@Nullable Expect then) {
        int start = at;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                if (then == null) {
                    done();
                } else {
                    expect = then;
                }
                return;
            }
            if (c < ' ') {
                at = c == '\n' || c == '\r' ? start : at;
                fail("json.control-character", "a string ends on its line; control characters are written as escapes");
                return;
            }
            if (c == '\\' && !escape()) {
                fail("json.syntax", "there is no such escape in JSON");
                return;
            }
        }
        at = start;
        fail("json.unclosed", "this string is never closed");
    }

    /** Leaves the position at the last character of a right escape. */
    private boolean escape() {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c != 'u') {
            at += "\"\\/bfnrt".indexOf(c) >= 0 ? 1 : 0;
            return text.charAt(at) == c;
        }
        String hex = text.substring(at + 2, Math.min(at + 6, text.length())).toLowerCase(Locale.ROOT);
        boolean right = hex.length() == 4 && hex.chars().allMatch(d -> d >= '0' && d <= '9' || d >= 'a' && d <= 'f');
        at += right ? 5 : 0;
        return right;
    }

    private void next(Expect expected) {
        at++;
        expect = expected;
    }

    private void done() {
        expect = open.isEmpty() ? Expect.NOTHING : Expect.COMMA_OR_END;
    }
}
