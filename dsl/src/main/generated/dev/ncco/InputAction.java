// Generated from action/input.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
 */
@CheckReturnValue
public final class InputAction extends JsonObject implements Action {

    private static final ObjectDescriptor INPUT = ObjectDescriptor.of("input");
    private static final Constant ACTION = INPUT.discriminator("action", "input");
    private static final ListProperty<InputType> TYPE =
            INPUT.constant("type", InputType.values()).list(1, Integer.MAX_VALUE);
    private static final ObjectProperty<DtmfSettings> DTMF = INPUT.object("dtmf");
    private static final ObjectProperty<SpeechSettings> SPEECH = INPUT.object("speech");
    private static final EnumProperty<InputMode> MODE = INPUT.constant("mode", InputMode.values());
    private static final ListProperty<String> EVENT_URL =
            INPUT.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD = INPUT.constant("eventMethod", HttpMethod.values());
    private static final IntProperty OLD_TIME_OUT =
            INPUT.deprecated().integer("timeOut").between(0, 10).in("seconds");
    private static final IntProperty OLD_MAX_DIGITS =
            INPUT.deprecated().integer("maxDigits").between(1, 20).in("digits");
    private static final FlagProperty OLD_SUBMIT_ON_HASH = INPUT.deprecated().flag("submitOnHash");
    private static final RuleCheck DTMF_NEEDS_TYPE = new RuleCheck("input.dtmf-needs-type", "dtmf requires type");
    private static final RuleCheck SPEECH_NEEDS_TYPE = new RuleCheck("input.speech-needs-type", "speech requires type");
    private static final RuleCheck ASYNCHRONOUS_WITH_DTMF =
            new RuleCheck("input.asynchronous-with-dtmf", "asynchronous input does not accept DTMF settings");
    private static final List<InputType> TYPE_ABSENT = TYPE.absent(InputType.DTMF);
    private static final List<InputType> TYPE_DTMF = List.of(InputType.DTMF);
    private static final List<InputType> TYPE_SPEECH = List.of(InputType.SPEECH);
    private static final List<InputType> TYPE_DTMF_AND_SPEECH = List.of(InputType.DTMF, InputType.SPEECH);

    // Assigned only before the value is published.
    private List<InputType> type;
    private @Nullable DtmfSettings dtmf;
    private @Nullable SpeechSettings speech;
    private byte mode;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;

    @SuppressWarnings("NullAway.Init")
    private InputAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private InputAction copy(UncheckedMembers kept) {
        InputAction copy = new InputAction(kept);
        copy.type = type;
        copy.dtmf = dtmf;
        copy.speech = speech;
        copy.mode = mode;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        return copy;
    }

    static InputAction of(DtmfSettings dtmf) {
        InputAction input = new InputAction(UncheckedMembers.NONE);
        input.type = TYPE_DTMF;
        input.dtmf = DTMF.check(dtmf);
        return publish(input);
    }

    static InputAction of(SpeechSettings speech) {
        InputAction input = new InputAction(UncheckedMembers.NONE);
        input.type = TYPE_SPEECH;
        input.speech = SPEECH.check(speech);
        return publish(input);
    }

    static InputAction of(DtmfSettings dtmf, SpeechSettings speech) {
        InputAction input = new InputAction(UncheckedMembers.NONE);
        input.type = TYPE_DTMF_AND_SPEECH;
        input.dtmf = DTMF.check(dtmf);
        input.speech = SPEECH.check(speech);
        return publish(input);
    }

    static InputAction of(InputType type, InputType... more) {
        InputAction input = new InputAction(UncheckedMembers.NONE);
        input.type = TYPE.check(type, more);
        return publish(input);
    }

    static InputAction of(List<InputType> type) {
        InputAction input = new InputAction(UncheckedMembers.NONE);
        input.type = TYPE.check(type);
        return publish(input);
    }

    /** {@return the input methods to accept} */
    public List<InputType> type() {
        return type;
    }

    /**
     * Sets the settings for key presses.
     *
     * @param dtmf the settings for key presses
     * @return a copy with {@code dtmf} set
     * @throws InvalidValueException if {@code dtmf} is null, or if this rule is violated: asynchronous input does not
     *     accept DTMF settings
     */
    public InputAction dtmf(DtmfSettings dtmf) {
        ASYNCHRONOUS_WITH_DTMF.refuseIf(
                !DTMF.check(dtmf).isEmpty() && mode == MODE.check(InputMode.ASYNCHRONOUS), "/dtmf");
        InputAction copy = copy(unchecked);
        copy.dtmf = DTMF.check(dtmf);
        copy.type = TYPE.plus(type, InputType.DTMF);
        return publish(copy);
    }

    /** {@return the {@code dtmf} option, if set} */
    public Optional<DtmfSettings> dtmf() {
        return Optional.ofNullable(dtmf);
    }

    /**
     * Sets the settings for speech recognition.
     *
     * @param speech the settings for speech recognition
     * @return a copy with {@code speech} set
     * @throws InvalidValueException if {@code speech} is null
     */
    public InputAction speech(SpeechSettings speech) {
        InputAction copy = copy(unchecked);
        copy.speech = SPEECH.check(speech);
        copy.type = TYPE.plus(type, InputType.SPEECH);
        return publish(copy);
    }

    /** {@return the {@code speech} option, if set} */
    public Optional<SpeechSettings> speech() {
        return Optional.ofNullable(speech);
    }

