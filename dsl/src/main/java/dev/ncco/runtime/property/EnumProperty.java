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
 * A member that holds a constant of an enum.
 *
 * @param key its name
 * @param constants all constants of the enum
 * @param items the bytes of each constant, by its ordinal
 * @param members the same with the key before
 * @param <T> the enum
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // never compared; the constants come and go together
public record EnumProperty<T extends Enum<T> & Token>(MemberName key, T[] constants, byte[][] items, byte[][] members)
        implements ListElement<T> {

    /** What a field holds while the option is not set: what each field of a new object holds. */
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
     * Finds the constant with a value.
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
     * @return what the field holds
     */
    public byte check(@Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return (byte) (value.ordinal() + 1);
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
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

    /** The constant here; none if this release does not know it, and reading is lenient. */
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
     * Makes sure that the member was read.
     *
     * @param in where from
     * @param value what was read
     * @param kept the members without a field: a constant that this release does not know is there
     * @return the field
     */
    public byte require(JsonReader in, byte value, UncheckedMembers kept) {
        if (value == UNSET && !kept.has(key.name())) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Reads a constant that is always set.
     *
     * @param value the field
     * @return the constant
     * @throws IllegalStateException if it was read leniently, and is one that this release does not know
     */
    public T get(byte value) {
        if (value == UNSET) {
            throw new IllegalStateException(key.name() + " is one that this release does not know: see toTree()");
        }
        return constants[value - 1];
    }

    /**
     * Reads an optional constant.
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
     * @param out where to
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
