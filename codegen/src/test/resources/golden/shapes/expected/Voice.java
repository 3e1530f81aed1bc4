// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A ticket for a play.
     *
     * @param seat the seat, a row and a number, such as C12
     * @return the {@code Ticket}
     * @throws InvalidValueException if {@code seat} is null or not a row and a number, such as C12
     * @see <a href="https://example.com/tickets">Specification</a>
     */
    public static Ticket ticket(@Formats.SeatCode String seat) {
        return Ticket.of(seat);
    }
}
