// Generated from settings/transcription.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a transcription; an empty object uses the defaults.
 *
 * @see <a
 *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
 */
@CheckReturnValue
public final class TranscriptionSettings extends JsonObject {

    private static final TokenProperty<Language> LANGUAGE = TokenProperty.of("transcription", "language");
    private static final ListProperty<String> EVENT_URL = TextProperty.of("transcription", "eventUrl")
            .pattern(Formats.WEB_URL)
            .list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            EnumProperty.of("transcription", "eventMethod", HttpMethod.values());
    private static final FlagProperty SENTIMENT_ANALYSIS = FlagProperty.of("transcription", "sentimentAnalysis");
    private static final Set<String> KNOWN = Set.of("language", "eventUrl", "eventMethod", "sentimentAnalysis");

    // Written only before the value is published.
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
     * The language that the caller speaks.
     *
     * @param language one of the constants; the platform takes {@code en-US} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings language(Language language) {
        TranscriptionSettings copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the value of {@code language}, if it is set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * The URL that receives the transcription.
     *
     * @param eventUrl an http or https URL with a host
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings eventUrl(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String eventUrl,
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String... more) {
        TranscriptionSettings copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * The URL that receives the transcription.
     *
     * @param eventUrl an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings eventUrl(List<String> eventUrl) {
        TranscriptionSettings copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * The URL that receives the transcription.
     *
     * @param eventUrl an http or https URL with a host
     * @param more the elements after it
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("transcription", "eventUrl", eventUrl, more));
    }

    /** {@return the value of {@code eventUrl}, if it is set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * The HTTP method of the request with the transcription.
     *
     * @param eventMethod one of the constants; the platform takes {@code POST} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings eventMethod(HttpMethod eventMethod) {
        TranscriptionSettings copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the value of {@code eventMethod}, if it is set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Adds a sentiment analysis of each sentence.
     *
     * @param sentimentAnalysis whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public TranscriptionSettings sentimentAnalysis(boolean sentimentAnalysis) {
        TranscriptionSettings copy = copy(unchecked);
        copy.sentimentAnalysis = SENTIMENT_ANALYSIS.check(sentimentAnalysis);
        return publish(copy);
    }

    /** {@return the value of {@code sentimentAnalysis}, if it is set} */
    public Optional<Boolean> sentimentAnalysis() {
        return SENTIMENT_ANALYSIS.read(sentimentAnalysis);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public TranscriptionSettings unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("transcription", KNOWN, member, json)));
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
                default -> in.unknown("transcription", KNOWN);
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
