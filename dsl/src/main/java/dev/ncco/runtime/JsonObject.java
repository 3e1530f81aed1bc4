package dev.ncco.runtime;

/** A value that is written as a JSON object: its members in schema order, then the unchecked ones. */
public abstract class JsonObject extends JsonDocument {

    /** The members that this release does not know. */
    protected final UncheckedMembers unchecked;

    /**
     * Creates an object.
     *
     * @param unchecked the members that this release does not know
     */
    protected JsonObject(UncheckedMembers unchecked) {
        this.unchecked = unchecked;
    }

    /**
     * Writes the members that are set, each with its key.
     *
     * @param out where to
     */
    protected abstract void writeMembers(JsonWriter out);

    /**
     * Tells whether any member is set.
     *
     * @return whether this is written as {@code {}}
     */
    public final boolean isEmpty() {
        return toJsonBytes().length == 2;
    }

    @Override
    protected void write(JsonWriter out) {
        int start = out.startObject();
        writeMembers(out);
        unchecked.write(out);
        out.endObject(start);
    }
}
