package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import java.lang.invoke.VarHandle;

/** A value that is written as a JSON object: its members in schema order, then the unchecked ones. */
public abstract class JsonObject extends JsonDocument {

    /** The members that this release does not know; written only before the object is published. */
    protected UncheckedMembers unchecked;

    /**
     * Creates an object.
     *
     * @param unchecked the members that this release does not know
     */
    protected JsonObject(UncheckedMembers unchecked) {
        this.unchecked = unchecked;
    }

    /**
     * Makes all that was written to an object visible to each thread that gets hold of it, however that is passed on.
     *
     * @param object the object, to which nothing is written any more
     * @param <T> its class
     * @return the object
     */
    protected static <T extends JsonObject> T publish(T object) {
        VarHandle.storeStoreFence();
        return object;
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
