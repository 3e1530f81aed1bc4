// Generated from settings/speech.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TokenProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings for speech recognition.
 *
 * @see <a
 *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
 */
@CheckReturnValue
public final class SpeechSettings extends JsonObject {

    private static final ObjectDescriptor SPEECH = ObjectDescriptor.of("speech");
    private static final ListProperty<String> UUID =
            SPEECH.text("uuid").minLength(1).list(1, 1);
    private static final DecimalProperty END_ON_SILENCE =
            SPEECH.decimal("endOnSilence").between(0.4, 10).in("seconds");
    private static final TokenProperty<Language> LANGUAGE = SPEECH.token("language");
    private static final ListProperty<String> CONTEXT = SPEECH.text("context").list(0, Integer.MAX_VALUE);
    private static final DecimalProperty START_TIMEOUT =
            SPEECH.decimal("startTimeout").between(1, 60).in("seconds");
    private static final DecimalProperty MAX_DURATION =
            SPEECH.decimal("maxDuration").between(1, 60).in("seconds");
    private static final FlagProperty SAVE_AUDIO = SPEECH.flag("saveAudio");
    private static final IntProperty SENSITIVITY = SPEECH.integer("sensitivity").between(10, 100);
    private static final TokenProperty<Provider> PROVIDER = SPEECH.token("provider");
    private static final JsonProperty PROVIDER_OPTIONS = SPEECH.json("providerOptions");

    // Assigned only before the value is published.
    private @Nullable String uuid;
    private double endOnSilence;
    private @Nullable Language language;
    private @Nullable List<String> context;
    private double startTimeout;
    private double maxDuration;
    private byte saveAudio;
    private int sensitivity;
    private @Nullable Provider provider;
    private @Nullable Map<String, ?> providerOptions;

