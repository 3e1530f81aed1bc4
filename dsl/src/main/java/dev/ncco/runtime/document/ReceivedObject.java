package dev.ncco.runtime.document;

import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.ReceivedProperty;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that the platform sends. An invalid or unknown member never leads to an exception: it is kept as read,
 * returned by {@link #extra()}, and written unchanged.
 */
public abstract class ReceivedObject extends JsonObject {

    private final List<ReceivedProperty<?>> properties;
    /** The value in place of the object, or null if it is an object. */
    private final @Nullable String bare;

    /**
     * Creates an object.
     *
     * @param json the object, as a map
     * @param properties the known members, in schema order
     */
    protected ReceivedObject(Map<?, ?> json, List<ReceivedProperty<?>> properties) {
        super(inOrder(json, properties));
        this.properties = properties;
        this.bare = null;
        VarHandle.storeStoreFence(); // publishes the object, as nothing is assigned later
    }

    /**
     * Creates an object from a value in place of the object.
     *
     * @param bare the value
     * @param member the member whose value it is
     * @param properties the known members, in schema order
     */
    protected ReceivedObject(String bare, ReceivedProperty<?> member, List<ReceivedProperty<?>> properties) {
        super(inOrder(Map.of(member.name(), bare), properties));
        this.properties = properties;
        this.bare = bare;
        VarHandle.storeStoreFence();
    }

    /**
     * Returns whether a value can be in place of an object, as its only member. A string that contains JSON cannot.
     *
     * @param json the value
     * @param member the member
     * @return {@code true} if it can
     */
    protected static boolean isBare(Object json, ReceivedProperty<?> member) {
        return json instanceof String text && !text.startsWith("{") && member.understands(text);
    }

    private static UncheckedMembers inOrder(Map<?, ?> json, List<ReceivedProperty<?>> properties) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (ReceivedProperty<?> property : properties) {
            if (json.containsKey(property.name())) {
                members.put(property.name(), json.get(property.name()));
            }
        }
        json.forEach((name, value) -> members.putIfAbsent((String) name, value));
        return UncheckedMembers.of(members);
    }

    /**
     * Returns the value of a member.
     *
     * @param property the member
     * @param <T> the Java type
     * @return the value; empty if the member is absent, null or invalid
     */
    protected final <T> Optional<T> get(ReceivedProperty<T> property) {
        return Optional.ofNullable(property.convert(unchecked.toMap().get(property.name())));
    }

    /**
     * Returns the unknown members, and the invalid ones: those whose type or format is not the documented one, or which
     * are null although null is not documented.
     *
     * @return an unmodifiable map of the members as read: maps, lists, strings, numbers, booleans and null
     */
    public final Map<String, @Nullable Object> extra() {
        Map<String, @Nullable Object> extra = new LinkedHashMap<>(unchecked.toMap());
        for (ReceivedProperty<?> property : properties) {
            if (property.understands(extra.get(property.name()))) {
                extra.remove(property.name());
            }
        }
        return Collections.unmodifiableMap(extra);
    }

    @Override
    protected final void write(JsonWriter out) {
        if (bare == null) {
            super.write(out);
        } else {
            out.string(bare);
        }
    }

    @Override
    protected final void writeMembers(JsonWriter out) {
        // All members are kept as read.
    }
}
