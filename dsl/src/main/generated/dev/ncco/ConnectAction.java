// Generated from action/connect.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Connects the call to an endpoint.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
 */
@CheckReturnValue
public final class ConnectAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "connect");
    private static final ListProperty<ConnectEndpoint> ENDPOINT =
            ObjectProperty.<ConnectEndpoint>of("connect", "endpoint").list(1, 1);
    private static final TextProperty FROM = TextProperty.of("connect", "from").pattern(Formats.PHONE_NUMBER);
    private static final FlagProperty RANDOM_FROM_NUMBER = FlagProperty.of("connect", "randomFromNumber");
    private static final EnumProperty<EventType> EVENT_TYPE =
            EnumProperty.of("connect", "eventType", EventType.values());
    private static final IntProperty TIMEOUT =
            IntProperty.of("connect", "timeout", 1, 120).in("seconds");
    private static final IntProperty LIMIT =
            IntProperty.of("connect", "limit", 1, 7200).in("seconds");
    private static final EnumProperty<MachineDetection> MACHINE_DETECTION =
            EnumProperty.of("connect", "machineDetection", MachineDetection.values());
    private static final ObjectProperty<AdvancedMachineDetection> ADVANCED_MACHINE_DETECTION =
            ObjectProperty.of("connect", "advancedMachineDetection");
    private static final ListProperty<String> EVENT_URL =
            TextProperty.of("connect", "eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            EnumProperty.of("connect", "eventMethod", HttpMethod.values());
    private static final TextProperty RINGBACK_TONE =
            TextProperty.of("connect", "ringbackTone").pattern(Formats.WEB_URL);
    private static final RuleCheck FROM_WITH_RANDOM_FROM_NUMBER =
            new RuleCheck("connect.from-with-randomFromNumber", "from cannot be combined with randomFromNumber: true");
    private static final Set<String> KNOWN = Set.of(
            "action",
            "endpoint",
            "from",
            "randomFromNumber",
            "eventType",
            "timeout",
            "limit",
            "machineDetection",
            "advancedMachineDetection",
            "eventUrl",
            "eventMethod",
            "ringbackTone");

    private final ConnectEndpoint endpoint;
    private final @Nullable CharSequence from;
    private final byte randomFromNumber;
    private final byte eventType;
    private final int timeout;
    private final int limit;
    private final byte machineDetection;
    private final @Nullable AdvancedMachineDetection advancedMachineDetection;
    private final @Nullable List<String> eventUrl;
    private final byte eventMethod;
    private final @Nullable CharSequence ringbackTone;

    private ConnectAction(
            ConnectEndpoint endpoint,
            @Nullable CharSequence from,
            byte randomFromNumber,
            byte eventType,
            int timeout,
            int limit,
            byte machineDetection,
            @Nullable AdvancedMachineDetection advancedMachineDetection,
            @Nullable List<String> eventUrl,
            byte eventMethod,
            @Nullable CharSequence ringbackTone,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.endpoint = endpoint;
        this.from = from;
        this.randomFromNumber = randomFromNumber;
        this.eventType = eventType;
        this.timeout = timeout;
        this.limit = limit;
        this.machineDetection = machineDetection;
        this.advancedMachineDetection = advancedMachineDetection;
        this.eventUrl = eventUrl;
        this.eventMethod = eventMethod;
        this.ringbackTone = ringbackTone;
    }

    static ConnectAction of(ConnectEndpoint endpoint) {
        return new ConnectAction(
                ENDPOINT.checkOnly(endpoint),
                null,
                FlagProperty.UNSET,
                EnumProperty.UNSET,
                IntProperty.UNSET,
                IntProperty.UNSET,
                EnumProperty.UNSET,
                null,
                null,
                EnumProperty.UNSET,
                null,
                UncheckedMembers.NONE);
    }

    /** {@return the value of {@code endpoint}} */
    public ConnectEndpoint endpoint() {
        return endpoint;
    }

    /**
     * The caller ID that the called party sees; for a phone, one of your Vonage numbers.
     *
     * @param from 7 to 15 digits, country code first, without + or spaces
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; from cannot be combined with randomFromNumber: true
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction from(
            @TextLimit(
                            patterns = Formats.PHONE_NUMBER_REGEX,
                            shape = "7 to 15 digits, country code first, without + or spaces")
                    String from) {
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(randomFromNumber == FlagProperty.TRUE, "/from");
        return new ConnectAction(
                endpoint,
                FROM.check(from),
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /** {@return the value of {@code from}, if it is set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /**
     * Uses a random number of the application as the caller, instead of {@code from}.
     *
     * @param randomFromNumber whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; from cannot be combined with randomFromNumber: true
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction randomFromNumber(boolean randomFromNumber) {
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(randomFromNumber && from != null, "/randomFromNumber");
        return new ConnectAction(
                endpoint,
                from,
                RANDOM_FROM_NUMBER.check(randomFromNumber),
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /**
     * Uses a random number of the application as the caller, instead of {@code from}. Short for
     * {@link #randomFromNumber}.
     *
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction fromRandomNumber() {
        return randomFromNumber(true);
    }

    /** {@return the value of {@code randomFromNumber}, if it is set} */
    public Optional<Boolean> randomFromNumber() {
        return RANDOM_FROM_NUMBER.read(randomFromNumber);
    }

    /**
     * {@code synchronous} lets the response to an event replace the NCCO, for example when nobody answers.
     *
     * @param eventType one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction eventType(EventType eventType) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                EVENT_TYPE.check(eventType),
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked.without("eventType"));
    }

    /** {@return the value of {@code eventType}, if it is set} */
    public Optional<EventType> eventType() {
        return EVENT_TYPE.read(eventType);
    }

    /**
     * How long the endpoint rings before it counts as unanswered.
     *
     * @param timeout from 1 to 120 seconds; the platform takes {@code 60} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction timeout(@NumberLimit(min = 1, max = 120, unit = "seconds") int timeout) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                TIMEOUT.check(timeout),
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /**
     * How long the endpoint rings before it counts as unanswered.
     *
     * @param timeout from 1 to 120 seconds; the platform takes {@code 60} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction timeout(Duration timeout) {
        return timeout(Conversion.wholeSeconds("connect", "timeout", timeout));
    }

    /** {@return the value of {@code timeout}, if it is set} */
    public Optional<Integer> timeout() {
        return TIMEOUT.read(timeout);
    }

    /**
     * The maximum duration of the connection.
     *
     * @param limit from 1 to 7200 seconds; the platform takes {@code 7200} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction limit(@NumberLimit(min = 1, max = 7200, unit = "seconds") int limit) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                LIMIT.check(limit),
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /**
     * The maximum duration of the connection.
     *
     * @param limit from 1 to 7200 seconds; the platform takes {@code 7200} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction limit(Duration limit) {
        return limit(Conversion.wholeSeconds("connect", "limit", limit));
    }

    /** {@return the value of {@code limit}, if it is set} */
    public Optional<Integer> limit() {
        return LIMIT.read(limit);
    }

    /**
     * What happens if a machine answers: {@code continue} sends the event {@code machine}, {@code hangup} ends the
     * call.
     *
     * @param machineDetection one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction machineDetection(MachineDetection machineDetection) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                MACHINE_DETECTION.check(machineDetection),
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked.without("machineDetection"));
    }

    /** {@return the value of {@code machineDetection}, if it is set} */
    public Optional<MachineDetection> machineDetection() {
        return MACHINE_DETECTION.read(machineDetection);
    }

    /**
     * The settings of advanced machine detection. If {@code machineDetection} is set too, these settings apply.
     *
     * @param advancedMachineDetection the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction advancedMachineDetection(AdvancedMachineDetection advancedMachineDetection) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                ADVANCED_MACHINE_DETECTION.check(advancedMachineDetection),
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /** {@return the value of {@code advancedMachineDetection}, if it is set} */
    public Optional<AdvancedMachineDetection> advancedMachineDetection() {
        return Optional.ofNullable(advancedMachineDetection);
    }

    /**
     * The URL that receives the events of the connection.
     *
     * @param eventUrl an http or https URL with a host
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction eventUrl(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String eventUrl,
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String... more) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                EVENT_URL.check(eventUrl, more),
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /**
     * The URL that receives the events of the connection.
     *
     * @param eventUrl an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction eventUrl(List<String> eventUrl) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                EVENT_URL.check(eventUrl),
                eventMethod,
                ringbackTone,
                unchecked);
    }

    /**
     * The URL that receives the events of the connection.
     *
     * @param eventUrl an http or https URL with a host
     * @param more the elements after it
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("connect", "eventUrl", eventUrl, more));
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
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction eventMethod(HttpMethod eventMethod) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                EVENT_METHOD.check(eventMethod),
                ringbackTone,
                unchecked.without("eventMethod"));
    }

    /** {@return the value of {@code eventMethod}, if it is set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * The audio that the caller hears while the endpoint rings.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction ringbackTone(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host")
                    String ringbackTone) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                RINGBACK_TONE.check(ringbackTone),
                unchecked);
    }

    /**
     * The audio that the caller hears while the endpoint rings.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
     */
    public ConnectAction ringbackTone(URI ringbackTone) {
        return ringbackTone(Conversion.text("connect", "ringbackTone", ringbackTone));
    }

    /** {@return the value of {@code ringbackTone}, if it is set} */
    public Optional<String> ringbackTone() {
        return Optional.ofNullable(ringbackTone).map(CharSequence::toString);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public ConnectAction unchecked(String member, @Nullable Object json) {
        return new ConnectAction(
                endpoint,
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked.with("connect", KNOWN, member, json));
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
    public static ConnectAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(ConnectAction.class, Unions::action, "action");
    }

    static ConnectAction read(JsonReader in) {
        boolean action = in.hasChosen();
        ConnectEndpoint endpoint = null;
        CharSequence from = null;
        byte randomFromNumber = FlagProperty.UNSET;
        byte eventType = EnumProperty.UNSET;
        int timeout = IntProperty.UNSET;
        int limit = IntProperty.UNSET;
        byte machineDetection = EnumProperty.UNSET;
        AdvancedMachineDetection advancedMachineDetection = null;
        List<String> eventUrl = null;
        byte eventMethod = EnumProperty.UNSET;
        CharSequence ringbackTone = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "endpoint" -> endpoint = readEndpoint(in, endpoint);
                case "from" -> from = FROM.read(in, from);
                case "randomFromNumber" -> randomFromNumber = RANDOM_FROM_NUMBER.read(in, randomFromNumber);
                case "eventType" -> eventType = EVENT_TYPE.read(in, eventType);
                case "timeout" -> timeout = TIMEOUT.read(in, timeout);
                case "limit" -> limit = LIMIT.read(in, limit);
                case "machineDetection" -> machineDetection = MACHINE_DETECTION.read(in, machineDetection);
                case "advancedMachineDetection" ->
                    advancedMachineDetection = AdvancedMachineDetection.read(
                            ADVANCED_MACHINE_DETECTION.open(in, advancedMachineDetection));
                case "eventUrl" -> eventUrl = EVENT_URL.read(in, eventUrl);
                case "eventMethod" -> eventMethod = EVENT_METHOD.read(in, eventMethod);
                case "ringbackTone" -> ringbackTone = RINGBACK_TONE.read(in, ringbackTone);
                default -> in.unknown("connect", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(
                in, from != null && randomFromNumber == FlagProperty.TRUE, "from", "randomFromNumber");
        return new ConnectAction(
                ENDPOINT.require(in, endpoint),
                from,
                randomFromNumber,
                eventType,
                timeout,
                limit,
                machineDetection,
                advancedMachineDetection,
                eventUrl,
                eventMethod,
                ringbackTone,
                unchecked);
    }

    private static ConnectEndpoint readEndpoint(JsonReader in, @Nullable ConnectEndpoint before) {
        List<ConnectEndpoint> endpoint = new ArrayList<>();
        if (ENDPOINT.open(in, before)) {
            while (in.nextElement()) {
                endpoint.add(Unions.connectEndpoint(ENDPOINT.element(in)));
            }
        } else {
            endpoint.add(Unions.connectEndpoint(in));
        }
        return ENDPOINT.check(in, endpoint).get(0);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        ENDPOINT.writeOnly(out, endpoint);
        FROM.write(out, from);
        RANDOM_FROM_NUMBER.write(out, randomFromNumber);
        EVENT_TYPE.write(out, eventType);
        TIMEOUT.write(out, timeout);
        LIMIT.write(out, limit);
        MACHINE_DETECTION.write(out, machineDetection);
        ADVANCED_MACHINE_DETECTION.write(out, advancedMachineDetection);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
        RINGBACK_TONE.write(out, ringbackTone);
    }
}
