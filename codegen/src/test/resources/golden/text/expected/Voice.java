// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.property.Conversion;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * An Note.
     *
     * @param text what is said, 1 to 10 characters, not counting SSML tags
     * @return the {@code Note}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 10 characters, not counting SSML tags
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Note note(@TextLimit(min = 1, max = 10, spoken = true) String text) {
        return Note.of(text);
    }

    /**
     * An Note.
     *
     * @param text what is said, 1 to 10 characters, not counting SSML tags
     * @return the {@code Note}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 10 characters, not counting SSML tags
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Note note(CharSequence text) {
        return note(Conversion.text("note", "text", text));
    }

    /**
     * Creates an empty text in SSML.
     *
     * @return the text
     */
    public static Ssml ssml() {
        return Ssml.empty();
    }
}
