package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.text.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a value of an enumeration that may grow.
 *
 * @param key its name
 * @param <T> the enumeration
 */
public record TokenProperty<T extends Token>(MemberName key) {

    /**
     * Checks that there is a value; it was checked itself when it was made.
     *
     * @param value the value
     * @return the value
     */
    public T check(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return value;
    }

    /**
     * Reads the member's text from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @param shape what the text looks like
     * @return the text, in a form that is fast to write
     */
    public CharSequence read(JsonReader in, @Nullable T before, TextProperty shape) {
        in.first(before == null);
        String text = in.string(key);
        try {
            return shape.check(text);
        } catch (InvalidValueException e) {
            if (Surrogates.indexOfUnpaired(text) >= 0) {
                throw in.refuse(key.refuseUnpaired(-1, text));
            }
            String keyword = e.rule().substring(e.rule().lastIndexOf('.') + 1);
            String id = key.object() + "." + key.name() + "." + keyword;
            throw in.refuse(new InvalidValueException("", id, e.getMessage()));
        }
    }

    /**
     * Makes sure that the member was read.
     *
     * @param in the reader, at the end of the object
     * @param value the value that was read
     * @return the value
     */
    public T require(JsonReader in, @Nullable T value) {
        if (value == null) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the value
     */
    public void write(JsonWriter out, @Nullable T value) {
        if (value != null) {
            out.key(key);
            out.string(value.value());
        }
    }
}
