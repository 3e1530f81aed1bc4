package dev.ncco.schema;

import java.util.Locale;

/** A kind of document. */
public enum Kind {
    /** A list of actions. */
    NCCO,
    /** The request that places a call. */
    CALL,
    /** What the platform sends to an event URL. */
    EVENT;

    /**
     * Returns the path of its schema.
     *
     * @return the path, for {@link Schemas#source(String)}
     */
    public String schema() {
        return this + ".schema.json";
    }

    /**
     * Returns its name.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
