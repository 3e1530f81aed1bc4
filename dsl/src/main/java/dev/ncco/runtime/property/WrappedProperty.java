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
 * A string that JSON wants in an object of its own, such as {@code "from":{"type":"phone","number":"14155550100"}}.
 *
 * @param key the name of the object
 * @param constants the members that have only one possible value
 * @param open the object's bytes up to the string
 * @param inner the string
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrappedProperty(MemberName key, Map<String, String> constants, byte[] open, TextProperty inner) {

    static WrappedProperty of(MemberName key, Map<String, String> constants, TextProperty inner) {
        StringBuilder open = new StringBuilder("{");
        // No lambda: the first one in a process costs more time than all of this class.
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

    /** A caller who has set the member knows it by its own name, not by that of the string in it. */
    private String renamed(String message) {
        String known = inner.key().name() + " ";
        return message.startsWith(known) ? key.name() + " " + message.substring(known.length()) : message;
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the string; null if the object also holds what this release does not know, and is kept as it is
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
     * Checks that there is a value to take the string from.
     *
     * @param value the value
     * @param <T> its type
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
     * @param out where to
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