    /**
     * Sets the mode of the input: {@code synchronous} waits for the input to end; {@code asynchronous} sends an event
     * for each key press while the NCCO continues.
     *
     * @param mode the mode of the input (default: {@code synchronous})
     * @return a copy with {@code mode} set
     * @throws InvalidValueException if {@code mode} is null, or if this rule is violated: asynchronous input does not
     *     accept DTMF settings
     */
    public InputAction mode(InputMode mode) {
        ASYNCHRONOUS_WITH_DTMF.refuseIf(mode == InputMode.ASYNCHRONOUS && dtmf != null && !dtmf.isEmpty(), "/mode");
        InputAction copy = copy(unchecked.without("mode"));
        copy.mode = MODE.check(mode);
        return publish(copy);
    }

    /** {@return the {@code mode} option, if set} */
    public Optional<InputMode> mode() {
        return MODE.read(mode);
    }

    /**
     * Sets the URL that receives the result.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public InputAction eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        InputAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the result.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public InputAction eventUrl(List<String> eventUrl) {
        InputAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the result.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public InputAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("input", "eventUrl", eventUrl, more));
    }

    /** {@return the {@code eventUrl} option, if set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * Sets the HTTP method of the requests to the event URL.
     *
     * @param eventMethod the HTTP method of the requests to the event URL (default: {@code POST})
     * @return a copy with {@code eventMethod} set
     * @throws InvalidValueException if {@code eventMethod} is null
     */
    public InputAction eventMethod(HttpMethod eventMethod) {
        InputAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
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
    public InputAction unchecked(String member, @Nullable Object json) {
        return publish(copy(INPUT.with(unchecked, member, json)));
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
    public static InputAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(InputAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static InputAction read(JsonReader in) {
        boolean action = in.hasChosen();
        InputAction input = new InputAction(UncheckedMembers.NONE);
        int oldTimeOut = IntProperty.UNSET;
        int oldMaxDigits = IntProperty.UNSET;
        byte oldSubmitOnHash = FlagProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "type" -> input.type = TYPE.read(in, input.type);
                case "dtmf" -> input.dtmf = DtmfSettings.read(DTMF.open(in, input.dtmf));
                case "speech" -> input.speech = SpeechSettings.read(SPEECH.open(in, input.speech));
                case "mode" -> input.mode = MODE.read(in, input.mode);
                case "eventUrl" -> input.eventUrl = EVENT_URL.read(in, input.eventUrl);
                case "eventMethod" -> input.eventMethod = EVENT_METHOD.read(in, input.eventMethod);
                case "timeOut" -> oldTimeOut = OLD_TIME_OUT.read(in, oldTimeOut);
                case "maxDigits" -> oldMaxDigits = OLD_MAX_DIGITS.read(in, oldMaxDigits);
                case "submitOnHash" -> oldSubmitOnHash = OLD_SUBMIT_ON_HASH.read(in, oldSubmitOnHash);
                default -> INPUT.other(in, member);
            }
        }
        if (oldTimeOut != IntProperty.UNSET) {
            if (in.isLenient()
                    && (input.dtmf == null || input.dtmf.timeOut().isEmpty())
                    && input.mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                input.dtmf =
                        (input.dtmf == null ? DtmfSettings.of() : input.dtmf).timeOut(OLD_TIME_OUT.get(oldTimeOut));
            } else {
                in.keep("timeOut", OLD_TIME_OUT.get(oldTimeOut));
            }
        }
        if (oldMaxDigits != IntProperty.UNSET) {
            if (in.isLenient()
                    && (input.dtmf == null || input.dtmf.maxDigits().isEmpty())
                    && input.mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                input.dtmf = (input.dtmf == null ? DtmfSettings.of() : input.dtmf)
                        .maxDigits(OLD_MAX_DIGITS.get(oldMaxDigits));
            } else {
                in.keep("maxDigits", OLD_MAX_DIGITS.get(oldMaxDigits));
            }
        }
        if (oldSubmitOnHash != FlagProperty.UNSET) {
            if (in.isLenient()
                    && (input.dtmf == null || input.dtmf.submitOnHash().isEmpty())
                    && input.mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                input.dtmf = (input.dtmf == null ? DtmfSettings.of() : input.dtmf)
                        .submitOnHash(OLD_SUBMIT_ON_HASH.get(oldSubmitOnHash));
            } else {
                in.keep("submitOnHash", OLD_SUBMIT_ON_HASH.get(oldSubmitOnHash));
            }
        }
        if (input.type == null && in.isLenient() && !in.isKept("type")) {
            input.type = List.of(InputType.DTMF);
            if (input.speech != null) {
                input.type = input.dtmf == null ? List.of(InputType.SPEECH) : TYPE.plus(input.type, InputType.SPEECH);
            }
        }
        input.unchecked = in.kept();
        DTMF_NEEDS_TYPE.refuseIf(in, input.dtmf != null && input.type == null && !input.unchecked.has("type"), "dtmf");
        SPEECH_NEEDS_TYPE.refuseIf(
                in, input.speech != null && input.type == null && !input.unchecked.has("type"), "speech");
        ASYNCHRONOUS_WITH_DTMF.refuseIf(
                in,
                input.mode == MODE.check(InputMode.ASYNCHRONOUS) && input.dtmf != null && !input.dtmf.isEmpty(),
                "mode",
                "dtmf");
        input.type = TYPE.orAbsent(input.type, input.unchecked, TYPE_ABSENT);
        return publish(input);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        TYPE.write(out, type);
        DTMF.write(out, dtmf);
        SPEECH.write(out, speech);
        MODE.write(out, mode);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
    }
}
