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
 * A member whose value is an integer.
 *
 * @param key the name of the member
 * @param min the minimum
 * @param max the maximum
 * @param unit the unit, or an empty string
 */
public record IntProperty(MemberName key, int min, int max, String unit) {

    /** The value of a field whose option is not set: the default of the Java type. */
    public static final int UNSET = 0;

    /** Converts a number to the value of its field and back; maps 0 to the only integer that no option can have. */
    private static final int MASK = Integer.MIN_VALUE;

    /**
     * Returns a copy with a minimum.
     *
     * @param min the minimum
     * @return the copy
     */
    public IntProperty atLeast(int min) {
        return between(min, max);
    }

    /**
     * Returns a copy with a maximum.
     *
     * @param max the maximum
     * @return the copy
     */
    public IntProperty atMost(int max) {
        return between(min, max);
    }

    /**
     * Returns a copy with a minimum and a maximum.
     *
     * @param min the minimum
     * @param max the maximum
     * @return the copy
     */
    public IntProperty between(int min, int max) {
        return new IntProperty(key, min, max, unit);
    }

    /**
     * Returns a copy with a unit.
     *
     * @param unit the unit
     * @return the copy
     */
    public IntProperty in(String unit) {
        return new IntProperty(key, min, max, unit);
    }

    /**
     * Checks a number.
     *
     * @param value the number
     * @return the value of the field
     */
    public int check(int value) {
        if (value < min || value > max) {
            throw refuse(value, BigDecimal.valueOf(value));
        }
        return value ^ MASK;
    }

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return the value of the field
     */
    public int read(JsonReader in, int before) {
        in.first(before == UNSET);
        long value = JsonNumbers.integer(in, key);
        if (value < min || value > max) {
            throw in.refuse(refuse(value, new BigDecimal(in.string().strip())));
        }
        return (int) value ^ MASK;
    }

    private InvalidValueException refuse(long value, BigDecimal exact) {
        boolean below = value < min;
        String limit = LimitPhrases.brokenRange(min, max, unit, below);
        return key.refuse(below ? "minimum" : "maximum", LimitPhrases.mustBe(limit, LimitPhrases.number(exact)));
    }

    /**
     * Returns an optional number.
     *
     * @param value the field
     * @return the number, if it is set
     */
    public Optional<Integer> read(int value) {
        return value == UNSET ? Optional.empty() : Optional.of(value ^ MASK);
    }

    /**
     * Returns a required number.
     *
     * @param value the field
     * @return the number
     */
    public int get(int value) {
        return value ^ MASK;
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader, at the end of the object
     * @param value the value of the field
     * @return the value of the field
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
     * @param out the writer
     * @param value the value of the field
     */
    public void write(JsonWriter out, int value) {
        if (value != UNSET) {
            out.key(key);
            out.number(value ^ MASK);
        }
    }
}
