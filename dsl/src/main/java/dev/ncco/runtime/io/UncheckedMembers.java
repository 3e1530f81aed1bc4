package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.Surrogates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members that this release does not know; they are written unchanged after the known ones. */
public final class UncheckedMembers {

    /** No members. */
    public static final UncheckedMembers NONE = new UncheckedMembers(Map.of());

    private final Map<String, @Nullable Object> members;

    private UncheckedMembers(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * Creates unchecked members.
     *
     * @param members the members; the map must not be changed or shared
     * @return the members
     */
    public static UncheckedMembers of(Map<String, @Nullable Object> members) {
        return new UncheckedMembers(members);
    }

    /**
     * Returns whether there is a member with a name.
     *
     * @param name the name
     * @return {@code true} if there is one
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Removes a member that is about to be set by its own method.
     *
     * @param name the name
     * @return a copy without the member
     */
    public UncheckedMembers without(String name) {
        return this == NONE ? this : copyWithout(name);
    }

    private UncheckedMembers copyWithout(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new UncheckedMembers(copy);
    }

    /**
     * Returns the members as a map.
     *
     * @return an unmodifiable map
     */
    public Map<String, @Nullable Object> toMap() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Adds or replaces a member.
     *
     * @param object the name of the object in rules
     * @param known the names of the known members, which are rejected
     * @param name the name
     * @param value a map, list, string, number, boolean or null
     * @return a copy with the member
     */
    public UncheckedMembers with(String object, Set<String> known, @Nullable String name, @Nullable Object value) {
        if (name == null) {
            throw new InvalidValueException(
                    "", object + ".unchecked", "the name of an unchecked member must not be null");
        }
        if (known.contains(name)) {
            throw new InvalidValueException(
                    "/" + JsonPointers.escape(name),
                    object + ".unchecked",
                    name + " is known and checked: set it by its own method instead of unchecked");
        }
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(
                    "",
                    object + ".unchecked",
                    "the name of an unchecked member must not be empty or contain control characters, but was "
                            + LimitPhrases.quoted(name));
        }
        if (Surrogates.indexOfUnpaired(name) >= 0) {
            throw new InvalidValueException(
                    "",
                    object + ".unchecked",
                    "the name of an unchecked member " + LimitPhrases.unpairedSurrogate(name));
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
        copy.put(name, TreeCopy.of(value, MemberName.of(object, name)));
        return new UncheckedMembers(copy);
    }

    /**
     * Writes the members.
     *
     * @param out the writer
     */
    public void write(JsonWriter out) {
        if (this != NONE) {
            writeMembers(out);
        }
    }

    private void writeMembers(JsonWriter out) {
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            out.comma();
            out.string(member.getKey());
            out.colon();
            JsonTree.write(out, member.getValue());
        }
    }
}
