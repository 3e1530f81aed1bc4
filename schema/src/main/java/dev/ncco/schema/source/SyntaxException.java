package dev.ncco.schema.source;

/** Says that a text is no JSON, and where. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    SyntaxException(Place place, String message) {
        super(message);
        this.place = place;
    }

    /**
     * Returns where the text stops being JSON.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }
}
