package dev.ncco.runtime;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** Numbers as text, without exponent. */
final class Numbers {

    private Numbers() {}

    /** The shortest digits that read back the same; JDK 17's own form is not always the shortest. */
    static String plain(double value) {
        return plain(new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros());
    }

    static String plain(BigDecimal number) {
        String text = number.toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
