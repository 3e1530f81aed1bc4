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
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of speech recognition.
 *
 * @see <a
 *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
 */
@CheckReturnValue
public final class SpeechSettings extends JsonObject {

    private static final ListProperty<String> UUID =
            TextProperty.of("speech", "uuid").minLength(1).list(1, 1);
    private static final DecimalProperty END_ON_SILENCE =
            DecimalProperty.of("speech", "endOnSilence", 0.4, 10.0).in("seconds");
    private static final TokenProperty<Language> LANGUAGE = TokenProperty.of("speech", "language");
    private static final ListProperty<String> CONTEXT =
            TextProperty.of("speech", "context").list(0, Integer.MAX_VALUE);
    private static final DecimalProperty START_TIMEOUT =
            DecimalProperty.of("speech", "startTimeout", 1.0, 60.0).in("seconds");
    private static final DecimalProperty MAX_DURATION =
            DecimalProperty.of("speech", "maxDuration", 1.0, 60.0).in("seconds");
    private static final FlagProperty SAVE_AUDIO = FlagProperty.of("speech", "saveAudio");
    private static final IntProperty SENSITIVITY = IntProperty.of("speech", "sensitivity", 10, 100);
    private static final TokenProperty<Provider> PROVIDER = TokenProperty.of("speech", "provider");
    private static final JsonProperty PROVIDER_OPTIONS = JsonProperty.of("speech", "providerOptions");
    private static final Set<String> KNOWN = Set.of(
            "uuid",
            "endOnSilence",
            "language",
            "context",
            "startTimeout",
            "maxDuration",
            "saveAudio",
            "sensitivity",
            "provider",
            "providerOptions");

    // Written only before the value is published.
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
     * The leg to listen to; if absent, the leg that joined first.
     *
     * @param uuid not empty
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings uuid(@TextLimit(min = 1) String uuid) {
        SpeechSettings copy = copy(unchecked);
        copy.uuid = UUID.checkOnly(uuid);
        return publish(copy);
    }

    /** {@return the value of {@code uuid}, if it is set} */
    public Optional<String> uuid() {
        return Optional.ofNullable(uuid);
    }

    /**
     * How long the caller has to be silent to end the input.
     *
     * @param endOnSilence from 0.4 to 10 seconds; the platform takes {@code 2} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings endOnSilence(@NumberLimit(min = 0.4, max = 10.0, unit = "seconds") double endOnSilence) {
        SpeechSettings copy = copy(unchecked);
        copy.endOnSilence = END_ON_SILENCE.check(endOnSilence);
        return publish(copy);
    }

    /**
     * How long the caller has to be silent to end the input.
     *
     * @param endOnSilence from 0.4 to 10 seconds; the platform takes {@code 2} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings endOnSilence(Duration endOnSilence) {
        return endOnSilence(Conversion.seconds("speech", "endOnSilence", endOnSilence));
    }

    /** {@return the value of {@code endOnSilence}, if it is set} */
    public Optional<Double> endOnSilence() {
        return END_ON_SILENCE.read(endOnSilence);
    }

    /**
     * The language that the caller speaks.
     *
     * @param language one of the constants; the platform takes {@code en-US} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings language(Language language) {
        SpeechSettings copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the value of {@code language}, if it is set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Words and phrases that the caller is likely to say.
     *
     * @param context the first or only one
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings context(String context, String... more) {
        SpeechSettings copy = copy(unchecked);
        copy.context = CONTEXT.check(context, more);
        return publish(copy);
    }

    /**
     * Words and phrases that the caller is likely to say.
     *
     * @param context all of them, in order
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings context(List<String> context) {
        SpeechSettings copy = copy(unchecked);
        copy.context = CONTEXT.check(context);
        return publish(copy);
    }

    /** {@return the value of {@code context}, if it is set} */
    public Optional<List<String>> context() {
        return Optional.ofNullable(context);
    }

