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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks text to the call.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk">Specification</a>
 */
@CheckReturnValue
public final class TalkAction extends JsonObject implements Action {

    private static final ObjectDescriptor TALK = ObjectDescriptor.of("talk").deprecatedText("voiceName");
    private static final Constant ACTION = TALK.discriminator("action", "talk");
    private static final TextProperty TEXT = TALK.text("text").spokenLength(1, 1500);
    private static final FlagProperty BARGE_IN = TALK.flag("bargeIn");
    private static final IntProperty LOOP = TALK.integer("loop").atLeast(0);
    private static final DecimalProperty LEVEL = TALK.decimal("level").between(-1, 1);
    private static final TokenProperty<Language> LANGUAGE = TALK.token("language");
    private static final IntProperty STYLE = TALK.integer("style").atLeast(0);
    private static final FlagProperty PREMIUM = TALK.flag("premium");
    private static final TokenProperty<Provider> PROVIDER = TALK.token("provider");
    private static final JsonProperty PROVIDER_OPTIONS = TALK.json("providerOptions");

    // Assigned only before the value is published.
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

    /** {@return the text to speak} */
    public String text() {
        return text.toString();
    }

    /**
     * Lets the caller interrupt with a key press or speech. Requires an {@code input} action after it, with only
     * {@code talk} and {@code stream} actions in between.
     *
     * @param bargeIn whether to let the caller interrupt with a key press or speech (default: {@code false})
     * @return a copy with {@code bargeIn} set
     */
    public TalkAction bargeIn(boolean bargeIn) {
        TalkAction copy = copy(unchecked);
        copy.bargeIn = BARGE_IN.check(bargeIn);
        return publish(copy);
    }

    /** {@return the {@code bargeIn} option, if set} */
    public Optional<Boolean> bargeIn() {
        return BARGE_IN.read(bargeIn);
    }

    /**
     * Sets how many times the text is spoken; 0 repeats it until the call ends or the caller barges in.
     *
     * @param loop at least 0 (default: {@code 1})
     * @return a copy with {@code loop} set
     * @throws InvalidValueException if {@code loop} is negative
     */
    public TalkAction loop(@NumberLimit(min = 0) int loop) {
        TalkAction copy = copy(unchecked);
        copy.loop = LOOP.check(loop);
        return publish(copy);
    }

    /** {@return the {@code loop} option, if set} */
    public Optional<Integer> loop() {
        return LOOP.read(loop);
    }

    /**
     * Sets the volume of the speech, in steps of 0.1.
     *
     * @param level from -1 to 1 (default: {@code 0})
     * @return a copy with {@code level} set
     * @throws InvalidValueException if {@code level} is out of range
     */
    public TalkAction level(@NumberLimit(min = -1, max = 1) double level) {
        TalkAction copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the {@code level} option, if set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets the language of the text.
     *
     * @param language the language of the text; see the constants, or {@link Language#of} for others (default:
     *     {@code en-US})
     * @return a copy with {@code language} set
     * @throws InvalidValueException if {@code language} is null
     */
    public TalkAction language(Language language) {
        TalkAction copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the {@code language} option, if set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Sets the voice, by its index among the voices of the language.
     *
     * @param style at least 0 (default: {@code 0})
     * @return a copy with {@code style} set
     * @throws InvalidValueException if {@code style} is negative
     */
    public TalkAction style(@NumberLimit(min = 0) int style) {
        TalkAction copy = copy(unchecked);
        copy.style = STYLE.check(style);
        return publish(copy);
    }

    /** {@return the {@code style} option, if set} */
    public Optional<Integer> style() {
        return STYLE.read(style);
    }

    /**
     * Uses the premium version of the voice.
     *
     * @param premium whether to use the premium version of the voice (default: {@code false})
     * @return a copy with {@code premium} set
     */
    public TalkAction premium(boolean premium) {
        TalkAction copy = copy(unchecked);
        copy.premium = PREMIUM.check(premium);
        return publish(copy);
    }

    /** {@return the {@code premium} option, if set} */
    public Optional<Boolean> premium() {
        return PREMIUM.read(premium);
    }

    /**
     * Sets the text-to-speech provider.
     *
     * <p>Added to the API in 2026.
     *
     * @param provider the text-to-speech provider; see the constants, or {@link Provider#of} for others
     * @return a copy with {@code provider} set
     * @throws InvalidValueException if {@code provider} is null
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
     */
    public TalkAction provider(Provider provider) {
        TalkAction copy = copy(unchecked);
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
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
     */
    public TalkAction providerOptions(Map<String, ?> providerOptions) {
        TalkAction copy = copy(unchecked);
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
    public TalkAction unchecked(String member, @Nullable Object json) {
        return publish(copy(TALK.with(unchecked, member, json)));
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
    public static TalkAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(TalkAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static TalkAction read(JsonReader in) {
        boolean action = in.hasChosen();
        TalkAction talk = new TalkAction(UncheckedMembers.NONE);
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
                default -> TALK.other(in, member);
            }
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
