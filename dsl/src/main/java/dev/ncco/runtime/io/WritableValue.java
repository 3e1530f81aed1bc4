package dev.ncco.runtime.io;

/** A value that a {@link JsonWriter} writes. */
public abstract class WritableValue {

    /** Creates a value. */
    protected WritableValue() {}

    /**
     * Writes this value.
     *
     * @param out the writer
     */
    protected abstract void write(JsonWriter out);
}
