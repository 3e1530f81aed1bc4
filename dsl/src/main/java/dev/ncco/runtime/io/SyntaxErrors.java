package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.text.BrokenText;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.Surrogates;
import dev.ncco.runtime.text.SyntaxPhrases;
import dev.ncco.runtime.text.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Explains why a text is not JSON: reads a text that the parser has rejected up to the error, and describes the error
 * in the terms of the document instead of those of the parser.
 */
final class SyntaxErrors {

    private static final int MAX_NUMBER = 1000;
    private static final TextPattern NUMBER =
            TextPattern.of("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+\\-]?[0-9]+)?$", "a number");

    /** The expected tokens. */
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
     * A syntax error.
     *
     * @param at the index of a character
     */
    record Mistake(int at, String rule, String sentence) {}

    private final String text;
    private final StringBuilder open = new StringBuilder();
    private final Deque<Integer> openers = new ArrayDeque<>();
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
                fail("json.empty", SyntaxPhrases.EMPTY);
            } else {
                at = text.stripTrailing().length();
                fail("json.unclosed", SyntaxPhrases.unclosed(last(), line(openers.element())));
            }
        }
        return mistake == null ? new Mistake(0, "json.syntax", SyntaxPhrases.NOT_JSON) : mistake;
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
            fail("json.comment", SyntaxPhrases.COMMENT);
            return;
        }
        switch (expect) {
            case NOTHING -> fail("json.trailing-text", SyntaxPhrases.TRAILING_TEXT);
            case COLON -> {
                if (c == ':') {
                    next(Expect.VALUE);
                } else {
                    fail("json.syntax", SyntaxPhrases.NO_COLON);
                }
            }
            case COMMA_OR_END -> separator(c);
            case NAME, NAME_OR_END -> {
                if (c == '"') {
                    name();
                } else if (c == '}') {
                    close(c);
                } else if (c == ',') {
                    fail("json.comma", SyntaxPhrases.NO_VALUE_BEFORE_COMMA);
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
            fail("json.lone-surrogate", LimitPhrases.UNPAIRED_IN_NAME);
        }
    }

    private void value(char c) {
        switch (c) {
            case '{', '[' -> {
                if (open.length() == Utf8Document.MAX_DEPTH) {
                    fail("document.depth", SyntaxPhrases.tooDeep(Utf8Document.MAX_DEPTH));
                } else {
                    open.append(c);
                    openers.push(at);
                    next(c == '{' ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
                }
            }
            case '"' -> string(null);
            case ']', '}' -> close(c);
            case ',' -> fail("json.comma", SyntaxPhrases.NO_VALUE_BEFORE_COMMA);
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
            fail("json.number-range", SyntaxPhrases.LONG_NUMBER);
        } else if (word.equals("true") || word.equals("false") || word.equals("null") || NUMBER.matches(word)) {
            at = end;
            done();
        } else {
            fail(
                    "json.literal",
                    SyntaxPhrases.notLiteral(BrokenText.find(text, at).get(at) ? "" : word));
        }
    }

    private static boolean isWord(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0);
    }

    private void wrongQuotes(char c, String wanted) {
        if ("'`$“”„‘’«»".indexOf(c) >= 0 || Character.isLetter(c)) {
            fail("json.quotes", SyntaxPhrases.QUOTES);
        } else {
            fail("json.syntax", SyntaxPhrases.expected(wanted, character()));
        }
    }

    private void separator(char c) {
        if (c == ',') {
            comma = at;
            next(inObject() ? Expect.NAME : Expect.VALUE);
        } else if (c == ']' || c == '}') {
            close(c);
        } else if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c)) {
            fail("json.comma", SyntaxPhrases.NO_COMMA);
        } else {
            fail("json.syntax", SyntaxPhrases.unexpected(character()));
        }
    }

    /** The character at the position: both chars of a surrogate pair. */
    private String character() {
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private int line(int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            boolean windows = c == '\r' && text.charAt(i + 1) == '\n';
            line += c == '\n' || c == '\r' && !windows ? 1 : 0;
        }
        return line;
    }

    private void close(char c) {
        boolean afterComma = comma >= 0 && (expect == Expect.NAME || expect == Expect.VALUE);
        if (open.isEmpty() || inObject() != (c == '}')) {
            fail("json.syntax", SyntaxPhrases.wrongBracket(c, open.isEmpty() ? 0 : last()));
        } else if (afterComma && text.substring(comma + 1, at).isBlank()) {
            at = comma;
            fail("json.comma", SyntaxPhrases.NOTHING_AFTER_COMMA);
        } else if (expect == Expect.VALUE) {
            fail("json.syntax", SyntaxPhrases.noValueBefore(c));
        } else {
            open.setLength(open.length() - 1);
            openers.pop();
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
                boolean lineBreak = c == '\n' || c == '\r';
                at = lineBreak ? start : at;
                fail(
                        "json.control-character",
                        lineBreak ? SyntaxPhrases.LINE_BREAK : SyntaxPhrases.controlCharacter(c));
                return;
            }
            if (c == '\\' && !escape()) {
                fail("json.syntax", SyntaxPhrases.ESCAPE);
                return;
            }
        }
        at = start;
        fail("json.unclosed", SyntaxPhrases.UNCLOSED_STRING);
    }

    /** Leaves the position at the last character of a valid escape. */
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
