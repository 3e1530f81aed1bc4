// Generated from action/input.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects key presses, speech or both, and sends them to your event URL, which can respond with the next NCCO.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
 */
@CheckReturnValue
public final class InputAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "input");
    private static final ListProperty<InputType> TYPE =
            EnumProperty.of("input", "type", InputType.values()).list(1, Integer.MAX_VALUE);
    private static final ObjectProperty<DtmfSettings> DTMF = ObjectProperty.of("input", "dtmf");
    private static final ObjectProperty<SpeechSettings> SPEECH = ObjectProperty.of("input", "speech");
    private static final EnumProperty<InputMode> MODE = EnumProperty.of("input", "mode", InputMode.values());
    private static final ListProperty<String> EVENT_URL =
            TextProperty.of("input", "eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            EnumProperty.of("input", "eventMethod", HttpMethod.values());
    private static final IntProperty OLD_TIME_OUT = IntProperty.of("input", "timeOut", 0, 10);
    private static final IntProperty OLD_MAX_DIGITS = IntProperty.of("input", "maxDigits", 1, 20);
    private static final FlagProperty OLD_SUBMIT_ON_HASH = FlagProperty.of("input", "submitOnHash");
    private static final RuleCheck DTMF_NEEDS_TYPE = new RuleCheck("input.dtmf-needs-type", "dtmf requires type");
    private static final RuleCheck SPEECH_NEEDS_TYPE = new RuleCheck("input.speech-needs-type", "speech requires type");
    private static final RuleCheck ASYNCHRONOUS_WITH_DTMF =
            new RuleCheck("input.asynchronous-with-dtmf", "asynchronous input does not accept DTMF settings");
    private static final List<InputType> TYPE_ABSENT = TYPE.absent(InputType.DTMF);
    private static final List<InputType> TYPE_DTMF = List.of(InputType.DTMF);
    private static final List<InputType> TYPE_SPEECH = List.of(InputType.SPEECH);
    private static final List<InputType> TYPE_DTMF_AND_SPEECH = List.of(InputType.DTMF, InputType.SPEECH);
    private static final Set<String> KNOWN =
            Set.of("action", "type", "dtmf", "speech", "mode", "eventUrl", "eventMethod");

    private final List<InputType> type;
    private final @Nullable DtmfSettings dtmf;
    private final @Nullable SpeechSettings speech;
    private final byte mode;
    private final @Nullable List<String> eventUrl;
    private final byte eventMethod;

    private InputAction(
            List<InputType> type,
            @Nullable DtmfSettings dtmf,
            @Nullable SpeechSettings speech,
            byte mode,
            @Nullable List<String> eventUrl,
            byte eventMethod,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.type = type;
        this.dtmf = dtmf;
        this.speech = speech;
        this.mode = mode;
        this.eventUrl = eventUrl;
        this.eventMethod = eventMethod;
    }

    static InputAction of(DtmfSettings dtmf) {
        return new InputAction(
                TYPE_DTMF, DTMF.check(dtmf), null, EnumProperty.UNSET, null, EnumProperty.UNSET, UncheckedMembers.NONE);
    }

    static InputAction of(SpeechSettings speech) {
        return new InputAction(
                TYPE_SPEECH,
                null,
                SPEECH.check(speech),
                EnumProperty.UNSET,
                null,
                EnumProperty.UNSET,
                UncheckedMembers.NONE);
    }

    static InputAction of(DtmfSettings dtmf, SpeechSettings speech) {
        return new InputAction(
                TYPE_DTMF_AND_SPEECH,
                DTMF.check(dtmf),
                SPEECH.check(speech),
                EnumProperty.UNSET,
                null,
                EnumProperty.UNSET,
                UncheckedMembers.NONE);
    }

    static InputAction of(InputType type, InputType... more) {
        return new InputAction(
                TYPE.check(type, more),
                null,
                null,
                EnumProperty.UNSET,
                null,
                EnumProperty.UNSET,
                UncheckedMembers.NONE);
    }

    static InputAction of(List<InputType> type) {
        return new InputAction(
                TYPE.check(type), null, null, EnumProperty.UNSET, null, EnumProperty.UNSET, UncheckedMembers.NONE);
    }

    /** {@return the value of {@code type}} */
    public List<InputType> type() {
        return type;
    }

    /**
     * The settings of the collection of key presses.
     *
     * @param dtmf the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; asynchronous input does not accept DTMF settings
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction dtmf(DtmfSettings dtmf) {
        ASYNCHRONOUS_WITH_DTMF.refuseIf(
                !DTMF.check(dtmf).isEmpty() && mode == MODE.check(InputMode.ASYNCHRONOUS), "/dtmf");
        return new InputAction(
                TYPE.plus(type, InputType.DTMF), DTMF.check(dtmf), speech, mode, eventUrl, eventMethod, unchecked);
    }

    /** {@return the value of {@code dtmf}, if it is set} */
    public Optional<DtmfSettings> dtmf() {
        return Optional.ofNullable(dtmf);
    }

    /**
     * The settings of speech recognition.
     *
     * @param speech the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction speech(SpeechSettings speech) {
        return new InputAction(
                TYPE.plus(type, InputType.SPEECH), dtmf, SPEECH.check(speech), mode, eventUrl, eventMethod, unchecked);
    }

    /** {@return the value of {@code speech}, if it is set} */
    public Optional<SpeechSettings> speech() {
        return Optional.ofNullable(speech);
    }

    /**
     * {@code synchronous} waits for the input to end; {@code asynchronous} sends an event for each key press while the
     * NCCO continues.
     *
     * @param mode one of the constants; the platform takes {@code synchronous} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; asynchronous input does not accept DTMF settings
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction mode(InputMode mode) {
        ASYNCHRONOUS_WITH_DTMF.refuseIf(mode == InputMode.ASYNCHRONOUS && dtmf != null && !dtmf.isEmpty(), "/mode");
        return new InputAction(type, dtmf, speech, MODE.check(mode), eventUrl, eventMethod, unchecked.without("mode"));
    }

    /** {@return the value of {@code mode}, if it is set} */
    public Optional<InputMode> mode() {
        return MODE.read(mode);
    }

    /**
     * The URL that receives the result.
     *
     * @param eventUrl an http or https URL with a host
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction eventUrl(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String eventUrl,
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String... more) {
        return new InputAction(type, dtmf, speech, mode, EVENT_URL.check(eventUrl, more), eventMethod, unchecked);
    }

    /**
     * The URL that receives the result.
     *
     * @param eventUrl an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction eventUrl(List<String> eventUrl) {
        return new InputAction(type, dtmf, speech, mode, EVENT_URL.check(eventUrl), eventMethod, unchecked);
    }

    /**
     * The URL that receives the result.
     *
     * @param eventUrl an http or https URL with a host
     * @param more the elements after it
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("input", "eventUrl", eventUrl, more));
    }

    /** {@return the value of {@code eventUrl}, if it is set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * The HTTP method of the requests to the event URL.
     *
     * @param eventMethod one of the constants; the platform takes {@code POST} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
     */
    public InputAction eventMethod(HttpMethod eventMethod) {
        return new InputAction(
                type, dtmf, speech, mode, eventUrl, EVENT_METHOD.check(eventMethod), unchecked.without("eventMethod"));
    }

    /** {@return the value of {@code eventMethod}, if it is set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public InputAction unchecked(String member, @Nullable Object json) {
        return new InputAction(
                type, dtmf, speech, mode, eventUrl, eventMethod, unchecked.with("input", KNOWN, member, json));
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
    public static InputAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(InputAction.class, Unions::action, "action");
    }

    static InputAction read(JsonReader in) {
        boolean action = in.hasChosen();
        List<InputType> type = null;
        DtmfSettings dtmf = null;
        SpeechSettings speech = null;
        byte mode = EnumProperty.UNSET;
        List<String> eventUrl = null;
        byte eventMethod = EnumProperty.UNSET;
        int oldTimeOut = IntProperty.UNSET;
        int oldMaxDigits = IntProperty.UNSET;
        byte oldSubmitOnHash = FlagProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "type" -> type = TYPE.read(in, type);
                case "dtmf" -> dtmf = DtmfSettings.read(DTMF.open(in, dtmf));
                case "speech" -> speech = SpeechSettings.read(SPEECH.open(in, speech));
                case "mode" -> mode = MODE.read(in, mode);
                case "eventUrl" -> eventUrl = EVENT_URL.read(in, eventUrl);
                case "eventMethod" -> eventMethod = EVENT_METHOD.read(in, eventMethod);
                case "timeOut" -> oldTimeOut = OLD_TIME_OUT.read(in, oldTimeOut);
                case "maxDigits" -> oldMaxDigits = OLD_MAX_DIGITS.read(in, oldMaxDigits);
                case "submitOnHash" -> oldSubmitOnHash = OLD_SUBMIT_ON_HASH.read(in, oldSubmitOnHash);
                default -> in.unknown("input", KNOWN);
            }
        }
        if (oldTimeOut != IntProperty.UNSET) {
            if (in.isLenient()
                    && (dtmf == null || dtmf.timeOut().isEmpty())
                    && mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                dtmf = (dtmf == null ? DtmfSettings.of() : dtmf).timeOut(oldTimeOut);
            } else {
                in.keep("timeOut", oldTimeOut);
            }
        }
        if (oldMaxDigits != IntProperty.UNSET) {
            if (in.isLenient()
                    && (dtmf == null || dtmf.maxDigits().isEmpty())
                    && mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                dtmf = (dtmf == null ? DtmfSettings.of() : dtmf).maxDigits(oldMaxDigits);
            } else {
                in.keep("maxDigits", oldMaxDigits);
            }
        }
        if (oldSubmitOnHash != FlagProperty.UNSET) {
            if (in.isLenient()
                    && (dtmf == null || dtmf.submitOnHash().isEmpty())
                    && mode != MODE.check(InputMode.ASYNCHRONOUS)) {
                dtmf = (dtmf == null ? DtmfSettings.of() : dtmf).submitOnHash(oldSubmitOnHash == FlagProperty.TRUE);
            } else {
                in.keep("submitOnHash", oldSubmitOnHash == FlagProperty.TRUE);
            }
        }
        if (type == null && in.isLenient() && !in.isKept("type")) {
            type = List.of(InputType.DTMF);
            if (speech != null) {
                type = dtmf == null ? List.of(InputType.SPEECH) : TYPE.plus(type, InputType.SPEECH);
            }
        }
        UncheckedMembers unchecked = in.kept();
        DTMF_NEEDS_TYPE.refuseIf(in, dtmf != null && type == null && !unchecked.has("type"), "dtmf");
        SPEECH_NEEDS_TYPE.refuseIf(in, speech != null && type == null && !unchecked.has("type"), "speech");
        ASYNCHRONOUS_WITH_DTMF.refuseIf(
                in, mode == MODE.check(InputMode.ASYNCHRONOUS) && dtmf != null && !dtmf.isEmpty(), "mode", "dtmf");
        return new InputAction(
                TYPE.orAbsent(type, unchecked, TYPE_ABSENT), dtmf, speech, mode, eventUrl, eventMethod, unchecked);
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
