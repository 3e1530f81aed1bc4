// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.EnumProperty;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.TokenProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Choice.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Choice extends JsonObject {

    private static final EnumProperty<Colour> COLOUR = EnumProperty.of("choice", "colour", Colour.values());
    private static final TokenProperty<Taste> TASTE = TokenProperty.of("choice", "taste");
    private static final Set<String> KNOWN = Set.of("colour", "taste");

    private final byte colour;
    private final @Nullable Taste taste;

    private Choice(byte colour, @Nullable Taste taste, UncheckedMembers unchecked) {
        super(unchecked);
        this.colour = colour;
        this.taste = taste;
    }

    static Choice of() {
        return new Choice(EnumProperty.UNSET, null, UncheckedMembers.NONE);
    }

    /**
     * Which.
     *
     * @param colour one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Choice colour(Colour colour) {
        return new Choice(COLOUR.check(colour), taste, unchecked);
    }

    /** {@return the value of {@code colour}, if it is set} */
    public Optional<Colour> colour() {
        return COLOUR.read(colour);
    }

    /**
     * Which.
     *
     * @param taste one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Choice taste(Taste taste) {
        return new Choice(colour, TASTE.check(taste), unchecked);
    }

    /** {@return the value of {@code taste}, if it is set} */
    public Optional<Taste> taste() {
        return Optional.ofNullable(taste);
    }

    /**
     * Writes a member that is newer than this release, as it is.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the schema knows the name, or the value is no JSON
     */
    public Choice unchecked(String member, @Nullable Object json) {
        return new Choice(colour, taste, unchecked.with("choice", KNOWN, member, json));
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COLOUR.write(out, colour);
        TASTE.write(out, taste);
    }
}
