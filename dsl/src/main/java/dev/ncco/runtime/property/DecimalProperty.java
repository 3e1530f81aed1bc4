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
 * A member that holds a number.
 *
 * @param key its name
 * @param min the smallest
 * @param max the largest
 * @param unit what it counts, after a space, or nothing
 * @param isQuoted whether it is written as a string; both forms are read
 */
public record DecimalProperty(MemberName key, double min, double max, String unit, boolean isQuoted) {

    /**
     * What a field holds while the option is not set: what each field of a new object holds. A set 0 is a negative one.
     */
    public static final double UNSET = 0.0;

    /**
     * Limits the number.
     *
     * @param min the smallest
     * @return a copy with the limit
     */
    public DecimalProperty atLeast(double min) {
        return between(min, max);
    }

    /**
     * Limits the number.
     *
     * @param max the largest
     * @return a copy with the limit
     */
    public DecimalProperty atMost(double max) {
        return between(min, max);
    }

    /**
     * Limits the number.
     *
     * @param min the smallest
     * @param max the largest
     * @return a copy with the limits
     */
    public DecimalProperty between(double min, double max) {
        return new DecimalProperty(key, min, max, unit, isQuoted);
    }

    /**
     * Names the unit.
     *
     * @param unit what it counts
     * @return a copy with the unit
     */
    public DecimalProperty in(String unit) {
        return new DecimalProperty(key, min, max, " " + unit, isQuoted);
    }

    /**
     * Writes the number as a string, and reads both forms.
     *
     * @return such a copy
     */
    public DecimalProperty quoted() {
        return new DecimalProperty(key, min, max, unit, true);
    }

    /**
     * Checks a number.
     *
     * @param value the number
     * @return the number
     */
    public double check(double value) {
        if (!(value >= min && value <= max)) {
            throw refuse(value);
        }
        return toField(value);
    }

    private static double toField(double value) {
        return value == 0.0 ? -0.0 : value;
    }

    /**
     * Returns whether an option is not set.
     *
     * @param field what the field holds
     * @return whether that is {@link #UNSET}, and not the negative zero that stands for 0
     */
    public static boolean isUnset(double field) {
        return Double.doubleToRawLongBits(field) == 0;
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the number
     */
    public double read(JsonReader in, double before) {
        in.first(isUnset(before));
        double value = JsonNumbers.number(in, key, isQuoted);
        if (!(value >= min && value <= max)) {
            throw in.refuse(refuse(value < min, JsonNumbers.exact(in, key, "a number", isQuoted)));
        }
        if (value == min || value == max) {
            checkRounded(in, value);
        }
        return toField(value);
    }

    /** A number may be beyond the limit by less than a double can tell. */
    private void checkRounded(JsonReader in, double limit) {
        BigDecimal exact = JsonNumbers.exact(in, key, "a number", isQuoted);
        int beyond = exact.compareTo(BigDecimal.valueOf(limit));
        if (limit == max && beyond > 0 || limit == min && beyond < 0) {
            throw in.refuse(refuse(beyond < 0, exact));
        }
    }

    private InvalidValueException refuse(double value) {
        return Double.isFinite(value)
                ? refuse(value < min, BigDecimal.valueOf(value))
                : key.refuse("type", LimitPhrases.mustBe("a finite number", String.valueOf(value)));
    }

    private InvalidValueException refuse(boolean below, BigDecimal value) {
        String limit = LimitPhrases.brokenRange(min, max, unit.strip(), below);
        return key.refuse(below ? "minimum" : "maximum", LimitPhrases.mustBe(limit, LimitPhrases.number(value)));
    }

    /**
     * Reads an optional number.
     *
     * @param value the field
     * @return the number, if it is set
     */
    public Optional<Double> read(double value) {
        return isUnset(value) ? Optional.empty() : Optional.of(get(value));
    }

    /**
     * Returns a required number.
     *
     * @param value the field
     * @return the number
     */
    public double get(double value) {
        return value + 0.0; // makes the positive zero of the negative one
    }

    /**
     * Makes sure that the member was read.
     *
     * @param in the reader, at the end of the object
     * @param value the number that was read
     * @return the number
     */
    public double require(JsonReader in, double value) {
        if (isUnset(value)) {
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
    public void write(JsonWriter out, double value) {
        if (!isUnset(value)) {
            out.key(key);
            if (isQuoted) {
                out.quoted(get(value));
            } else {
                out.number(get(value));
            }
        }
    }
}
