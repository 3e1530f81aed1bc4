package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;

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
     * Returns whether this object has no members.
     *
     * @return whether it is written as {@code {}}
     */
    public final boolean isEmpty() {
        return JsonWriter.isEmpty(this::writeAllMembers);
    }

    @Override
    protected void write(JsonWriter out) {
        int start = out.startObject();
        writeAllMembers(out);
        out.endObject(start);
    }

    private void writeAllMembers(JsonWriter out) {
        writeMembers(out);
        unchecked.write(out);
    }
}
