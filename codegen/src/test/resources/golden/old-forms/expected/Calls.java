// Generated from calls.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Calls extends JsonObject {

    private static final ObjectDescriptor CALLS = ObjectDescriptor.of("calls");
    private static final IntProperty COUNT = CALLS.integer("count").between(1, 9);

    // Assigned only before the value is published.
    private int count;

    private Calls(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Calls copy(UncheckedMembers kept) {
        Calls copy = new Calls(kept);
        copy.count = count;
        return copy;
    }

    static Calls of() {
        Calls calls = new Calls(UncheckedMembers.NONE);
        return publish(calls);
    }

    /**
     * Sets how many.
     *
     * @param count from 1 to 9
     * @return a copy with {@code count} set
     * @throws InvalidValueException if {@code count} is out of range
     */
    public Calls count(@NumberLimit(min = 1, max = 9) int count) {
        Calls copy = copy(unchecked);
        copy.count = COUNT.check(count);
        return publish(copy);
    }

    /** {@return the {@code count} option, if set} */
    public Optional<Integer> count() {
        return COUNT.read(count);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Calls unchecked(String member, @Nullable Object json) {
        return publish(copy(CALLS.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Calls}, strictly.
     *
     * @param json the JSON
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Calls fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Calls}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Calls fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Calls}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Calls fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Calls}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Calls fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Calls}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Calls fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Calls}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Calls}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Calls fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Calls fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Calls document(JsonReader in) {
        return in.end(read(in.openObject("calls.type", "a calls")));
    }

    static Calls read(JsonReader in) {
        Calls calls = new Calls(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "count" -> calls.count = COUNT.read(in, calls.count);
                default -> CALLS.other(in, member);
            }
        }
        calls.unchecked = in.kept();
        return publish(calls);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COUNT.write(out, count);
    }
}
