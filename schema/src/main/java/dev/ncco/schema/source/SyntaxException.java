package dev.ncco.schema.source;

/** Thrown if a text is not JSON. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The offset in the text. */
    private final int offset;

    SyntaxException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /**
     * Returns the offset of the syntax error.
     *
     * @return the offset in the text
     */
    public int offset() {
        return offset;
    }
}
