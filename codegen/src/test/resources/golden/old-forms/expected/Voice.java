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
     * Calls.
     *
     * @return the {@code Calls}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Calls calls() {
        return Calls.of();
    }

    /**
     * A poll.
     *
     * @param paper on paper
     * @return the {@code Poll}
     * @throws InvalidValueException if {@code paper} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Settings paper) {
        return Poll.of(paper);
    }

    /**
     * A poll.
     *
     * @param phone by phone
     * @return the {@code Poll}
     * @throws InvalidValueException if {@code phone} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Calls phone) {
        return Poll.of(phone);
    }

    /**
     * A poll.
     *
     * @param paper on paper
     * @param phone by phone
     * @return the {@code Poll}
     * @throws InvalidValueException if {@code paper} is null, or if {@code phone} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Settings paper, Calls phone) {
        return Poll.of(paper, phone);
    }

    /**
     * A poll.
     *
     * @param parts what is asked
     * @param more further elements
     * @return the {@code Poll}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Part parts, Part... more) {
        return Poll.of(parts, more);
    }

    /**
     * A poll.
     *
     * @param parts what is asked
     * @return the {@code Poll}
     * @throws InvalidValueException if an element is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(List<Part> parts) {
        return Poll.of(parts);
    }

    /**
     * Settings.
     *
     * @return the {@code Settings}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Settings settings() {
        return Settings.of();
    }
}
