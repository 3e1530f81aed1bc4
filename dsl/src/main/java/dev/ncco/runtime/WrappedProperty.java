package dev.ncco.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A string that JSON wants in an object of its own, such as {@code "from":{"type":"phone","number":"14155550100"}}.
 *
 * @param key the name of the object
 * @param open the object's bytes up to the string
 * @param inner the string
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrappedProperty(Key key, byte[] open, TextProperty inner) {

    /**
     * Describes such a member.
     *
     * @param object the name, in rules, of the object around
     * @param name the member's name
     * @param constants the members before the string, such as {@code "type":"phone",}
     * @param inner the string
     * @return the property
     */
    public static WrappedProperty of(String object, String name, String constants, TextProperty inner) {
        String open = "{" + constants + "\"" + inner.key().name() + "\":";
        return new WrappedProperty(Key.of(object, name), open.getBytes(StandardCharsets.UTF_8), inner);
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
            throw e.under("/" + Text.pointer(key.name()));
        }
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
