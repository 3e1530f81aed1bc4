package dev.ncco.schema.text;

import java.util.Locale;

/** The messages about text that is not JSON, shared by the checker and the DSL. */
public final class SyntaxPhrases {

    /** The document contains no value. */
    public static final String EMPTY = "the document is empty";

    /** Text follows the document. */
    public static final String TRAILING_TEXT = "there is text after the end of the document";

    /** A comma without a value before it. */
    public static final String NO_VALUE_BEFORE_COMMA = "a value is missing before this comma";

    /** A comma without a value after it. */
    public static final String NOTHING_AFTER_COMMA = "a value is missing after this comma";

    /** Two values without a comma between them. */
    public static final String NO_COMMA = "a comma is missing before this";

    /** A name without a colon after it. */
    public static final String NO_COLON = "a colon is missing between the name and its value";

    /** A name or string without double quotes. */
    public static final String QUOTES = "names and strings must be in double quotes";

    /** A backslash that does not start a JSON escape. */
    public static final String ESCAPE = "this is not a JSON escape";

    /** The text contains a comment. */
    public static final String COMMENT = "JSON does not allow comments";

    /** A number with more digits than parsers accept. */
    public static final String LONG_NUMBER = "the number has too many digits";

    /** A number outside of the range of a double. */
    public static final String NUMBER_RANGE = "the number is too large or too close to zero for a double";

    /** A string without a closing quote on its line. */
    public static final String LINE_BREAK = "this string is not closed on its line";

    /** A string without a closing quote. */
    public static final String UNCLOSED_STRING = "this string is never closed";

    /** Any other syntax error. */
    public static final String NOT_JSON = "the document is not JSON from here on";

    private SyntaxPhrases() {}

    /**
     * Returns the message about a duplicate name in an object.
     *
     * @param name the name
     * @return such as {@code duplicate member "timeout"}
     */
    public static String duplicate(String name) {
        return "duplicate member " + LimitPhrases.quoted(name);
    }

    /**
     * Returns the message about a document with too many levels.
     *
     * @param max the limit
     * @return such as "the document is nested deeper than 64 levels"
     */
    public static String tooDeep(int max) {
        return "the document is nested deeper than " + max + " levels";
    }

    /**
     * Returns the message about a document that is too large.
     *
     * @param max the limit
     * @return such as "the document has more than 1048576 bytes"
     */
    public static String tooLarge(int max) {
        return "the document has more than " + max + " bytes";
    }

    /**
     * Returns the message about bytes that are not UTF-8.
     *
     * @param offset the offset of the first such byte
     * @return such as "the byte at offset 7 is not UTF-8"
     */
    public static String notUtf8(int offset) {
        return "the byte at offset " + offset + " is not UTF-8";
    }

    /** {@return the message about bytes in UTF-16 or UTF-32} */
    public static String wideEncoding() {
        return "the document is UTF-16 or UTF-32, not UTF-8";
    }

    /**
     * Returns the message about a missing token.
     *
     * @param wanted the expected token
     * @param found the actual text
     * @return such as {@code expected a value, but found "%"}
     */
    public static String expected(String wanted, String found) {
        return "expected " + wanted + ", but found " + LimitPhrases.quoted(found);
    }

    /**
     * Returns the message about an unexpected character.
     *
     * @param found the character
     * @return such as {@code unexpected "%"}, or {@code unexpected character U+00A0} if one would not see it
     */
    public static String unexpected(String found) {
        int c = found.codePointAt(0);
        boolean isInvisible = Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return "unexpected " + (isInvisible ? String.format("character U+%04X", c) : LimitPhrases.quoted(found));
    }

    /**
     * Returns the message about a bracket that does not match the open one.
     *
     * @param closing the bracket
     * @param opening the open bracket, or 0 if there is none
     * @return such as "this ] does not match the {"
     */
    public static String wrongBracket(char closing, char opening) {
        return "this " + closing + (opening == 0 ? " has no opening bracket" : " does not match the " + opening);
    }

    /**
     * Returns the message about a missing value.
     *
     * @param closing the bracket after the missing value
     * @return such as "a value is missing before this }"
     */
    public static String noValueBefore(char closing) {
        return "a value is missing before this " + closing;
    }

    /**
     * Returns the message about a word that is not a literal.
     *
     * @param word the word, or an empty string if it is secret
     * @return such as {@code "yes" is neither a number nor true, false or null}
     */
    public static String notLiteral(String word) {
        return (word.isEmpty() ? "this word" : LimitPhrases.quoted(word))
                + " is neither a number nor true, false or null";
    }

    /**
     * Returns the message about a control character in a string.
     *
     * @param c the character
     * @return such as "the string contains the control character U+0009, which must be escaped"
     */
    public static String controlCharacter(char c) {
        return String.format(
                Locale.ROOT, "the string contains the control character U+%04X, which must be escaped", (int) c);
    }

    /**
     * Returns the message about an unclosed bracket at the end of the document.
     *
     * @param opening the unclosed bracket
     * @param line the line of the bracket
     * @return such as "the document ends here, but the [ in line 1 is not closed"
     */
    public static String unclosed(char opening, int line) {
        return "the document ends here, but the " + opening + " in line " + line + " is not closed";
    }
}
