package dev.ncco.schema.source;

/** Says that a text is no JSON, and where. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int offset;

    /** What is wrong. */
    public enum Kind {
        /** There is nothing but white space. */
        EMPTY,
        /** Something follows the document. */
        TRAILING,
        /** It is nested too deep. */
        DEPTH,
        /** A number has too many digits. */
        NUMBER_LENGTH,
        /** Anything else. */
        SYNTAX
    }

    SyntaxException(Kind kind, int offset, String message) {
        super(message);
        this.kind = kind;
        this.offset = offset;
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns where the text stops being JSON.
     *
     * @return the offset in the text
     */
    public int offset() {
        return offset;
    }
}
