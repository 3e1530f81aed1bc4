// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A pause of the delivery.
     *
     * @return the {@code Pause}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Pause pauseFor() {
        return Pause.of();
    }

    /**
     * A pause of the delivery.
     *
     * @param days how long to pause, from 1 to 30 days; the platform uses the nearest value for others
     * @return the {@code Pause}
     * @throws InvalidValueException if {@code days} is not a finite number
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Pause pauseFor(double days) {
        return Pause.of(days);
    }

    /**
     * A payment.
     *
     * @param token the token of the card, 1 to 20 characters
     * @return the {@code Payment}
     * @throws InvalidValueException if {@code token} is null or does not have 1 to 20 characters
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Payment cardPayment(@TextLimit(min = 1, max = 20) String token) {
        return Payment.cardPayment(token);
    }

    /**
     * A payment.
     *
     * @return the {@code Payment}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Payment cashPayment() {
        return Payment.cashPayment();
    }
}
