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

    /** What a field holds while the option is not set: what each field of a new object holds. */
    public static final int UNSET = 0;

    /** Turns a number into what a field holds and back; it makes 0 of the only integer that no option can have. */
    private static final int MASK = Integer.MIN_VALUE;

    /**
     * Limits the number.
     *
     * @param min the smallest
     * @return a copy with the limit
     */
    public IntProperty atLeast(int min) {
        return between(min, max);
    }

    /**
     * Limits the number.
     *
     * @param max the largest
     * @return a copy with the limit
     */
    public IntProperty atMost(int max) {
        return between(min, max);
    }

    /**
     * Limits the number.
     *
     * @param min the smallest
     * @param max the largest
     * @return a copy with the limits
     */
    public IntProperty between(int min, int max) {
        return new IntProperty(key, min, max, unit);
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
     * @return what the field holds
     */
    public int check(int value) {
        if (value < min || value > max) {
            throw refuse(value, BigDecimal.valueOf(value));
        }
        return value ^ MASK;
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return what the field holds
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
        String limit = LimitPhrases.brokenRange(min, max, unit.strip(), below);
        return key.refuse(below ? "minimum" : "maximum", LimitPhrases.mustBe(limit, LimitPhrases.number(exact)));
    }

    /**
     * Reads an optional number.
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
     * Makes sure that the member was read.
     *
     * @param in the reader, at the end of the object
     * @param value what the field holds
     * @return what the field holds
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
     * @param value what the field holds
     */
    public void write(JsonWriter out, int value) {
        if (value != UNSET) {
            out.key(key);
            out.number(value ^ MASK);
        }
    }
}
