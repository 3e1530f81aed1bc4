// Generated from acknowledgement.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The response to a request that starts or stops speech or audio, or sends DTMF tones.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class Acknowledgement extends ReceivedObject {

    private static final ReceivedProperty<String> MESSAGE = ReceivedProperty.text("message", "string");
    private static final ReceivedProperty<String> UUID = ReceivedProperty.text("uuid", "string");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(MESSAGE, UUID);

    private Acknowledgement(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the result of the request.
     *
     * @return the value of {@code message}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> message() {
        return get(MESSAGE);
    }

    /**
     * Returns the UUID of the leg; for a whole conversation, the UUID of the talk or stream.
     *
     * @return the value of {@code uuid}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> uuid() {
        return get(UUID);
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Acknowledgement fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Acknowledgement fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Acknowledgement fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Acknowledgement fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Acknowledgement fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Acknowledgement}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Acknowledgement fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code Acknowledgement}. Values are strings; all values of a
     * repeated parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static Acknowledgement fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code Acknowledgement} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Acknowledgement}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Acknowledgement of(Map<String, ?> members) {
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
    public static Acknowledgement fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Acknowledgement document(JsonReader in) {
        return in.received("acknowledgement.type", "an acknowledgement", Acknowledgement::read);
    }

    static @Nullable Acknowledgement read(Object json) {
        return json instanceof Map<?, ?> members ? new Acknowledgement(members) : null;
    }
}
