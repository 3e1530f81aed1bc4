// Generated from part.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A part.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Part extends JsonObject {

    private static final ObjectDescriptor PART = ObjectDescriptor.of("part");
    private static final IntProperty SIZE = PART.integer("size").atLeast(0);

    // Assigned only before the value is published.
    private int size;

    private Part(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Part copy(UncheckedMembers kept) {
        Part copy = new Part(kept);
        copy.size = size;
        return copy;
    }

    static Part of(int size) {
        Part part = new Part(UncheckedMembers.NONE);
        part.size = SIZE.check(size);
        return publish(part);
    }

    /** {@return the size} */
    public int size() {
        return SIZE.get(size);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Part unchecked(String member, @Nullable Object json) {
        return publish(copy(PART.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Part}, strictly.
     *
     * @param json the JSON
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Part fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Part}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Part fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Part}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Part fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Part}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Part fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Part}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Part fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Part}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Part}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Part fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Part fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Part document(JsonReader in) {
        return in.end(read(in.openObject("part.type", "a part")));
    }

    static Part read(JsonReader in) {
        Part part = new Part(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "size" -> part.size = SIZE.read(in, part.size);
                default -> PART.other(in, member);
            }
        }
        part.unchecked = in.kept();
        SIZE.require(in, part.size);
        return publish(part);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        SIZE.write(out, size);
    }
}
