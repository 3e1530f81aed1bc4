// Generated from event/speech-result.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recognized speech.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class SpeechResult extends ReceivedObject {

    private static final ReceivedProperty<List<SpeechAlternative>> RESULTS =
            ReceivedProperty.list("results", SpeechAlternative::read);
    private static final ReceivedProperty<String> TIMEOUT_REASON =
            ReceivedProperty.text("timeout_reason", "string", "null");
    private static final ReceivedProperty<String> ERROR = ReceivedProperty.text("error", "string", "null");
    private static final ReceivedProperty<String> RECORDING_URL =
            ReceivedProperty.text("recording_url", "string", "null");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(RESULTS, TIMEOUT_REASON, ERROR, RECORDING_URL);

    private SpeechResult(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the possible transcripts, the most likely first.
     *
     * @return the value of {@code results}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<List<SpeechAlternative>> results() {
        return get(RESULTS);
    }

    /**
     * Returns the reason why the input ended.
     *
     * @return the value of {@code timeout_reason}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> timeoutReason() {
        return get(TIMEOUT_REASON);
    }

    /**
     * Returns the reason why no speech was recognized.
     *
     * @return the value of {@code error}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> error() {
        return get(ERROR);
    }

    /**
     * Returns the URL of the recording of the speech.
     *
     * @return the value of {@code recording_url}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> recordingUrl() {
        return get(RECORDING_URL);
    }

    /**
     * Creates {@code SpeechResult} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code SpeechResult}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static SpeechResult of(Map<String, ?> members) {
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
    public static SpeechResult fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static SpeechResult document(JsonReader in) {
        return in.received("speech-result.type", "a speech-result", SpeechResult::read);
    }

    static @Nullable SpeechResult read(Object json) {
        return json instanceof Map<?, ?> members ? new SpeechResult(members) : null;
    }
}
