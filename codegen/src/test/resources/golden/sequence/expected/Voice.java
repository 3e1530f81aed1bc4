// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;

/** Makes actions, endpoints and settings; meant for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * Drives on.
     *
     * @return the endpoint
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static DriveStep drive() {
        return DriveStep.of();
    }

    /**
     * Rings the bell.
     *
     * @return the endpoint
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static RingStep ring() {
        return RingStep.of();
    }
}
