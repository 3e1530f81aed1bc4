package dev.ncco.schema.text;

import java.util.Locale;

/** The sentences about text that is not JSON; the checker and the DSL use them. */
public final class SyntaxPhrases {

    /** The document has no value. */
    public static final String EMPTY = "the document is empty";

    /** Something follows the document. */
    public static final String TRAILING_TEXT = "there is text after the end of the document";

    /** A comma has nothing before it. */
    public static final String NO_VALUE_BEFORE_COMMA = "a value is missing before this comma";

    /** A comma has nothing after it. */
    public static final String NOTHING_AFTER_COMMA = "there is nothing after this comma";

    /** Two values have no comma between them. */
    public static final String NO_COMMA = "a comma is missing before this";

    /** A name has no colon after it. */
    public static final String NO_COLON = "a colon is missing between the name and its value";

    /** A name or string has no double quotes. */
    public static final String QUOTES = "names and strings must be in double quotes";

    /** A backslash starts no escape of JSON. */
    public static final String ESCAPE = "this escape does not exist in JSON";

    /** The text contains a comment. */
    public static final String COMMENT = "JSON has no comments";

    /** A number is longer than any parser must accept. */
    public static final String LONG_NUMBER = "the number has too many digits";

    /** A number does not fit into a double. */
    public static final String NUMBER_RANGE = "the number is too large or too close to zero for a double";

    /** A string has no closing quote in its line. */
    public static final String LINE_BREAK = "this string is not closed on its line";

    /** A string has no closing quote. */
    public static final String UNCLOSED_STRING = "this string is never closed";

    /** The text is nothing that is known better. */
    public static final String NOT_JSON = "the document is not JSON from here on";

    private SyntaxPhrases() {}

    /**
     * Returns that a name occurs twice in an object.
     *
     * @param name the name
     * @return such as {@code duplicate member "timeout"}
     */
    public static String duplicate(String name) {
        return "duplicate member " + LimitPhrases.quoted(name);
    }

    /**
     * Returns that the document has too many levels.
     *
     * @param max the limit
     * @return such as "the document is nested deeper than 64 levels"
     */
    public static String tooDeep(int max) {
        return "the document is nested deeper than " + max + " levels";
    }

    /**
     * Returns that the document is too large.
     *
     * @param max the limit
     * @return such as "the document has more than 1048576 bytes"
     */
    public static String tooLarge(int max) {
        return "the document has more than " + max + " bytes";
    }

    /**
     * Returns that bytes are not UTF-8.
     *
     * @param offset the offset of the first such byte
     * @return such as "the byte at offset 7 is not UTF-8"
     */
    public static String notUtf8(int offset) {
        return "the byte at offset " + offset + " is not UTF-8";
    }

    /** {@return that the bytes have another encoding} */
    public static String wideEncoding() {
        return "the document is UTF-16 or UTF-32, not UTF-8";
    }

    /**
     * Returns that a value must be here.
     *
     * @param wanted what must be here
     * @param found what is here
     * @return such as {@code expected a value, but found "%"}
     */
    public static String expected(String wanted, String found) {
        return "expected " + wanted + ", but found " + LimitPhrases.quoted(found);
    }

    /**
     * Returns that a character must not be here.
     *
     * @param found what is here
     * @return such as {@code unexpected "%"}
     */
    public static String unexpected(String found) {
        return "unexpected " + LimitPhrases.quoted(found);
    }

    /**
     * Returns that a bracket closes something else.
     *
     * @param closing the bracket
     * @param opening the bracket that is open, or 0 if there is none
     * @return such as "this ] closes a {"
     */
    public static String wrongBracket(char closing, char opening) {
        return "this " + closing + " closes " + (opening == 0 ? "nothing that was opened" : "a " + opening);
    }

    /**
     * Returns that a value is missing.
     *
     * @param closing the bracket before which it is missing
     * @return such as "a value is missing before this }"
     */
    public static String noValueBefore(char closing) {
        return "a value is missing before this " + closing;
    }

    /**
     * Returns that a word is not a value.
     *
     * @param word the word, or an empty string if it is secret
     * @return such as {@code "yes" is neither a number nor true, false or null}
     */
    public static String notLiteral(String word) {
        return (word.isEmpty() ? "this word" : LimitPhrases.quoted(word))
                + " is neither a number nor true, false or null";
    }

    /**
     * Returns that a string contains a control character.
     *
     * @param c the character
     * @return such as "the string contains the control character U+0009, which must be escaped"
     */
    public static String controlCharacter(char c) {
        return String.format(
                Locale.ROOT, "the string contains the control character U+%04X, which must be escaped", (int) c);
    }

    /**
     * Returns that the document ends too early.
     *
     * @param opening the bracket that is not closed
     * @param line its line
     * @return such as "the document ends here, but the [ in line 1 is not closed"
     */
    public static String unclosed(char opening, int line) {
        return "the document ends here, but the " + opening + " in line " + line + " is not closed";
    }
}
