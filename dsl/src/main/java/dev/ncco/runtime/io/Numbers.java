package dev.ncco.runtime.io;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** Formats numbers without an exponent. */
public final class Numbers {

    private Numbers() {}

    /**
     * Returns the shortest decimal that parses to the same number, without an exponent.
     *
     * @param value a finite number
     * @return the decimal
     */
    public static String plain(double value) {
        return plain(new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros());
    }

    /**
     * Returns a number without an exponent.
     *
     * @param number the number
     * @return the decimal
     */
    public static String plain(BigDecimal number) {
        String text = number.toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