    private SpeechSettings(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private SpeechSettings copy(UncheckedMembers kept) {
        SpeechSettings copy = new SpeechSettings(kept);
        copy.uuid = uuid;
        copy.endOnSilence = endOnSilence;
        copy.language = language;
        copy.context = context;
        copy.startTimeout = startTimeout;
        copy.maxDuration = maxDuration;
        copy.saveAudio = saveAudio;
        copy.sensitivity = sensitivity;
        copy.provider = provider;
        copy.providerOptions = providerOptions;
        return copy;
    }

    static SpeechSettings of() {
        SpeechSettings speech = new SpeechSettings(UncheckedMembers.NONE);
        return publish(speech);
    }

    /**
     * Sets the leg to listen to; if absent, the leg that joined first.
     *
     * @param uuid not empty
     * @return a copy with {@code uuid} set
     * @throws InvalidValueException if {@code uuid} is null or empty
     */
    public SpeechSettings uuid(@TextLimit(min = 1) String uuid) {
        SpeechSettings copy = copy(unchecked);
        copy.uuid = UUID.checkOnly(uuid);
        return publish(copy);
    }

    /** {@return the {@code uuid} option, if set} */
    public Optional<String> uuid() {
        return Optional.ofNullable(uuid);
    }

    /**
     * Sets the duration of silence that ends the input.
     *
     * @param endOnSilence from 0.4 to 10 seconds (default: {@code 2})
     * @return a copy with {@code endOnSilence} set
     * @throws InvalidValueException if {@code endOnSilence} is out of range
     */
    public SpeechSettings endOnSilence(@NumberLimit(min = 0.4, max = 10, unit = "seconds") double endOnSilence) {
        SpeechSettings copy = copy(unchecked);
        copy.endOnSilence = END_ON_SILENCE.check(endOnSilence);
        return publish(copy);
    }

    /**
     * Sets the duration of silence that ends the input.
     *
     * @param endOnSilence from 0.4 to 10 seconds (default: {@code 2})
     * @return a copy with {@code endOnSilence} set
     * @throws InvalidValueException if {@code endOnSilence} is null or out of range
     */
    public SpeechSettings endOnSilence(Duration endOnSilence) {
        return endOnSilence(Conversion.seconds("speech", "endOnSilence", endOnSilence));
    }

    /** {@return the {@code endOnSilence} option, if set} */
    public Optional<Double> endOnSilence() {
        return END_ON_SILENCE.read(endOnSilence);
    }

    /**
     * Sets the language that the caller speaks.
     *
     * @param language the language that the caller speaks; see the constants, or {@link Language#of} for others
     *     (default: {@code en-US})
     * @return a copy with {@code language} set
     * @throws InvalidValueException if {@code language} is null
     */
    public SpeechSettings language(Language language) {
        SpeechSettings copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the {@code language} option, if set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Sets words and phrases that the caller is likely to say.
     *
     * @param context the first element
     * @param more further elements
     * @return a copy with {@code context} set
     * @throws InvalidValueException if an element is null
     */
    public SpeechSettings context(String context, String... more) {
        SpeechSettings copy = copy(unchecked);
        copy.context = CONTEXT.check(context, more);
        return publish(copy);
    }

    /**
     * Sets words and phrases that the caller is likely to say.
     *
     * @param context words and phrases that the caller is likely to say
     * @return a copy with {@code context} set
     * @throws InvalidValueException if an element is null
     */
    public SpeechSettings context(List<String> context) {
        SpeechSettings copy = copy(unchecked);
        copy.context = CONTEXT.check(context);
        return publish(copy);
    }

    /** {@return the {@code context} option, if set} */
    public Optional<List<String>> context() {
        return Optional.ofNullable(context);
    }

    /**
     * Sets how long to wait for the caller to start speaking.
     *
     * @param startTimeout from 1 to 60 seconds (default: {@code 10})
     * @return a copy with {@code startTimeout} set
     * @throws InvalidValueException if {@code startTimeout} is out of range
     */
    public SpeechSettings startTimeout(@NumberLimit(min = 1, max = 60, unit = "seconds") double startTimeout) {
        SpeechSettings copy = copy(unchecked);
        copy.startTimeout = START_TIMEOUT.check(startTimeout);
        return publish(copy);
    }

    /**
     * Sets how long to wait for the caller to start speaking.
     *
     * @param startTimeout from 1 to 60 seconds (default: {@code 10})
     * @return a copy with {@code startTimeout} set
     * @throws InvalidValueException if {@code startTimeout} is null or out of range
     */
    public SpeechSettings startTimeout(Duration startTimeout) {
        return startTimeout(Conversion.seconds("speech", "startTimeout", startTimeout));
    }

    /** {@return the {@code startTimeout} option, if set} */
    public Optional<Double> startTimeout() {
        return START_TIMEOUT.read(startTimeout);
    }

    /**
     * Sets the maximum duration of the speech.
     *
     * @param maxDuration from 1 to 60 seconds (default: {@code 60})
     * @return a copy with {@code maxDuration} set
     * @throws InvalidValueException if {@code maxDuration} is out of range
     */
    public SpeechSettings maxDuration(@NumberLimit(min = 1, max = 60, unit = "seconds") double maxDuration) {
        SpeechSettings copy = copy(unchecked);
        copy.maxDuration = MAX_DURATION.check(maxDuration);
        return publish(copy);
    }

    /**
     * Sets the maximum duration of the speech.
     *
     * @param maxDuration from 1 to 60 seconds (default: {@code 60})
     * @return a copy with {@code maxDuration} set
     * @throws InvalidValueException if {@code maxDuration} is null or out of range
     */
    public SpeechSettings maxDuration(Duration maxDuration) {
        return maxDuration(Conversion.seconds("speech", "maxDuration", maxDuration));
    }

    /** {@return the {@code maxDuration} option, if set} */
    public Optional<Double> maxDuration() {
        return MAX_DURATION.read(maxDuration);
    }

    /**
     * Saves a recording of the speech; the event contains its URL.
     *
     * @param saveAudio whether to save a recording of the speech (default: {@code false})
     * @return a copy with {@code saveAudio} set
     */
    public SpeechSettings saveAudio(boolean saveAudio) {
        SpeechSettings copy = copy(unchecked);
        copy.saveAudio = SAVE_AUDIO.check(saveAudio);
        return publish(copy);
    }

    /** {@return the {@code saveAudio} option, if set} */
    public Optional<Boolean> saveAudio() {
        return SAVE_AUDIO.read(saveAudio);
    }

    /**
     * Sets the audio sensitivity that separates speech from background noise: 10 is low, 100 is the maximum.
     *
     * @param sensitivity from 10 to 100 (default: {@code 90})
     * @return a copy with {@code sensitivity} set
     * @throws InvalidValueException if {@code sensitivity} is out of range
     */
    public SpeechSettings sensitivity(@NumberLimit(min = 10, max = 100) int sensitivity) {
        SpeechSettings copy = copy(unchecked);
        copy.sensitivity = SENSITIVITY.check(sensitivity);
        return publish(copy);
    }

    /** {@return the {@code sensitivity} option, if set} */
    public Optional<Integer> sensitivity() {
        return SENSITIVITY.read(sensitivity);
    }

    /**
     * Sets the speech recognition provider.
     *
     * <p>Added to the API in 2026.
     *
     * @param provider the speech recognition provider; see the constants, or {@link Provider#of} for others
     * @return a copy with {@code provider} set
     * @throws InvalidValueException if {@code provider} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
     */
    public SpeechSettings provider(Provider provider) {
        SpeechSettings copy = copy(unchecked);
        copy.provider = PROVIDER.check(provider);
        return publish(copy);
    }

    /** {@return the {@code provider} option, if set} */
    public Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * Sets the settings for the provider, passed on unchanged.
     *
     * <p>Added to the API in 2026.
     *
     * @param providerOptions the settings for the provider, passed on unchanged
     * @return a copy with {@code providerOptions} set
     * @throws InvalidValueException if a value is not JSON
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
     */
    public SpeechSettings providerOptions(Map<String, ?> providerOptions) {
        SpeechSettings copy = copy(unchecked);
        copy.providerOptions = PROVIDER_OPTIONS.checkMap(providerOptions);
        return publish(copy);
    }

    /** {@return the {@code providerOptions} option, if set} */
    public Optional<Map<String, ?>> providerOptions() {
        return Optional.ofNullable(providerOptions);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public SpeechSettings unchecked(String member, @Nullable Object json) {
        return publish(copy(SPEECH.with(unchecked, member, json)));
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
    public static SpeechSettings fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("speech.type", "SpeechSettings")));
    }

    static SpeechSettings read(JsonReader in) {
        SpeechSettings speech = new SpeechSettings(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "uuid" -> speech.uuid = UUID.readOnly(in, speech.uuid);
                case "endOnSilence" -> speech.endOnSilence = END_ON_SILENCE.read(in, speech.endOnSilence);
                case "language" -> speech.language = Language.read(in, LANGUAGE, speech.language);
                case "context" -> speech.context = CONTEXT.read(in, speech.context);
                case "startTimeout" -> speech.startTimeout = START_TIMEOUT.read(in, speech.startTimeout);
                case "maxDuration" -> speech.maxDuration = MAX_DURATION.read(in, speech.maxDuration);
                case "saveAudio" -> speech.saveAudio = SAVE_AUDIO.read(in, speech.saveAudio);
                case "sensitivity" -> speech.sensitivity = SENSITIVITY.read(in, speech.sensitivity);
                case "provider" -> speech.provider = Provider.read(in, PROVIDER, speech.provider);
                case "providerOptions" -> speech.providerOptions = PROVIDER_OPTIONS.readMap(in, speech.providerOptions);
                default -> SPEECH.other(in, member);
            }
        }
        speech.unchecked = in.kept();
        return publish(speech);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        UUID.writeOnly(out, uuid);
        END_ON_SILENCE.write(out, endOnSilence);
        LANGUAGE.write(out, language);
        CONTEXT.write(out, context);
        START_TIMEOUT.write(out, startTimeout);
        MAX_DURATION.write(out, maxDuration);
        SAVE_AUDIO.write(out, saveAudio);
        SENSITIVITY.write(out, sensitivity);
        PROVIDER.write(out, provider);
        PROVIDER_OPTIONS.write(out, providerOptions);
    }
}
