// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * Drives on.
     *
     * @return the {@code DriveStep}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static DriveStep drive() {
        return DriveStep.of();
    }

    /**
     * Rings the bell.
     *
     * @return the {@code RingStep}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static RingStep ring() {
        return RingStep.of();
    }
}
