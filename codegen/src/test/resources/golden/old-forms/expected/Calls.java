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
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Calls extends JsonObject {

    private static final IntProperty COUNT = IntProperty.of("calls", "count", 1, 9);
    private static final Set<String> KNOWN = Set.of("count");

    // Written only before the value is published.
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
     * How many.
     *
     * @param count from 1 to 9
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Calls count(@NumberLimit(min = 1, max = 9) int count) {
        Calls copy = copy(unchecked);
        copy.count = COUNT.check(count);
        return publish(copy);
    }

    /** {@return the value of {@code count}, if it is set} */
    public Optional<Integer> count() {
        return COUNT.read(count);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Calls unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("calls", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Calls fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Calls fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Calls fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Calls fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Calls fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Calls, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Calls fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Calls fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Calls document(JsonReader in) {
        return in.end(read(in.openObject("calls.type", "Calls")));
    }

    static Calls read(JsonReader in) {
        Calls calls = new Calls(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "count" -> calls.count = COUNT.read(in, calls.count);
                default -> in.unknown("calls", KNOWN);
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
