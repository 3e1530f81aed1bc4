// Copied from schema/src/main/java/dev/ncco/schema/text/NumberRange.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

import java.math.BigDecimal;

/** The accepted numbers: those within the range of a {@code double}. */
public final class NumberRange {

    /** Exponents beyond these are out of range; converting such numbers is slow. */
    private static final int MIN_EXPONENT = -323;

    private static final int MAX_EXPONENT = 309;

    private NumberRange() {}

    /**
     * Returns whether a number is accepted.
     *
     * @param number the number
     * @return {@code true} if it is zero, or the nearest double is neither zero nor infinite
     */
    public static boolean contains(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        long exponent = (long) number.precision() - number.scale();
        if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
            return false;
        }
        double nearest = number.doubleValue();
        return nearest != 0 && !Double.isInfinite(nearest);
    }
}
