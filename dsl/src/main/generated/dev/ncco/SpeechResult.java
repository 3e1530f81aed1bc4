// Generated from event/speech-result.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ListProperty;
import dev.ncco.runtime.ObjectProperty;
import dev.ncco.runtime.ScalarProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said, as far as it was recognised.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class SpeechResult extends JsonObject {

    private static final ListProperty<SpeechAlternative> RESULTS =
            ObjectProperty.<SpeechAlternative>of("speech-result", "results").list(0, Integer.MAX_VALUE);
    private static final ScalarProperty TIMEOUT_REASON =
            ScalarProperty.of("speech-result", "timeout_reason", "string", "null");
    private static final ScalarProperty ERROR = ScalarProperty.of("speech-result", "error", "string", "null");
    private static final ScalarProperty RECORDING_URL =
            ScalarProperty.of("speech-result", "recording_url", "string", "null");

    private final @Nullable List<SpeechAlternative> results;
    private final @Nullable CharSequence timeoutReason;
    private final @Nullable CharSequence error;
    private final @Nullable CharSequence recordingUrl;

    private SpeechResult(
            @Nullable List<SpeechAlternative> results,
            @Nullable CharSequence timeoutReason,
            @Nullable CharSequence error,
            @Nullable CharSequence recordingUrl,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.results = results;
        this.timeoutReason = timeoutReason;
        this.error = error;
        this.recordingUrl = recordingUrl;
    }

    /**
     * What it may have been, the likeliest first.
     *
     * @return the value of {@code results}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<List<SpeechAlternative>> results() {
        return Optional.ofNullable(results);
    }

    /**
     * Why the input ended.
     *
     * @return the value of {@code timeout_reason}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> timeoutReason() {
        return TIMEOUT_REASON.text(timeoutReason);
    }

    /**
     * Why nothing was recognised.
     *
     * @return the value of {@code error}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> error() {
        return ERROR.text(error);
    }

    /**
     * Where the recording of the speech can be fetched.
     *
     * @return the value of {@code recording_url}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> recordingUrl() {
        return RECORDING_URL.text(recordingUrl);
    }

    /** {@return the members that have no method here, as they were read} */
    public Map<String, @Nullable Object> extra() {
        return unchecked.toMap();
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code ncco check} would find an error in it; line and column refer to its
     *     JSON without white space
     */
    @JsonCreator
    public static SpeechResult fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("speech-result.type", "SpeechResult")));
    }

    static SpeechResult read(JsonReader in) {
        List<SpeechAlternative> results = null;
        CharSequence timeoutReason = null;
        CharSequence error = null;
        CharSequence recordingUrl = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "results" -> results = readResults(in, results);
                case "timeout_reason" -> timeoutReason = TIMEOUT_REASON.read(in, timeoutReason);
                case "error" -> error = ERROR.read(in, error);
                case "recording_url" -> recordingUrl = RECORDING_URL.read(in, recordingUrl);
                default -> in.extra();
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new SpeechResult(results, timeoutReason, error, recordingUrl, unchecked);
    }

    private static List<SpeechAlternative> readResults(JsonReader in, @Nullable List<SpeechAlternative> before) {
        List<SpeechAlternative> results = new ArrayList<>();
        if (RESULTS.open(in, before)) {
            while (in.nextElement()) {
                results.add(SpeechAlternative.read(RESULTS.element(in)));
            }
        } else {
            results.add(SpeechAlternative.read(in));
        }
        return RESULTS.check(in, results);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        RESULTS.write(out, results);
        TIMEOUT_REASON.write(out, timeoutReason);
        ERROR.write(out, error);
        RECORDING_URL.write(out, recordingUrl);
    }
}
