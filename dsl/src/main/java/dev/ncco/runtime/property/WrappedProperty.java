package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonTree;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.text.JsonEscapes;
import dev.ncco.runtime.text.LimitPhrases;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A string that is wrapped in an object in JSON, such as {@code "from":{"type":"phone","number":"14155550100"}}.
 *
 * @param key the name of the object
 * @param constants the members with only one possible value
 * @param open the bytes of the object up to the string
 * @param inner the string
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrappedProperty(MemberName key, Map<String, String> constants, byte[] open, TextProperty inner) {

    static WrappedProperty of(MemberName key, Map<String, String> constants, TextProperty inner) {
        StringBuilder open = new StringBuilder("{");
        // No lambda: the first lambda of a process takes longer to create than the rest of this class.
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            open.append(JsonEscapes.quoted(constant.getKey()))
                    .append(':')
                    .append(JsonEscapes.quoted(constant.getValue()))
                    .append(',');
        }
        open.append(JsonEscapes.quoted(inner.key().name())).append(':');
        return new WrappedProperty(key, constants, open.toString().getBytes(StandardCharsets.UTF_8), inner);
    }

    /**
     * Checks the string.
     *
     * @param value the string
     * @return the string, in a form that is fast to write
     */
    public CharSequence check(@Nullable String value) {
        try {
            return inner.check(value);
        } catch (InvalidValueException e) {
            throw constants.isEmpty()
                    ? e.under(key.path())
                    : new InvalidValueException(key.path() + e.path(), e.rule(), renamed(e.getMessage()));
        }
    }

    /** Replaces the name of the wrapped string by that of the member, which is the one that callers set. */
    private String renamed(String message) {
        String known = inner.key().name() + " ";
        return message.startsWith(known) ? key.name() + " " + message.substring(known.length()) : message;
    }

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return the string; null if the object also has unknown members and is kept as an unchecked member
     */
    public @Nullable CharSequence read(JsonReader in, @Nullable CharSequence before) {
        in.first(before == null);
        in.openObject(key.object() + "." + key.name() + ".type", key.name());
        int start = in.offset();
        CharSequence text = null;
        Set<String> seen = new HashSet<>();
        boolean known = true;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (!seen.add(name)) {
                throw in.duplicate();
            }
            if (name.equals(inner.key().name())) {
                text = inner.read(in, text);
            } else {
                known &= isConstant(in, name);
            }
        }
        for (String constant : constants.keySet()) {
            if (!seen.contains(constant)) {
                throw in.missing(MemberName.of(inner.key().object(), constant));
            }
        }
        CharSequence checked = inner.require(in, text);
        if (!known) {
            in.keep(in.treeAt(start));
        }
        return known ? checked : null;
    }

    private boolean isConstant(JsonReader in, String name) {
        String value = constants.get(name);
        if (value != null && in.isString() && in.string().equals(value)) {
            return true;
        }
        if (!in.isLenient() || value != null && !in.isString()) {
            String object = inner.key().object();
            throw value == null
                    ? in.unknownMember(object, names())
                    : in.refuseHere(
                            object + "." + name + (in.isString() ? ".enum" : ".type"),
                            name + " " + in.wrong(LimitPhrases.oneOf(List.of(value)), "a string", false));
        }
        JsonTree.read(in);
        return false;
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>(constants.keySet());
        names.add(inner.key().name());
        return names;
    }

    /**
     * Checks that the value that contains the string is not null.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T present(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return value;
    }

    /**
     * Writes the object, if the string is set.
     *
     * @param out the writer
     * @param value the checked string
     */
    public void write(JsonWriter out, @Nullable CharSequence value) {
        if (value != null) {
            out.key(key);
            out.raw(open);
            inner.writeValue(out, value);
            out.closeObject();
        }
    }
}
