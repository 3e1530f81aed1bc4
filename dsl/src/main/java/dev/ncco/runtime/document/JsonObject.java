package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import java.lang.invoke.VarHandle;

/** The base class of values that are JSON objects: members in the order of the schema, then unchecked members. */
public abstract class JsonObject extends JsonDocument {

    /** The unchecked members; assigned only before the object is published. */
    protected UncheckedMembers unchecked;

    /**
     * Creates an object.
     *
     * @param unchecked the unchecked members
     */
    protected JsonObject(UncheckedMembers unchecked) {
        this.unchecked = unchecked;
    }

    /**
     * Publishes an object safely: all writes to it are visible to every thread that obtains it.
     *
     * @param object the object, which is not changed afterward
     * @param <T> its class
     * @return the object
     */
    protected static <T extends JsonObject> T publish(T object) {
        VarHandle.storeStoreFence();
        return object;
    }

    /**
     * Writes the members that are set.
     *
     * @param out the writer
     */
    protected abstract void writeMembers(JsonWriter out);

    /**
     * Returns whether this object has no members.
     *
     * @return {@code true} if the JSON is {@code {}}
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
