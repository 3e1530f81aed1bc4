package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * A member whose value is from an open enumeration.
 *
 * @param key the name of the member
 * @param <T> the enumeration
 */
public record TokenProperty<T extends Token>(MemberName key) {

    /**
     * Checks that a value is not null; it was validated when it was created.
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
     * Reads the text of the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @param shape the limits of the text
     * @return the text, in a form that is fast to write
     */
    public CharSequence read(JsonReader in, @Nullable T before, TextProperty shape) {
        in.first(before == null);
        String text = in.string(key);
        try {
            return shape.check(text);
        } catch (InvalidValueException e) {
            String keyword = e.rule().substring(e.rule().lastIndexOf('.') + 1);
            String id = key.object() + "." + key.name() + "." + keyword;
            throw in.refuse(new InvalidValueException("", id, e.getMessage()));
        }
    }

    /**
     * Checks that the member is present.
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
     * @param out the writer
     * @param value the value
     */
    public void write(JsonWriter out, @Nullable T value) {
        if (value != null) {
            out.key(key);
            out.string(value.value());
        }
    }
}
