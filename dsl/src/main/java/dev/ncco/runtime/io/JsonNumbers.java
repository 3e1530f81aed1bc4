package dev.ncco.runtime.io;

import dev.ncco.runtime.text.NumberRange;
import dev.ncco.runtime.text.SyntaxPhrases;
import dev.ncco.runtime.text.WrittenNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads numbers: short ones fast, long ones exactly. */
public final class JsonNumbers {

    /** The maximum number of characters of a long. */
    private static final int MAX_LONG = 20;

    private JsonNumbers() {}

    /**
     * Reads an integer; one outside of the range of a long becomes the nearest long.
     *
     * @param in the reader
     * @param key the member
     * @return the integer
     */
    public static long integer(JsonReader in, MemberName key) {
        JsonParser parser = in.parser();
        if (in.token() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() < 10) {
            return parser.getIntValue();
        }
        BigDecimal number = withoutFraction(in, key);
        return number.min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .longValue();
    }

    /** Reads a whole number of any size. */
    static BigInteger whole(JsonReader in, MemberName key) {
        return withoutFraction(in, key).toBigInteger();
    }

    private static BigDecimal withoutFraction(JsonReader in, MemberName key) {
        BigDecimal number = exact(in, key, "an integer", false);
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            throw in.wrongType(key, "an integer");
        }
        return number;
    }

    /**
     * Reads a number.
     *
     * @param in the reader
     * @param key the member
     * @param isQuoted whether it can also be a string
     * @return the number
     */
    public static double number(JsonReader in, MemberName key, boolean isQuoted) {
        JsonToken token = in.token();
        JsonParser parser = in.parser();
        if ((token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT)
                && parser.getStringLength() < 18) {
            double number = parser.getDoubleValue();
            double size = Math.abs(number);
            if (size > 1e-300 && size < 1e300) {
                return number;
            }
        }
        return exact(in, key, "a number", isQuoted).doubleValue();
    }

    /**
     * Reads a number with all its digits.
     *
     * @param in the reader
     * @param key the member
     * @param wanted the required type, as a phrase
     * @param isQuoted whether it can also be a string
     * @return the number
     */
    public static BigDecimal exact(JsonReader in, MemberName key, String wanted, boolean isQuoted) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_STRING && (isQuoted || in.isLenient())) {
            String text = isQuoted ? in.string() : in.string().strip();
            if (WrittenNumber.is(text)) {
                return new BigDecimal(text);
            }
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw in.wrongType(key, wanted);
        }
        return exact(in);
    }

    private static BigDecimal exact(JsonReader in) {
        BigDecimal number = exact(in.string());
        if (number == null) {
            throw in.refuseHere("json.number-range", SyntaxPhrases.NUMBER_RANGE);
        }
        return number;
    }

    /**
     * Parses a number.
     *
     * @param text the number as written
     * @return the number; null if it is out of range
     */
    public static @Nullable BigDecimal exact(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return NumberRange.contains(number) ? number : null;
        } catch (NumberFormatException e) {
            return null; // the exponent is beyond what an int can hold
        }
    }

    /** Reads a number of any size. */
    static Number any(JsonReader in) {
        JsonParser parser = in.parser();
        boolean whole = in.token() == JsonToken.VALUE_NUMBER_INT;
        if (!whole || parser.getStringLength() > MAX_LONG) {
            BigDecimal number = exact(in);
            return whole ? number.toBigInteger() : number;
        }
        Number number = parser.getNumberValue();
        return number instanceof BigInteger || number instanceof Long ? number : number.intValue();
    }
}
