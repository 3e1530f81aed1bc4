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
     * A locker.
     *
     * @param code the code of the locker, 1 to 9 characters
     * @return the {@code Locker}
     * @throws InvalidValueException if {@code code} is null or does not have 1 to 9 characters
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Locker locker(@TextLimit(min = 1, max = 9) String code) {
        return Locker.of(code);
    }

    /**
     * A parcel.
     *
     * @param pickup the place where the parcel is picked up
     * @return the {@code Parcel}
     * @throws InvalidValueException if {@code pickup} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Parcel parcel(PickupPlace pickup) {
        return Parcel.of(pickup);
    }

    /**
     * An address. Only the required members are set.
     *
     * @param street the street and number, at least 3 characters
     * @return the {@code Street}
     * @throws InvalidValueException if {@code street} is null or not at least 3 characters
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Street address(@TextLimit(min = 3) String street) {
        return Street.of(street);
    }
}
