package dev.ncco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A member that holds a value of an enumeration.
 *
 * @param key its name
 * @param <T> the enumeration
 */
public record TokenProperty<T extends Token>(Key key) implements Item<T> {

    /**
     * Describes such a member.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param <T> the enumeration
     * @return the property
     */
    public static <T extends Token> TokenProperty<T> of(String object, String name) {
        return new TokenProperty<>(Key.of(object, name));
    }

    /**
     * Makes a list of such values.
     *
     * @param min how many at least
     * @param max how many at most
     * @return the list
     */
    public ListProperty<T> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Checks a value, which every constant passes.
     *
     * @param value the value
     * @return the value
     */
    public T check(@Nullable T value) {
        return checkItem(value, -1);
    }

    @Override
    public T checkItem(@Nullable T value, int index) {
        if (value == null) {
            throw key.refuse(index < 0 ? "" : "/" + index, "type", "must not be null");
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
            writeItem(out, value);
        }
    }

    @Override
    public void writeItem(JsonWriter out, T value) {
        if (value instanceof OpenToken open) {
            out.text(open.text());
        } else {
            out.plain(value.value());
        }
    }
}
