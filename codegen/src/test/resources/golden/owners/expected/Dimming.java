// Generated from dim.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dims a lamp.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Dimming extends JsonObject {

    private static final ObjectDescriptor DIM = ObjectDescriptor.of("dim");
    private static final TextProperty NAME = DIM.text("name").minLength(1);
    private static final DecimalProperty LEVEL =
            DIM.decimal("level").between(0, 1).quoted();

    // Assigned only before the value is published.
    private CharSequence name;
    private double level;

    @SuppressWarnings("NullAway.Init")
    private Dimming(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Dimming copy(UncheckedMembers kept) {
        Dimming copy = new Dimming(kept);
        copy.name = name;
        copy.level = level;
        return copy;
    }

    /**
     * Dims a lamp.
     *
     * @param name the name of the lamp, not empty
     * @return the {@code Dimming}
     * @throws InvalidValueException if {@code name} is null or empty
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Dimming of(@TextLimit(min = 1) String name) {
        Dimming dim = new Dimming(UncheckedMembers.NONE);
        dim.name = NAME.check(name);
        return publish(dim);
    }

    /** {@return the name of the lamp} */
    public String name() {
        return name.toString();
    }

    /**
     * Sets the brightness.
     *
     * @param level from 0 to 1 (default: {@code 1})
     * @return a copy with {@code level} set
     * @throws InvalidValueException if {@code level} is out of range
     */
    public Dimming level(@NumberLimit(min = 0, max = 1) double level) {
        Dimming copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the {@code level} option, if set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Dimming unchecked(String member, @Nullable Object json) {
        return publish(copy(DIM.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Dimming}, strictly.
     *
     * @param json the JSON
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Dimming fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dimming}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Dimming fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Dimming}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Dimming fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dimming}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Dimming fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Dimming}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Dimming fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dimming}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Dimming}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Dimming fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Dimming fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Dimming document(JsonReader in) {
        return in.end(read(in.openObject("dim.type", "a dim")));
    }

    @SuppressWarnings("NullAway")
    static Dimming read(JsonReader in) {
        Dimming dim = new Dimming(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "name" -> dim.name = NAME.read(in, dim.name);
                case "level" -> dim.level = LEVEL.read(in, dim.level);
                default -> DIM.other(in, member);
            }
        }
        dim.unchecked = in.kept();
        NAME.require(in, dim.name);
        return publish(dim);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        NAME.write(out, name);
        LEVEL.write(out, level);
    }
}
