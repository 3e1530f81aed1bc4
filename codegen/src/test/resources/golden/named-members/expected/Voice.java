// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import java.util.List;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A class.
     *
     * @param freeText an option
     * @return the {@code Poll}
     * @throws InvalidValueException if {@code freeText} is null
     * @see <a href="https://example.com/">Specification</a>
     */
    public static Poll poll(String freeText) {
        return Poll.of(freeText);
    }

    /**
     * A class.
     *
     * @param digits an option
     * @return the {@code Poll}
     * @see <a href="https://example.com/">Specification</a>
     */
    public static Poll poll(boolean digits) {
        return Poll.of(digits);
    }

    /**
     * A class.
     *
     * @param freeText an option
     * @param digits an option
     * @return the {@code Poll}
     * @throws InvalidValueException if {@code freeText} is null
     * @see <a href="https://example.com/">Specification</a>
     */
    public static Poll poll(String freeText, boolean digits) {
        return Poll.of(freeText, digits);
    }

    /**
     * A class.
     *
     * @param parts the parts
     * @param more further elements
     * @return the {@code Poll}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://example.com/">Specification</a>
     */
    public static Poll poll(PollPart parts, PollPart... more) {
        return Poll.of(parts, more);
    }

    /**
     * A class.
     *
     * @param parts the parts
     * @return the {@code Poll}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://example.com/">Specification</a>
     */
    public static Poll poll(List<PollPart> parts) {
        return Poll.of(parts);
    }
}
