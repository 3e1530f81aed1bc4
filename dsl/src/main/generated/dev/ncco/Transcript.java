// Generated from transcript.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The transcript, which is downloaded from the {@code transcription_url} of the event {@code transcribed}. It can have
 * members that are not listed here.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
 */
@CheckReturnValue
public final class Transcript extends ReceivedObject {

    private static final ReceivedProperty<String> VER = ReceivedProperty.text("ver", "string");
    private static final ReceivedProperty<String> REQUEST_ID = ReceivedProperty.text("request_id", "string");
    private static final ReceivedProperty<List<TranscribedChannel>> CHANNELS =
            ReceivedProperty.list("channels", TranscribedChannel::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(VER, REQUEST_ID, CHANNELS);

    private Transcript(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the version of the format.
     *
     * @return the value of {@code ver}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<String> ver() {
        return get(VER);
    }

    /**
     * Returns the ID of the transcription.
     *
     * @return the value of {@code request_id}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<String> requestId() {
        return get(REQUEST_ID);
    }

    /**
     * Returns the channels of the recording.
     *
     * @return the value of {@code channels}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<List<TranscribedChannel>> channels() {
        return get(CHANNELS);
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Transcript fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Transcript fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Transcript fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Transcript fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Transcript fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Transcript}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Transcript fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code Transcript}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static Transcript fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code Transcript} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Transcript}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Transcript of(Map<String, ?> members) {
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
    public static Transcript fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Transcript document(JsonReader in) {
        return in.received("transcript.type", "a transcript", Transcript::read);
    }

    static @Nullable Transcript read(Object json) {
        return json instanceof Map<?, ?> members ? new Transcript(members) : null;
    }
}
