package dev.ncco.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a constant of an enum.
 *
 * @param key its name
 * @param constants all constants of the enum
 * @param items the bytes of each constant, by its ordinal
 * @param members the same with the key before
 * @param <T> the enum
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // never compared; the constants come and go together
public record EnumProperty<T extends Enum<T> & Token>(Key key, T[] constants, byte[][] items, byte[][] members)
        implements Item<T> {

    /** Stands for a constant that is not set; a primitive costs no reference. */
    public static final byte UNSET = -1;

    /**
     * Describes such a member.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param constants all constants of the enum
     * @param <T> the enum
     * @return the property
     */
    public static <T extends Enum<T> & Token> EnumProperty<T> of(String object, String name, T[] constants) {
        byte[][] items = new byte[constants.length][];
        byte[][] members = new byte[constants.length][];
        for (T constant : constants) {
            String value = "\"" + constant.value() + "\"";
            items[constant.ordinal()] = value.getBytes(StandardCharsets.UTF_8);
            members[constant.ordinal()] = (",\"" + name + "\":" + value).getBytes(StandardCharsets.UTF_8);
        }
        return new EnumProperty<>(Key.of(object, name), constants, items, members);
    }

    /**
     * Makes a list of such constants.
     *
     * @param min how many at least
     * @param max how many at most
     * @return the list
     */
    public ListProperty<T> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Makes the field of a constant; each is allowed.
     *
     * @param value the constant
     * @return its ordinal
     */
    public byte check(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return (byte) value.ordinal();
    }

    /**
     * Reads a constant that is always set.
     *
     * @param value the field
     * @return the constant
     */
    public T get(byte value) {
        return constants[value];
    }

    /**
     * Reads an optional constant.
     *
     * @param value the field
     * @return the constant, if it is set
     */
    public Optional<T> read(byte value) {
        return value == UNSET ? Optional.empty() : Optional.of(constants[value]);
    }

    @Override
    public T checkItem(@Nullable T value, int index) {
        if (value == null) {
            throw key.refuseNull(index);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the field
     */
    public void write(JsonWriter out, byte value) {
        if (value != UNSET) {
            out.raw(members[value]);
        }
    }

    @Override
    public void writeItem(JsonWriter out, T value) {
        out.raw(items[value.ordinal()]);
    }
}
