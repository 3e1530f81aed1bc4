package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonNumbers;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.text.LimitPhrases;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A member that holds a whole number.
 *
 * @param key its name
 * @param min the smallest
 * @param max the largest
 * @param unit what it counts, after a space, or nothing
 */
public record IntProperty(MemberName key, int min, int max, String unit) {

    /** Stands for a number that is not set; a primitive costs neither an object nor a reference. */
    public static final int UNSET = Integer.MIN_VALUE;

    /**
     * Describes a whole number.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param min the smallest
     * @param max the largest
     * @return the property
     */
    public static IntProperty of(String object, String name, int min, int max) {
        return new IntProperty(MemberName.of(object, name), min, max, "");
    }

    /**
     * Names the unit.
     *
     * @param unit what it counts
     * @return a copy with the unit
     */
    public IntProperty in(String unit) {
        return new IntProperty(key, min, max, " " + unit);
    }

    /**
     * Checks a number.
     *
     * @param value the number
     * @return the number
     */
    public int check(int value) {
        if (value < min || value > max) {
            throw refuse(value, BigDecimal.valueOf(value));
        }
        return value;
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the number
     */
    public int read(JsonReader in, int before) {
        in.first(before == UNSET);
        long value = JsonNumbers.integer(in, key);
        if (value < min || value > max) {
            throw in.refuse(refuse(value, new BigDecimal(in.string().strip())));
        }
        return (int) value;
    }

    private InvalidValueException refuse(long value, BigDecimal exact) {
        String limit = LimitPhrases.range(min, max, unit.strip());
        return key.refuse(value < min ? "minimum" : "maximum", LimitPhrases.mustBe(limit, LimitPhrases.number(exact)));
    }

    /**
     * Reads an optional number.
     *
     * @param value the field
     * @return the number, if it is set
     */
    public Optional<Integer> read(int value) {
        return value == UNSET ? Optional.empty() : Optional.of(value);
    }

    /**
     * Returns a required number.
     *
     * @param value the field
     * @return the number
     */
    public int get(int value) {
        return value;
    }

    /**
     * Makes sure that the member was read.
     *
     * @param in the reader, at the end of the object
     * @param value the number that was read
     * @return the number
     */
    public int require(JsonReader in, int value) {
        if (value == UNSET) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the number
     */
    public void write(JsonWriter out, int value) {
        if (value != UNSET) {
            out.key(key);
            out.number(value);
        }
    }
}
