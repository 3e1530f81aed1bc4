// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import java.util.List;

/** Makes actions, endpoints and settings; meant for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * Calls.
     *
     * @return the settings
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Calls calls() {
        return Calls.of();
    }

    /**
     * A poll.
     *
     * @param paper on paper
     * @return the settings
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Settings paper) {
        return Poll.of(paper);
    }

    /**
     * A poll.
     *
     * @param phone by phone
     * @return the settings
     * @throws InvalidValueException if it is not allowed
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
     * @return the settings
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Settings paper, Calls phone) {
        return Poll.of(paper, phone);
    }

    /**
     * A poll.
     *
     * @param parts what is asked
     * @param more the elements after it
     * @return the settings
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(Part parts, Part... more) {
        return Poll.of(parts, more);
    }

    /**
     * A poll.
     *
     * @param parts what is asked
     * @return the settings
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Poll poll(List<Part> parts) {
        return Poll.of(parts);
    }

    /**
     * Settings.
     *
     * @return the settings
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Settings settings() {
        return Settings.of();
    }
}
