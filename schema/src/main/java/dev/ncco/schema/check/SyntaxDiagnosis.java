package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.BrokenText;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.Surrogates;
import dev.ncco.schema.text.SyntaxPhrases;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;

/**
 * Finds and describes the syntax errors of a text that the parser has rejected. Extra commas, comments and a missing
 * comma do not end the diagnosis: they are replaced in place in the {@link Syntax#readable} text, so that all offsets
 * stay the same.
 */
final class SyntaxDiagnosis {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u\\p{XDigit}{4})");
    private static final Pattern YAML = Pattern.compile("---\\s|- \\S|[\\w-]+:(\\s|$)");
    private static final Pattern WORD = Pattern.compile("[-+.]?[\\p{Alnum}_$.+-]+");

    static final String PLAIN_NUMBER = "write a plain number, such as 1";
    /** A number that JSON writes in another way. */
    private static final Pattern ALMOST_NUMBER = Pattern.compile("[+-]?(?:\\d{1,15}\\.?\\d{0,15}|\\.\\d{1,15})");

    private static final String ADD_VALUE = "add the value, or delete the member";

    private static final int MAX_CLOSING = 10;

    /** The limit of the parser. */
    private static final int MAX_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

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

    private final String text;
    private final LineMap lines;
    private final int maxDepth;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    private int comma = -1;
    private Expect expect = Expect.VALUE;
    private int safe;
    private final StringBuilder readable;
    private final List<SyntaxMistake> repaired = new ArrayList<>();
    private @Nullable SyntaxMistake result;

    private SyntaxDiagnosis(String text, LineMap lines, int maxDepth) {
        this.maxDepth = maxDepth;
        this.text = text;
        this.lines = lines;
        this.readable = new StringBuilder(text);
    }

    static Syntax of(String text, LineMap lines, int maxDepth) {
        SyntaxDiagnosis diagnosis = new SyntaxDiagnosis(text, lines, maxDepth);
        while (diagnosis.result == null && diagnosis.space()) {
            diagnosis.token(text.charAt(diagnosis.at));
        }
        if (diagnosis.result == null && diagnosis.expect != Expect.NOTHING) {
            diagnosis.unclosed();
        }
        return diagnosis.syntax();
    }

    private Syntax syntax() {
        if (result == null) {
            return new Syntax(repaired, null, readable.toString());
        }
        readable.setLength(safe);
        open.forEach(opener -> readable.append(text.charAt(opener) == '{' ? '}' : ']'));
        return new Syntax(repaired, result, readable.toString());
    }

    private boolean space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private void token(char c) {
        if (c == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            boolean block = text.startsWith("/*", at);
            int close = block ? text.indexOf("*/", at + 2) : endOfLine(at);
            if (close < 0) {
                fail(DocumentRule.COMMENT, text.length(), SyntaxPhrases.COMMENT, "delete it; it has no closing */");
            } else {
                Span span = new Span(at, block ? close + 2 : close);
                repair(DocumentRule.COMMENT, span, SyntaxPhrases.COMMENT, "delete it", Edit.unsafe(span, ""));
                blank(span);
                at = span.end();
            }
            return;
        }
        switch (expect) {
            case NOTHING ->
                fail(DocumentRule.TRAILING_TEXT, endOfLine(at), SyntaxPhrases.TRAILING_TEXT, trailingHint(c));
            case NAME, NAME_OR_END -> name(c);
            case COLON -> {
                if (c == ':') {
                    next(Expect.VALUE);
                } else {
                    fail(DocumentRule.SYNTAX, at + 1, SyntaxPhrases.NO_COLON, colonHint(c));
                }
            }
            case COMMA_OR_END -> separator(c);
            default -> value(c);
        }
    }

    private String trailingHint(char c) {
        boolean objects = text.charAt(safe - 1) == '}' && (c == '{' || c == ',');
        return objects
                ? "put all actions into one list: [ …, … ]; --jsonl checks several documents, one on each line"
                : "delete it, or use --jsonl for several documents, one on each line";
    }

    private void name(char c) {
        if (c == '"') {
            int start = at;
            if (string()) {
                expect = Expect.COLON;
                unpairedSurrogate(start, at);
            }
        } else if (c == '}') {
            close(c);
        } else if (c == ',') {
            extraCommas();
        } else {
            wrongQuotes(c, "a name in double quotes");
        }
    }

    private static String colonHint(char c) {
        return switch (c) {
            case '=' -> "replace = with :";
            case ',' -> "replace the comma with :";
            case '}', ']' -> "add : and a value";
            default -> "add :";
        };
    }

    /** Reports an unpaired surrogate in a name; the parser accepts it in a value. */
    private void unpairedSurrogate(int start, int end) {
        if (Surrogates.hasUnpairedEscape(text, start, end)) {
            at = start;
            fail(DocumentRule.LONE_SURROGATE, end, LimitPhrases.UNPAIRED_IN_NAME, Values.WHOLE_CHARACTER);
        }
    }

    private void value(char c) {
        if ((c == '{' || c == '[') && open.size() == maxDepth) {
            fail(
                    DocumentRule.TOO_DEEP,
                    at + 1,
                    SyntaxPhrases.tooDeep(maxDepth),
                    "reduce the nesting, or raise the limit");
        } else if (c == '{' || c == '[') {
            open.push(at);
            next(c == '{' ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
            safe = at;
        } else if (c == '"') {
            if (string()) {
                done();
            }
        } else if (c == ']' || c == '}') {
            close(c);
        } else if (c == ',' && !open.isEmpty() && !object()) {
            extraCommas();
        } else if (c == ',') {
            String hint = object() ? ADD_VALUE : "delete the comma";
            fail(DocumentRule.COMMA, at + 1, SyntaxPhrases.NO_VALUE_BEFORE_COMMA, hint);
        } else {
            word(c);
        }
    }

    private void word(char c) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            wrongQuotes(c, "a value");
            return;
        }
        if (word.end() - at > MAX_NUMBER && (c == '-' || Character.isDigit(c))) {
            fail(DocumentRule.NUMBER_RANGE, word.end(), SyntaxPhrases.LONG_NUMBER, PLAIN_NUMBER);
            return;
        }
        String written = word.group();
        if (number.lookingAt() && number.end() == word.end()
                || written.equals("true")
                || written.equals("false")
                || written.equals("null")) {
            at = word.end();
            done();
            return;
        }
        String shown = BrokenText.find(text, at).get(at) ? "" : written;
        String lower = written.toLowerCase(Locale.ROOT);
        String hint = switch (lower) {
            case "true", "false" -> "write " + lower;
            case "none", "null", "undefined", "nil" -> "leave the member out, or write null";
            case "nan", "infinity" -> PLAIN_NUMBER;
            default ->
                Character.isDigit(c) || "-+.".indexOf(c) >= 0 ? numberHint(shown) : "write text in double quotes";
        };
        if (open.isEmpty() && YAML.matcher(text).region(at, text.length()).lookingAt()) {
            hint = "convert the document from YAML to JSON";
        }
        fail(DocumentRule.LITERAL, word.end(), SyntaxPhrases.notLiteral(shown), hint);
    }

    private static String numberHint(String shown) {
        return ALMOST_NUMBER.matcher(shown).matches()
                ? "write " + LimitPhrases.number(new BigDecimal(shown))
                : PLAIN_NUMBER;
    }

    /** The character at the position: both chars of a surrogate pair. */
    private String character() {
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private void separator(char c) {
        if (c == ',') {
            comma = at;
            next(object() ? Expect.NAME : Expect.VALUE);
        } else if (c == ']' || c == '}') {
            close(c);
        } else if (c == '"' || c == '{' || c == '[' || Character.isLetterOrDigit(c)) {
            missingComma(c);
        } else {
            String hint = Character.isSpaceChar(c) ? "delete it: it only looks like a space" : "";
            fail(DocumentRule.SYNTAX, at + 1, SyntaxPhrases.unexpected(character()), hint);
        }
    }

    private void close(char c) {
        boolean afterComma = expect == Expect.NAME || expect == Expect.VALUE && !open.isEmpty() && !object();
        if (open.isEmpty() || object() != (c == '}')) {
            char opener = open.isEmpty() ? 0 : text.charAt(open.element());
            fail(DocumentRule.SYNTAX, at + 1, SyntaxPhrases.wrongBracket(c, opener), "");
        } else if (expect == Expect.VALUE && !afterComma) {
            fail(DocumentRule.SYNTAX, at + 1, SyntaxPhrases.noValueBefore(c), ADD_VALUE);
        } else {
            if (afterComma) {
                trailingComma();
            }
            open.pop();
            at++;
            done();
        }
    }

    /** Reports a comma before a closing bracket, together with the commas after it. */
    private void trailingComma() {
        int end = comma + 1;
        if (!repaired.isEmpty()) {
            SyntaxMistake last = repaired.get(repaired.size() - 1);
            if (last.rule() == DocumentRule.COMMA && last.span().start() > comma) {
                repaired.remove(repaired.size() - 1);
                end = last.span().end();
            }
        }
        commas(new Span(comma, end), SyntaxPhrases.NOTHING_AFTER_COMMA);
    }

    /** Reports commas in place of a value or a name. */
    private void extraCommas() {
        int start = at;
        int end = at;
        while (space() && text.charAt(at) == ',') {
            end = ++at;
        }
        commas(new Span(start, end), SyntaxPhrases.NO_VALUE_BEFORE_COMMA);
    }

    private void commas(Span span, String message) {
        boolean one = span.end() == span.start() + 1;
        repair(DocumentRule.COMMA, span, message, one ? "delete the comma" : "delete the commas", new Edit(span, ""));
        blank(span);
    }

    private void missingComma(char c) {
        String message = SyntaxPhrases.NO_COMMA;
        boolean fits = object() ? c == '"' : c == '"' || c == '{' || c == '[';
        // Without a space before it, this is probably a quote within a string.
        if (fits && " \t\r\n".indexOf(readable.charAt(at - 1)) >= 0) {
            Edit put = Edit.unsafe(new Span(safe, safe), ",");
            repair(DocumentRule.COMMA, new Span(at, at + 1), message, "add a comma before it", put);
            comma = at - 1;
            readable.setCharAt(comma, ',');
            expect = object() ? Expect.NAME : Expect.VALUE;
        } else {
            String hint = "add a comma before it";
            boolean afterQuote = text.charAt(at - 1) == '"';
            fail(
                    DocumentRule.COMMA,
                    at + 1,
                    message,
                    afterQuote ? hint + ", or write a quote in a string as \\\"" : hint);
        }
    }

    private void repair(DocumentRule rule, Span span, String message, String hint, Edit fix) {
        repaired.add(new SyntaxMistake(rule, span, message, hint, List.of(fix)));
    }

    private void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                readable.setCharAt(i, ' ');
            }
        }
    }

    private void wrongQuotes(char c, String wanted) {
        if (c == '\'' || c == '`' || Character.isLetter(c) || c == '$' || "“”„‘’«»".indexOf(c) >= 0) {
            Matcher word = WORD.matcher(text).region(at, text.length());
            int end = word.lookingAt() ? word.end() : at + 1;
            fail(DocumentRule.QUOTES, end, SyntaxPhrases.QUOTES, "write \"…\"");
        } else {
            int end = text.offsetByCodePoints(at, 1);
            fail(DocumentRule.SYNTAX, end, SyntaxPhrases.expected(wanted, character()), "");
        }
    }

    private boolean string() {
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return true;
            }
            if (c == '\n' || c == '\r') {
                int end = at;
                at = start;
                fail(
                        DocumentRule.CONTROL_CHARACTER,
                        end,
                        SyntaxPhrases.LINE_BREAK,
                        "add the closing quote, or write a line break in the string as \\n");
                return false;
            }
            if (c < ' ') {
                String escape = c == '\t' ? "\\t" : String.format("\\u%04x", (int) c);
                fail(
                        DocumentRule.CONTROL_CHARACTER,
                        at + 1,
                        SyntaxPhrases.controlCharacter(c),
                        "write " + escape + ", or delete it");
                return false;
            }
            if (c == '\\' && !escape()) {
                return false;
            }
            at++;
        }
        at = start;
        fail(DocumentRule.UNCLOSED, start + 1, SyntaxPhrases.UNCLOSED_STRING, "add the closing quote");
        return false;
    }

    /** Leaves the position at the last character of a valid escape. */
    private boolean escape() {
        Matcher escape = ESCAPE.matcher(text).region(at, text.length());
        if (escape.lookingAt()) {
            at = escape.end() - 1;
            return true;
        }
        String hint =
                text.startsWith("u", at + 1) ? "write four hexadecimal digits after \\u" : "write a backslash as \\\\";
        fail(DocumentRule.SYNTAX, Math.min(at + 2, text.length()), SyntaxPhrases.ESCAPE, hint);
        return false;
    }

    private void unclosed() {
        if (open.isEmpty()) {
            fail(DocumentRule.EMPTY, at, SyntaxPhrases.EMPTY, "an NCCO without actions is []");
            return;
        }
        int opener = open.element();
        char c = text.charAt(opener);
        at = text.stripTrailing().length();
        fail(
                DocumentRule.UNCLOSED,
                at,
                SyntaxPhrases.unclosed(c, lines.place(new Span(opener, opener)).line()),
                "add " + closing());
    }

    /** The closing brackets of all open ones, or of the innermost if there are many. */
    private String closing() {
        StringBuilder brackets = new StringBuilder();
        open.stream().limit(MAX_CLOSING).forEach(opener -> brackets.append(text.charAt(opener) == '{' ? '}' : ']'));
        return brackets + (open.size() > MAX_CLOSING ? "…" : "");
    }

    private boolean object() {
        return !open.isEmpty() && text.charAt(open.element()) == '{';
    }

    private void next(Expect expected) {
        at++;
        expect = expected;
    }

    private void done() {
        safe = at;
        expect = open.isEmpty() ? Expect.NOTHING : Expect.COMMA_OR_END;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void fail(DocumentRule rule, int end, String message, String hint) {
        result = new SyntaxMistake(rule, new Span(at, Math.max(end, at)), message, hint, List.of());
    }
}
