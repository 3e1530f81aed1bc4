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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TokenProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Choice.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Choice extends JsonObject {

    private static final ObjectDescriptor CHOICE = ObjectDescriptor.of("choice");
    private static final EnumProperty<Colour> COLOUR = CHOICE.constant("colour", Colour.values());
    private static final TokenProperty<Taste> TASTE = CHOICE.token("taste");

    // Assigned only before the value is published.
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
     * Sets which.
     *
     * @param colour which
     * @return a copy with {@code colour} set
     * @throws InvalidValueException if {@code colour} is null
     */
    public Choice colour(Colour colour) {
        Choice copy = copy(unchecked.without("colour"));
        copy.colour = COLOUR.check(colour);
        return publish(copy);
    }

    /** {@return the {@code colour} option, if set} */
    public Optional<Colour> colour() {
        return COLOUR.read(colour);
    }

    /**
     * Sets which.
     *
     * @param taste which; see the constants, or {@link Taste#of} for others
     * @return a copy with {@code taste} set
     * @throws InvalidValueException if {@code taste} is null
     */
    public Choice taste(Taste taste) {
        Choice copy = copy(unchecked);
        copy.taste = TASTE.check(taste);
        return publish(copy);
    }

    /** {@return the {@code taste} option, if set} */
    public Optional<Taste> taste() {
        return Optional.ofNullable(taste);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Choice unchecked(String member, @Nullable Object json) {
        return publish(copy(CHOICE.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Choice}, strictly.
     *
     * @param json the JSON
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Choice fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Choice}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Choice fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Choice}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Choice fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Choice}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Choice fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Choice}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Choice fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Choice}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Choice}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Choice fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Converts the output of a JSON library, strictly. Jackson 2 and 3 call this method, so a request body or a field
     * of your classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or {@code ncco check} reports an error in it; line
     *     and column refer to its JSON without white space
     */
    @JsonCreator
    public static Choice fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Choice document(JsonReader in) {
        return in.end(read(in.openObject("choice.type", "a choice")));
    }

    static Choice read(JsonReader in) {
        Choice choice = new Choice(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "colour" -> choice.colour = COLOUR.read(in, choice.colour);
                case "taste" -> choice.taste = Taste.read(in, TASTE, choice.taste);
                default -> CHOICE.other(in, member);
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
