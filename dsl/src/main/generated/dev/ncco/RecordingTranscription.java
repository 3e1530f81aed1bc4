// Generated from settings/recording-transcription.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TokenProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings for the transcription of a conversation's recording; an empty object uses the defaults.
 *
 * @see <a href="https://developer.vonage.com/en/api/conversation">Specification</a>
 */
@CheckReturnValue
public final class RecordingTranscription extends JsonObject {

    private static final ObjectDescriptor RECORDING_TRANSCRIPTION = ObjectDescriptor.of("recording-transcription");
    private static final TokenProperty<Language> LANGUAGE = RECORDING_TRANSCRIPTION.token("language");
    private static final FlagProperty SENTIMENT_ANALYSIS = RECORDING_TRANSCRIPTION.flag("sentiment_analysis");
    private static final ListProperty<String> EVENT_URL =
            RECORDING_TRANSCRIPTION.text("event_url").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            RECORDING_TRANSCRIPTION.constant("event_method", HttpMethod.values());

    // Assigned only before the value is published.
    private @Nullable Language language;
    private byte sentimentAnalysis;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;

    private RecordingTranscription(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private RecordingTranscription copy(UncheckedMembers kept) {
        RecordingTranscription copy = new RecordingTranscription(kept);
        copy.language = language;
        copy.sentimentAnalysis = sentimentAnalysis;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        return copy;
    }

    static RecordingTranscription of() {
        RecordingTranscription recordingTranscription = new RecordingTranscription(UncheckedMembers.NONE);
        return publish(recordingTranscription);
    }

    /**
     * Sets the spoken language.
     *
     * @param language the spoken language; see the constants, or {@link Language#of} for others (default:
     *     {@code en-US})
     * @return a copy with {@code language} set
     * @throws InvalidValueException if {@code language} is null
     */
    public RecordingTranscription language(Language language) {
        RecordingTranscription copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the {@code language} option, if set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Adds a sentiment analysis of each sentence.
     *
     * @param sentimentAnalysis whether to add a sentiment analysis of each sentence (default: {@code false})
     * @return a copy with {@code sentimentAnalysis} set
     */
    public RecordingTranscription sentimentAnalysis(boolean sentimentAnalysis) {
        RecordingTranscription copy = copy(unchecked);
        copy.sentimentAnalysis = SENTIMENT_ANALYSIS.check(sentimentAnalysis);
        return publish(copy);
    }

    /** {@return the {@code sentiment_analysis} option, if set} */
    public Optional<Boolean> sentimentAnalysis() {
        return SENTIMENT_ANALYSIS.read(sentimentAnalysis);
    }

    /**
     * Sets the URL that receives the transcription.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingTranscription eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        RecordingTranscription copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the transcription.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingTranscription eventUrl(List<String> eventUrl) {
        RecordingTranscription copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the transcription.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingTranscription eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("recording-transcription", "event_url", eventUrl, more));
    }

    /** {@return the {@code event_url} option, if set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * Sets the HTTP method of the request with the transcription.
     *
     * @param eventMethod the HTTP method of the request with the transcription (default: {@code POST})
     * @return a copy with {@code eventMethod} set
     * @throws InvalidValueException if {@code eventMethod} is null
     */
    public RecordingTranscription eventMethod(HttpMethod eventMethod) {
        RecordingTranscription copy = copy(unchecked.without("event_method"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code event_method} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public RecordingTranscription unchecked(String member, @Nullable Object json) {
        return publish(copy(RECORDING_TRANSCRIPTION.with(unchecked, member, json)));
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
    public static RecordingTranscription fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("recording-transcription.type", "RecordingTranscription")));
    }

    static RecordingTranscription read(JsonReader in) {
        RecordingTranscription recordingTranscription = new RecordingTranscription(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "language" ->
                    recordingTranscription.language = Language.read(in, LANGUAGE, recordingTranscription.language);
                case "sentiment_analysis" ->
                    recordingTranscription.sentimentAnalysis =
                            SENTIMENT_ANALYSIS.read(in, recordingTranscription.sentimentAnalysis);
                case "event_url" ->
                    recordingTranscription.eventUrl = EVENT_URL.read(in, recordingTranscription.eventUrl);
                case "event_method" ->
                    recordingTranscription.eventMethod = EVENT_METHOD.read(in, recordingTranscription.eventMethod);
                default -> RECORDING_TRANSCRIPTION.other(in, member);
            }
        }
        recordingTranscription.unchecked = in.kept();
        return publish(recordingTranscription);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        LANGUAGE.write(out, language);
        SENTIMENT_ANALYSIS.write(out, sentimentAnalysis);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
    }
}
