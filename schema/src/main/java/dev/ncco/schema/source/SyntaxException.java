package dev.ncco.schema.source;

/** Says that a text is not JSON, and where. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The offset in the text. */
    private final int offset;

    SyntaxException(int offset, String message) {
        super(message);
        this.offset = offset;
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