    /**
     * How long to wait for the caller to start speaking.
     *
     * @param startTimeout from 1 to 60 seconds; the platform takes {@code 10} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings startTimeout(@NumberLimit(min = 1.0, max = 60.0, unit = "seconds") double startTimeout) {
        SpeechSettings copy = copy(unchecked);
        copy.startTimeout = START_TIMEOUT.check(startTimeout);
        return publish(copy);
    }

    /**
     * How long to wait for the caller to start speaking.
     *
     * @param startTimeout from 1 to 60 seconds; the platform takes {@code 10} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings startTimeout(Duration startTimeout) {
        return startTimeout(Conversion.seconds("speech", "startTimeout", startTimeout));
    }

    /** {@return the value of {@code startTimeout}, if it is set} */
    public Optional<Double> startTimeout() {
        return START_TIMEOUT.read(startTimeout);
    }

    /**
     * The maximum duration of the speech.
     *
     * @param maxDuration from 1 to 60 seconds; the platform takes {@code 60} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings maxDuration(@NumberLimit(min = 1.0, max = 60.0, unit = "seconds") double maxDuration) {
        SpeechSettings copy = copy(unchecked);
        copy.maxDuration = MAX_DURATION.check(maxDuration);
        return publish(copy);
    }

    /**
     * The maximum duration of the speech.
     *
     * @param maxDuration from 1 to 60 seconds; the platform takes {@code 60} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings maxDuration(Duration maxDuration) {
        return maxDuration(Conversion.seconds("speech", "maxDuration", maxDuration));
    }

    /** {@return the value of {@code maxDuration}, if it is set} */
    public Optional<Double> maxDuration() {
        return MAX_DURATION.read(maxDuration);
    }

    /**
     * Saves a recording of the speech; the event contains its URL.
     *
     * @param saveAudio whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings saveAudio(boolean saveAudio) {
        SpeechSettings copy = copy(unchecked);
        copy.saveAudio = SAVE_AUDIO.check(saveAudio);
        return publish(copy);
    }

    /** {@return the value of {@code saveAudio}, if it is set} */
    public Optional<Boolean> saveAudio() {
        return SAVE_AUDIO.read(saveAudio);
    }

    /**
     * The audio sensitivity that separates speech from background noise: 10 is low, 100 is the maximum.
     *
     * @param sensitivity from 10 to 100; the platform takes {@code 90} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Specification</a>
     */
    public SpeechSettings sensitivity(@NumberLimit(min = 10, max = 100) int sensitivity) {
        SpeechSettings copy = copy(unchecked);
        copy.sensitivity = SENSITIVITY.check(sensitivity);
        return publish(copy);
    }

    /** {@return the value of {@code sensitivity}, if it is set} */
    public Optional<Integer> sensitivity() {
        return SENSITIVITY.read(sensitivity);
    }

    /**
     * The speech recognition provider.
     *
     * <p>New in 2026 of the specification.
     *
     * @param provider one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
     */
    public SpeechSettings provider(Provider provider) {
        SpeechSettings copy = copy(unchecked);
        copy.provider = PROVIDER.check(provider);
        return publish(copy);
    }

    /** {@return the value of {@code provider}, if it is set} */
    public Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }

    /**
     * Settings for the provider, passed on unchanged.
     *
     * <p>New in 2026 of the specification.
     *
     * @param providerOptions what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
     */
    public SpeechSettings providerOptions(Map<String, ?> providerOptions) {
        SpeechSettings copy = copy(unchecked);
        copy.providerOptions = PROVIDER_OPTIONS.checkMap(providerOptions);
        return publish(copy);
    }

    /** {@return the value of {@code providerOptions}, if it is set} */
    public Optional<Map<String, ?>> providerOptions() {
        return Optional.ofNullable(providerOptions);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public SpeechSettings unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("speech", KNOWN, member, json)));
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
                default -> in.unknown("speech", KNOWN);
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
