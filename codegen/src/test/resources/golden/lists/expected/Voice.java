// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import java.util.List;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * An Box.
     *
     * @param urls where, not empty
     * @param more further elements
     * @return the {@code Box}
     * @throws InvalidValueException if an element is null or empty
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Box box(@TextLimit(min = 1) String urls, @TextLimit(min = 1) String... more) {
        return Box.of(urls, more);
    }

    /**
     * An Box.
     *
     * @param urls where, not empty
     * @return the {@code Box}
     * @throws InvalidValueException if an element is null or empty
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Box box(List<String> urls) {
        return Box.of(urls);
    }
}
