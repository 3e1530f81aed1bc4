// Generated from settings/transcription.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The settings for a transcription; an empty object uses the defaults.
 *
 * @see <a
 *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
 */
@CheckReturnValue
public final class TranscriptionSettings extends JsonObject {

    private static final ObjectDescriptor TRANSCRIPTION = ObjectDescriptor.of("transcription");
    private static final TokenProperty<Language> LANGUAGE = TRANSCRIPTION.token("language");
    private static final ListProperty<String> EVENT_URL =
            TRANSCRIPTION.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            TRANSCRIPTION.constant("eventMethod", HttpMethod.values());
    private static final FlagProperty SENTIMENT_ANALYSIS = TRANSCRIPTION.flag("sentimentAnalysis");

    // Assigned only before the value is published.
    private @Nullable Language language;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;
    private byte sentimentAnalysis;

    private TranscriptionSettings(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private TranscriptionSettings copy(UncheckedMembers kept) {
        TranscriptionSettings copy = new TranscriptionSettings(kept);
        copy.language = language;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        copy.sentimentAnalysis = sentimentAnalysis;
        return copy;
    }

    static TranscriptionSettings of() {
        TranscriptionSettings transcription = new TranscriptionSettings(UncheckedMembers.NONE);
        return publish(transcription);
    }

    /**
     * Sets the language that the caller speaks.
     *
     * @param language the language that the caller speaks; see the constants, or {@link Language#of} for others
     *     (default: {@code en-US})
     * @return a copy with {@code language} set
     * @throws InvalidValueException if {@code language} is null
     */
    public TranscriptionSettings language(Language language) {
        TranscriptionSettings copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the {@code language} option, if set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Sets the URL that receives the transcription.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public TranscriptionSettings eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        TranscriptionSettings copy = copy(unchecked);
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
    public TranscriptionSettings eventUrl(List<String> eventUrl) {
        TranscriptionSettings copy = copy(unchecked);
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
    public TranscriptionSettings eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("transcription", "eventUrl", eventUrl, more));
    }

    /** {@return the {@code eventUrl} option, if set} */
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
    public TranscriptionSettings eventMethod(HttpMethod eventMethod) {
        TranscriptionSettings copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Adds a sentiment analysis of each sentence.
     *
     * @param sentimentAnalysis whether to add a sentiment analysis of each sentence (default: {@code false})
     * @return a copy with {@code sentimentAnalysis} set
     */
    public TranscriptionSettings sentimentAnalysis(boolean sentimentAnalysis) {
        TranscriptionSettings copy = copy(unchecked);
        copy.sentimentAnalysis = SENTIMENT_ANALYSIS.check(sentimentAnalysis);
        return publish(copy);
    }

    /** {@return the {@code sentimentAnalysis} option, if set} */
    public Optional<Boolean> sentimentAnalysis() {
        return SENTIMENT_ANALYSIS.read(sentimentAnalysis);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public TranscriptionSettings unchecked(String member, @Nullable Object json) {
        return publish(copy(TRANSCRIPTION.with(unchecked, member, json)));
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
    public static TranscriptionSettings fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("transcription.type", "TranscriptionSettings")));
    }

    static TranscriptionSettings read(JsonReader in) {
        TranscriptionSettings transcription = new TranscriptionSettings(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "language" -> transcription.language = Language.read(in, LANGUAGE, transcription.language);
                case "eventUrl" -> transcription.eventUrl = EVENT_URL.read(in, transcription.eventUrl);
                case "eventMethod" -> transcription.eventMethod = EVENT_METHOD.read(in, transcription.eventMethod);
                case "sentimentAnalysis" ->
                    transcription.sentimentAnalysis = SENTIMENT_ANALYSIS.read(in, transcription.sentimentAnalysis);
                default -> TRANSCRIPTION.other(in, member);
            }
        }
        transcription.unchecked = in.kept();
        return publish(transcription);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        LANGUAGE.write(out, language);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
        SENTIMENT_ANALYSIS.write(out, sentimentAnalysis);
    }
}
