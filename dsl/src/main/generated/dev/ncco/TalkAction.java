// Generated from action/talk.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speaks text to the call.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
 */
@CheckReturnValue
public final class TalkAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "talk");
    private static final TextProperty TEXT = TextProperty.of("talk", "text").spokenLength(1, 1500);
    private static final FlagProperty BARGE_IN = FlagProperty.of("talk", "bargeIn");
    private static final IntProperty LOOP = IntProperty.of("talk", "loop", 0, Integer.MAX_VALUE);
    private static final DecimalProperty LEVEL = DecimalProperty.of("talk", "level", -1.0, 1.0);
    private static final TokenProperty<Language> LANGUAGE = TokenProperty.of("talk", "language");
    private static final IntProperty STYLE = IntProperty.of("talk", "style", 0, Integer.MAX_VALUE);
    private static final FlagProperty PREMIUM = FlagProperty.of("talk", "premium");
    private static final TokenProperty<Provider> PROVIDER = TokenProperty.of("talk", "provider");
    private static final JsonProperty PROVIDER_OPTIONS = JsonProperty.of("talk", "providerOptions");
    private static final TextProperty OLD_VOICE_NAME = TextProperty.of("talk", "voiceName");
    private static final Set<String> KNOWN = Set.of(
            "action",
            "text",
            "bargeIn",
            "loop",
            "level",
            "language",
            "style",
            "premium",
            "provider",
            "providerOptions");

    // Written only before the value is published.
    private CharSequence text;
    private byte bargeIn;
    private int loop;
    private double level;
    private @Nullable Language language;
    private int style;
    private byte premium;
    private @Nullable Provider provider;
    private @Nullable Map<String, ?> providerOptions;

    @SuppressWarnings("NullAway.Init")
    private TalkAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private TalkAction copy(UncheckedMembers kept) {
        TalkAction copy = new TalkAction(kept);
        copy.text = text;
        copy.bargeIn = bargeIn;
        copy.loop = loop;
        copy.level = level;
        copy.language = language;
        copy.style = style;
        copy.premium = premium;
        copy.provider = provider;
        copy.providerOptions = providerOptions;
        return copy;
    }

    static TalkAction of(String text) {
        TalkAction talk = new TalkAction(UncheckedMembers.NONE);
        talk.text = TEXT.check(text);
        return publish(talk);
    }

    /** {@return the value of {@code text}} */
    public String text() {
        return text.toString();
    }

    /**
     * Lets the caller interrupt with a key press or speech. Requires an {@code input} action after it, with only
     * {@code talk} and {@code stream} actions in between.
     *
     * @param bargeIn whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction bargeIn(boolean bargeIn) {
        TalkAction copy = copy(unchecked);
        copy.bargeIn = BARGE_IN.check(bargeIn);
        return publish(copy);
    }

    /** {@return the value of {@code bargeIn}, if it is set} */
    public Optional<Boolean> bargeIn() {
        return BARGE_IN.read(bargeIn);
    }

    /**
     * How many times the text is spoken; 0 repeats it until the call ends or the caller barges in.
     *
     * @param loop at least 0; the platform takes {@code 1} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction loop(@NumberLimit(min = 0) int loop) {
        TalkAction copy = copy(unchecked);
        copy.loop = LOOP.check(loop);
        return publish(copy);
    }

    /** {@return the value of {@code loop}, if it is set} */
    public Optional<Integer> loop() {
        return LOOP.read(loop);
    }

    /**
     * The volume of the speech, in steps of 0.1.
     *
     * @param level from -1 to 1; the platform takes {@code 0} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction level(@NumberLimit(min = -1.0, max = 1.0) double level) {
        TalkAction copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the value of {@code level}, if it is set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * The language of the text.
     *
     * @param language one of the constants; the platform takes {@code en-US} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction language(Language language) {
        TalkAction copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the value of {@code language}, if it is set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * The voice, by its index among the voices of the language.
     *
     * @param style at least 0; the platform takes {@code 0} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction style(@NumberLimit(min = 0) int style) {
        TalkAction copy = copy(unchecked);
        copy.style = STYLE.check(style);
        return publish(copy);
    }

    /** {@return the value of {@code style}, if it is set} */
    public Optional<Integer> style() {
        return STYLE.read(style);
    }

    /**
     * Uses the premium version of the voice.
     *
     * @param premium whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
     */
    public TalkAction premium(boolean premium) {
        TalkAction copy = copy(unchecked);
        copy.premium = PREMIUM.check(premium);
        return publish(copy);
    }

    /** {@return the value of {@code premium}, if it is set} */
    public Optional<Boolean> premium() {
        return PREMIUM.read(premium);
    }

    /**
     * The text-to-speech provider.
     *
     * <p>New in 2026 of the specification.
     *
     * @param provider one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
     */
    public TalkAction provider(Provider provider) {
        TalkAction copy = copy(unchecked);
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
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
     */
    public TalkAction providerOptions(Map<String, ?> providerOptions) {
        TalkAction copy = copy(unchecked);
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
    public TalkAction unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("talk", KNOWN, member, json)));
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
    public static TalkAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(TalkAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static TalkAction read(JsonReader in) {
        boolean action = in.hasChosen();
        TalkAction talk = new TalkAction(UncheckedMembers.NONE);
        CharSequence oldVoiceName = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "text" -> talk.text = TEXT.read(in, talk.text);
                case "bargeIn" -> talk.bargeIn = BARGE_IN.read(in, talk.bargeIn);
                case "loop" -> talk.loop = LOOP.read(in, talk.loop);
                case "level" -> talk.level = LEVEL.read(in, talk.level);
                case "language" -> talk.language = Language.read(in, LANGUAGE, talk.language);
                case "style" -> talk.style = STYLE.read(in, talk.style);
                case "premium" -> talk.premium = PREMIUM.read(in, talk.premium);
                case "provider" -> talk.provider = Provider.read(in, PROVIDER, talk.provider);
                case "providerOptions" -> talk.providerOptions = PROVIDER_OPTIONS.readMap(in, talk.providerOptions);
                case "voiceName" -> oldVoiceName = OLD_VOICE_NAME.read(in, oldVoiceName);
                default -> in.unknown("talk", KNOWN);
            }
        }
        if (oldVoiceName != null) {
            in.keep("voiceName", oldVoiceName.toString());
        }
        talk.unchecked = in.kept();
        TEXT.require(in, talk.text);
        return publish(talk);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        TEXT.write(out, text);
        BARGE_IN.write(out, bargeIn);
        LOOP.write(out, loop);
        LEVEL.write(out, level);
        LANGUAGE.write(out, language);
        STYLE.write(out, style);
        PREMIUM.write(out, premium);
        PROVIDER.write(out, provider);
        PROVIDER_OPTIONS.write(out, providerOptions);
    }
}
