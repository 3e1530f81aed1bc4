// Generated from signature.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature: an object, or the name alone.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Signature extends ReceivedObject {

    private static final ReceivedProperty<String> NAME = ReceivedProperty.text("name", "string", "null");
    private static final ReceivedProperty<Boolean> DRAWN = ReceivedProperty.flag("drawn", "boolean");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(NAME, DRAWN);

    private Signature(Map<?, ?> json) {
        super(json, KNOWN);
    }

    private Signature(String json) {
        super(json, NAME, KNOWN);
    }

    /**
     * Returns the name of the person.
     *
     * @return the value of {@code name}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<String> name() {
        return get(NAME);
    }

    /**
     * Returns whether it was drawn by hand.
     *
     * @return the value of {@code drawn}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<Boolean> drawn() {
        return get(DRAWN);
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Signature fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Signature fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Signature fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Signature fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Signature fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Signature}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Signature fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code Signature}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code Signature}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static Signature fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code Signature} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Signature}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Signature of(Map<String, ?> members) {
        return document(JsonReader.ofMembers(members));
    }

    /**
     * Converts the output of a JSON library. Jackson 2 and 3 call this method, so a request body or a field of your
     * classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is not a JSON object; line and column refer to its JSON without
     *     white space
     */
    @JsonCreator
    public static Signature fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Signature document(JsonReader in) {
        return in.received("signature.type", "a signature", Signature::read);
    }

    static @Nullable Signature read(Object json) {
        if (isBare(json, NAME)) {
            return new Signature((String) json);
        }
        return json instanceof Map<?, ?> members ? new Signature(members) : null;
    }
}
