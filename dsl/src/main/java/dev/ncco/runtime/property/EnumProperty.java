package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.text.JsonEscapes;
import dev.ncco.runtime.text.LimitPhrases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member whose value is an enum constant.
 *
 * @param key the name of the member
 * @param constants all constants of the enum
 * @param items the bytes of each constant, by ordinal
 * @param members the bytes of each constant with the key before it, by ordinal
 * @param <T> the enum
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // never compared; the constants come and go together
public record EnumProperty<T extends Enum<T> & Token>(MemberName key, T[] constants, byte[][] items, byte[][] members)
        implements ListElement<T> {

    /** The value of a field whose option is not set: the default of the Java type. */
    public static final byte UNSET = 0;

    static <T extends Enum<T> & Token> EnumProperty<T> of(MemberName key, T[] constants) {
        byte[][] items = new byte[constants.length][];
        byte[][] members = new byte[constants.length][];
        for (T constant : constants) {
            String value = JsonEscapes.quoted(constant.value());
            items[constant.ordinal()] = value.getBytes(StandardCharsets.UTF_8);
            members[constant.ordinal()] =
                    ("," + JsonEscapes.quoted(key.name()) + ":" + value).getBytes(StandardCharsets.UTF_8);
        }
        return new EnumProperty<>(key, constants, items, members);
    }

    /**
     * Returns the constant with a value.
     *
     * @param name the name of the enum
     * @param constants all constants of the enum
     * @param value the value as it is written in JSON
     * @param <T> the enum
     * @return the constant
     * @throws InvalidValueException if no constant has this value
     */
    public static <T extends Enum<T> & Token> T parse(String name, T[] constants, @Nullable String value) {
        for (T constant : constants) {
            if (constant.value().equals(value)) {
                return constant;
            }
        }
        String sentence = value == null
                ? LimitPhrases.mustNotBeNull()
                : LimitPhrases.mustBe(values(constants), LimitPhrases.quoted(value));
        String keyword = value == null ? ".type" : ".enum";
        throw new InvalidValueException("", name + keyword, name + " " + sentence);
    }

    private static String values(Token[] constants) {
        List<String> values = new ArrayList<>();
        for (Token constant : constants) {
            values.add(constant.value());
        }
        return LimitPhrases.oneOf(values);
    }

    /**
     * Returns the property of a list of such constants.
     *
     * @param min the minimum number of elements
     * @param max the maximum number of elements
     * @return the list
     */
    public ListProperty<T> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Converts a constant to the value of its field.
     *
     * @param value the constant
     * @return the value of the field
     */
    public byte check(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return (byte) (value.ordinal() + 1);
    }

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return the field
     */
    public byte read(JsonReader in, byte before) {
        in.first(before == UNSET);
        T constant = readConstant(in);
        if (constant == null) {
            in.keep(in.string());
            return UNSET;
        }
        return (byte) (constant.ordinal() + 1);
    }

    /** The current constant; null if this release does not know it and reading is lenient. */
    private @Nullable T readConstant(JsonReader in) {
        String text = in.string(key);
        for (T constant : constants) {
            if (constant.value().equals(text)) {
                return constant;
            }
        }
        if (in.isLenient()) {
            return null;
        }
        throw in.refuse(key.refuse("enum", in.wrong(values(constants), "a string", false)));
    }

    @Override
    public @Nullable T readItem(JsonReader in) {
        return readConstant(in);
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader
     * @param value the value that was read
     * @param kept the unchecked members, which may contain a constant that this release does not know
     * @return the field
     */
    public byte require(JsonReader in, byte value, UncheckedMembers kept) {
        if (value == UNSET && !kept.has(key.name())) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Returns a required constant.
     *
     * @param value the field
     * @return the constant
     * @throws IllegalStateException if the constant was read leniently and this release does not know it
     */
    public T get(byte value) {
        if (value == UNSET) {
            throw new IllegalStateException(key.name() + " is not known to this release: use toTree()");
        }
        return constants[value - 1];
    }

    /**
     * Returns an optional constant.
     *
     * @param value the field
     * @return the constant, if it is set
     */
    public Optional<T> read(byte value) {
        return value == UNSET ? Optional.empty() : Optional.of(constants[value - 1]);
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
     * @param out the writer
     * @param value the field
     */
    public void write(JsonWriter out, byte value) {
        if (value != UNSET) {
            out.raw(members[value - 1]);
        }
    }

    @Override
    public void writeItem(JsonWriter out, T value) {
        out.raw(items[value.ordinal()]);
    }
}
