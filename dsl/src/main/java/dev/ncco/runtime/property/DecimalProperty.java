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
 * A member whose value is a number.
 *
 * @param key the name of the member
 * @param min the minimum
 * @param max the maximum
 * @param unit the unit, or an empty string
 * @param isQuoted whether it is written as a string; strings and numbers are read
 */
public record DecimalProperty(MemberName key, double min, double max, String unit, boolean isQuoted) {

    /** The value of a field whose option is not set: the default of the Java type. The option 0 is stored as -0.0. */
    public static final double UNSET = 0.0;

    /**
     * Returns a copy with a minimum.
     *
     * @param min the minimum
     * @return the copy
     */
    public DecimalProperty atLeast(double min) {
        return between(min, max);
    }

    /**
     * Returns a copy with a maximum.
     *
     * @param max the maximum
     * @return the copy
     */
    public DecimalProperty atMost(double max) {
        return between(min, max);
    }

    /**
     * Returns a copy with a minimum and a maximum.
     *
     * @param min the minimum
     * @param max the maximum
     * @return the copy
     */
    public DecimalProperty between(double min, double max) {
        return new DecimalProperty(key, min, max, unit, isQuoted);
    }

    /**
     * Returns a copy with a unit.
     *
     * @param unit the unit
     * @return the copy
     */
    public DecimalProperty in(String unit) {
        return new DecimalProperty(key, min, max, unit, isQuoted);
    }

    /**
     * Returns a copy that writes the number as a string, and reads strings and numbers.
     *
     * @return the copy
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
     * @param field the value of the field
     * @return {@code true} if it is {@link #UNSET}, and not the negative zero that represents 0
     */
    public static boolean isUnset(double field) {
        return Double.doubleToRawLongBits(field) == 0;
    }

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
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

    /** Compares the exact number with a limit to which it was rounded. */
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
        String limit = LimitPhrases.brokenRange(min, max, unit, below);
        return key.refuse(below ? "minimum" : "maximum", LimitPhrases.mustBe(limit, LimitPhrases.number(value)));
    }

    /**
     * Returns an optional number.
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
        return value + 0.0; // converts -0.0 to 0.0
    }

    /**
     * Checks that the member is present.
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
     * @param out the writer
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
