// Generated from action/connect.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connects the call to an endpoint.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
 */
@CheckReturnValue
public final class ConnectAction extends JsonObject implements Action {

    private static final ObjectDescriptor CONNECT = ObjectDescriptor.of("connect");
    private static final Constant ACTION = CONNECT.discriminator("action", "connect");
    private static final ListProperty<ConnectEndpoint> ENDPOINT =
            CONNECT.<ConnectEndpoint>object("endpoint").list(1, 1);
    private static final TextProperty FROM = CONNECT.text("from").pattern(Formats.PHONE_NUMBER);
    private static final FlagProperty RANDOM_FROM_NUMBER = CONNECT.flag("randomFromNumber");
    private static final EnumProperty<EventType> EVENT_TYPE = CONNECT.constant("eventType", EventType.values());
    private static final IntProperty TIMEOUT =
            CONNECT.integer("timeout").between(1, 120).in("seconds");
    private static final IntProperty LIMIT =
            CONNECT.integer("limit").between(1, 7200).in("seconds");
    private static final EnumProperty<MachineDetection> MACHINE_DETECTION =
            CONNECT.constant("machineDetection", MachineDetection.values());
    private static final ObjectProperty<AdvancedMachineDetection> ADVANCED_MACHINE_DETECTION =
            CONNECT.object("advancedMachineDetection");
    private static final ListProperty<String> EVENT_URL =
            CONNECT.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD = CONNECT.constant("eventMethod", HttpMethod.values());
    private static final TextProperty RINGBACK_TONE =
            CONNECT.text("ringbackTone").pattern(Formats.WEB_URL);
    private static final RuleCheck FROM_WITH_RANDOM_FROM_NUMBER =
            new RuleCheck("connect.from-with-randomFromNumber", "from cannot be combined with randomFromNumber: true");

    // Assigned only before the value is published.
    private ConnectEndpoint endpoint;
    private @Nullable CharSequence from;
    private byte randomFromNumber;
    private byte eventType;
    private int timeout;
    private int limit;
    private byte machineDetection;
    private @Nullable AdvancedMachineDetection advancedMachineDetection;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;
    private @Nullable CharSequence ringbackTone;

    @SuppressWarnings("NullAway.Init")
    private ConnectAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private ConnectAction copy(UncheckedMembers kept) {
        ConnectAction copy = new ConnectAction(kept);
        copy.endpoint = endpoint;
        copy.from = from;
        copy.randomFromNumber = randomFromNumber;
        copy.eventType = eventType;
        copy.timeout = timeout;
        copy.limit = limit;
        copy.machineDetection = machineDetection;
        copy.advancedMachineDetection = advancedMachineDetection;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        copy.ringbackTone = ringbackTone;
        return copy;
    }

    static ConnectAction of(ConnectEndpoint endpoint) {
        ConnectAction connect = new ConnectAction(UncheckedMembers.NONE);
        connect.endpoint = ENDPOINT.checkOnly(endpoint);
        return publish(connect);
    }

    /** {@return the endpoint to connect to} */
    public ConnectEndpoint endpoint() {
        return endpoint;
    }

    /**
     * Sets the caller ID that the called party sees; for a phone, one of your Vonage numbers.
     *
     * @param from 7 to 15 digits, country code first, without + or spaces
     * @return a copy with {@code from} set
     * @throws InvalidValueException if {@code from} is null or not 7 to 15 digits, country code first, without + or
     *     spaces, or if this rule is violated: from cannot be combined with randomFromNumber: true
     */
    public ConnectAction from(@Formats.PhoneNumber String from) {
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(randomFromNumber == FlagProperty.TRUE, "/from");
        ConnectAction copy = copy(unchecked);
        copy.from = FROM.check(from);
        return publish(copy);
    }

