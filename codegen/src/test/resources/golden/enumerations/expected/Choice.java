// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Choice.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Choice extends JsonObject {

    private static final EnumProperty<Colour> COLOUR = EnumProperty.of("choice", "colour", Colour.values());
    private static final TokenProperty<Taste> TASTE = TokenProperty.of("choice", "taste");
    private static final Set<String> KNOWN = Set.of("colour", "taste");

    // Written only before the value is published.
    private byte colour;
    private @Nullable Taste taste;

    private Choice(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Choice copy(UncheckedMembers kept) {
        Choice copy = new Choice(kept);
        copy.colour = colour;
        copy.taste = taste;
        return copy;
    }

    static Choice of() {
        Choice choice = new Choice(UncheckedMembers.NONE);
        return publish(choice);
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
        Choice copy = copy(unchecked.without("colour"));
        copy.colour = COLOUR.check(colour);
        return publish(copy);
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
        Choice copy = copy(unchecked);
        copy.taste = TASTE.check(taste);
        return publish(copy);
    }

    /** {@return the value of {@code taste}, if it is set} */
    public Optional<Taste> taste() {
        return Optional.ofNullable(taste);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Choice unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("choice", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Choice fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Choice fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Choice fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Choice fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Choice fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Choice, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Choice fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
     */
    @JsonCreator
    public static Choice fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Choice document(JsonReader in) {
        return in.end(read(in.openObject("choice.type", "Choice")));
    }

    static Choice read(JsonReader in) {
        Choice choice = new Choice(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "colour" -> choice.colour = COLOUR.read(in, choice.colour);
                case "taste" -> choice.taste = Taste.read(in, TASTE, choice.taste);
                default -> in.unknown("choice", KNOWN);
            }
        }
        choice.unchecked = in.kept();
        return publish(choice);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COLOUR.write(out, colour);
        TASTE.write(out, taste);
    }
}