    /** {@return the {@code from} option, if set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /**
     * Uses a random number of the application as the caller, instead of {@code from}.
     *
     * @param randomFromNumber whether to use a random number of the application as the caller, instead of {@code from}
     *     (default: {@code false})
     * @return a copy with {@code randomFromNumber} set
     * @throws InvalidValueException if this rule is violated: from cannot be combined with randomFromNumber: true
     */
    public ConnectAction randomFromNumber(boolean randomFromNumber) {
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(randomFromNumber && from != null, "/randomFromNumber");
        ConnectAction copy = copy(unchecked);
        copy.randomFromNumber = RANDOM_FROM_NUMBER.check(randomFromNumber);
        return publish(copy);
    }

    /**
     * Uses a random number of the application as the caller, instead of {@code from}. Same as
     * {@code randomFromNumber(true)}.
     *
     * @return a copy with {@code randomFromNumber} set
     * @throws InvalidValueException if this rule is violated: from cannot be combined with randomFromNumber: true
     */
    public ConnectAction fromRandomNumber() {
        return randomFromNumber(true);
    }

    /** {@return the {@code randomFromNumber} option, if set} */
    public Optional<Boolean> randomFromNumber() {
        return RANDOM_FROM_NUMBER.read(randomFromNumber);
    }

    /**
     * Sets the type of the events: {@code synchronous} lets the response to an event replace the NCCO, for example when
     * nobody answers.
     *
     * @param eventType the type of the events
     * @return a copy with {@code eventType} set
     * @throws InvalidValueException if {@code eventType} is null
     */
    public ConnectAction eventType(EventType eventType) {
        ConnectAction copy = copy(unchecked.without("eventType"));
        copy.eventType = EVENT_TYPE.check(eventType);
        return publish(copy);
    }

    /** {@return the {@code eventType} option, if set} */
    public Optional<EventType> eventType() {
        return EVENT_TYPE.read(eventType);
    }

    /**
     * Sets how long the endpoint rings before it counts as unanswered.
     *
     * @param timeout from 1 to 120 seconds (default: {@code 60})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is out of range
     */
    public ConnectAction timeout(@NumberLimit(min = 1, max = 120, unit = "seconds") int timeout) {
        ConnectAction copy = copy(unchecked);
        copy.timeout = TIMEOUT.check(timeout);
        return publish(copy);
    }

    /**
     * Sets how long the endpoint rings before it counts as unanswered.
     *
     * @param timeout from 1 to 120 seconds (default: {@code 60})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is null, not a whole number of seconds, or out of range
     */
    public ConnectAction timeout(Duration timeout) {
        return timeout(Conversion.wholeSeconds("connect", "timeout", timeout));
    }

    /** {@return the {@code timeout} option, if set} */
    public Optional<Integer> timeout() {
        return TIMEOUT.read(timeout);
    }

    /**
     * Sets the maximum duration of the connection.
     *
     * @param limit from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code limit} set
     * @throws InvalidValueException if {@code limit} is out of range
     */
    public ConnectAction limit(@NumberLimit(min = 1, max = 7200, unit = "seconds") int limit) {
        ConnectAction copy = copy(unchecked);
        copy.limit = LIMIT.check(limit);
        return publish(copy);
    }

    /**
     * Sets the maximum duration of the connection.
     *
     * @param limit from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code limit} set
     * @throws InvalidValueException if {@code limit} is null, not a whole number of seconds, or out of range
     */
    public ConnectAction limit(Duration limit) {
        return limit(Conversion.wholeSeconds("connect", "limit", limit));
    }

    /** {@return the {@code limit} option, if set} */
    public Optional<Integer> limit() {
        return LIMIT.read(limit);
    }

    /**
     * Sets what happens if a machine answers: {@code continue} sends the event {@code machine}, {@code hangup} ends the
     * call.
     *
     * @param machineDetection what happens if a machine answers
     * @return a copy with {@code machineDetection} set
     * @throws InvalidValueException if {@code machineDetection} is null
     */
    public ConnectAction machineDetection(MachineDetection machineDetection) {
        ConnectAction copy = copy(unchecked.without("machineDetection"));
        copy.machineDetection = MACHINE_DETECTION.check(machineDetection);
        return publish(copy);
    }

    /** {@return the {@code machineDetection} option, if set} */
    public Optional<MachineDetection> machineDetection() {
        return MACHINE_DETECTION.read(machineDetection);
    }

    /**
     * Sets the settings for advanced machine detection. If {@code machineDetection} is set too, these settings apply.
     *
     * @param advancedMachineDetection the settings for advanced machine detection
     * @return a copy with {@code advancedMachineDetection} set
     * @throws InvalidValueException if {@code advancedMachineDetection} is null
     */
    public ConnectAction advancedMachineDetection(AdvancedMachineDetection advancedMachineDetection) {
        ConnectAction copy = copy(unchecked);
        copy.advancedMachineDetection = ADVANCED_MACHINE_DETECTION.check(advancedMachineDetection);
        return publish(copy);
    }

    /** {@return the {@code advancedMachineDetection} option, if set} */
    public Optional<AdvancedMachineDetection> advancedMachineDetection() {
        return Optional.ofNullable(advancedMachineDetection);
    }

    /**
     * Sets the URL that receives the events of the connection.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConnectAction eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        ConnectAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the connection.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConnectAction eventUrl(List<String> eventUrl) {
        ConnectAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the connection.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConnectAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("connect", "eventUrl", eventUrl, more));
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
    public ConnectAction eventMethod(HttpMethod eventMethod) {
        ConnectAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets the audio that the caller hears while the endpoint rings.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with {@code ringbackTone} set
     * @throws InvalidValueException if {@code ringbackTone} is null or not an http or https URL with a host
     */
    public ConnectAction ringbackTone(@Formats.WebUrl String ringbackTone) {
        ConnectAction copy = copy(unchecked);
        copy.ringbackTone = RINGBACK_TONE.check(ringbackTone);
        return publish(copy);
    }

    /**
     * Sets the audio that the caller hears while the endpoint rings.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with {@code ringbackTone} set
     * @throws InvalidValueException if {@code ringbackTone} is null or not an http or https URL with a host
     */
    public ConnectAction ringbackTone(URI ringbackTone) {
        return ringbackTone(Conversion.text("connect", "ringbackTone", ringbackTone));
    }

    /** {@return the {@code ringbackTone} option, if set} */
    public Optional<String> ringbackTone() {
        return Optional.ofNullable(ringbackTone).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public ConnectAction unchecked(String member, @Nullable Object json) {
        return publish(copy(CONNECT.with(unchecked, member, json)));
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
    public static ConnectAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(ConnectAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static ConnectAction read(JsonReader in) {
        boolean action = in.hasChosen();
        ConnectAction connect = new ConnectAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "endpoint" -> connect.endpoint = readEndpoint(in, connect.endpoint);
                case "from" -> connect.from = FROM.read(in, connect.from);
                case "randomFromNumber" ->
                    connect.randomFromNumber = RANDOM_FROM_NUMBER.read(in, connect.randomFromNumber);
                case "eventType" -> connect.eventType = EVENT_TYPE.read(in, connect.eventType);
                case "timeout" -> connect.timeout = TIMEOUT.read(in, connect.timeout);
                case "limit" -> connect.limit = LIMIT.read(in, connect.limit);
                case "machineDetection" ->
                    connect.machineDetection = MACHINE_DETECTION.read(in, connect.machineDetection);
                case "advancedMachineDetection" ->
                    connect.advancedMachineDetection = AdvancedMachineDetection.read(
                            ADVANCED_MACHINE_DETECTION.open(in, connect.advancedMachineDetection));
                case "eventUrl" -> connect.eventUrl = EVENT_URL.read(in, connect.eventUrl);
                case "eventMethod" -> connect.eventMethod = EVENT_METHOD.read(in, connect.eventMethod);
                case "ringbackTone" -> connect.ringbackTone = RINGBACK_TONE.read(in, connect.ringbackTone);
                default -> CONNECT.other(in, member);
            }
        }
        connect.unchecked = in.kept();
        FROM_WITH_RANDOM_FROM_NUMBER.refuseIf(
                in, connect.from != null && connect.randomFromNumber == FlagProperty.TRUE, "from", "randomFromNumber");
        ENDPOINT.require(in, connect.endpoint);
        return publish(connect);
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
