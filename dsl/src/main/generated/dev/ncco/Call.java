// Generated from call.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.WrappedProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The request body that creates an outbound call: POST https://api.nexmo.com/v2/calls/.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
@CheckReturnValue
public final class Call extends JsonObject {

    private static final ObjectDescriptor CALL = ObjectDescriptor.of("call");
    private static final ObjectProperty<Ncco> NCCO = CALL.object("ncco");
    private static final ListProperty<String> ANSWER_URL =
            CALL.text("answer_url").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> ANSWER_METHOD = CALL.constant("answer_method", HttpMethod.values());
    private static final ListProperty<CallEndpoint> TO =
            CALL.<CallEndpoint>object("to").as(CallEndpoint.class).list(1, Integer.MAX_VALUE);
    private static final WrappedProperty FROM = CALL.wrapped(
            "from",
            Map.of("type", "phone"),
            TextProperty.of("from", "number")
                    .pattern(TextPattern.either(
                            Formats.PHONE_NUMBER,
                            Formats.SIP_URI,
                            "7 to 15 digits, country code first, without + or spaces, or a sip or sips URI")));
    private static final FlagProperty FROM_RANDOM_NUMBER = CALL.flag("random_from_number");
    private static final ListProperty<String> EVENT_URL =
            CALL.text("event_url").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD = CALL.constant("event_method", HttpMethod.values());
    private static final EnumProperty<MachineDetection> MACHINE_DETECTION =
            CALL.constant("machine_detection", MachineDetection.values());
    private static final ObjectProperty<AdvancedMachineDetection> ADVANCED_MACHINE_DETECTION =
            CALL.object("advanced_machine_detection");
    private static final IntProperty LENGTH_TIMER =
            CALL.integer("length_timer").between(1, 7200).in("seconds");
    private static final IntProperty RINGING_TIMER =
            CALL.integer("ringing_timer").between(1, 120).in("seconds");
    private static final RuleCheck NCCO_OR_ANSWER_URL =
            new RuleCheck("call.ncco-or-answer_url", "a call must have either ncco or answer_url");
    private static final RuleCheck FROM_OR_RANDOM_FROM_NUMBER = new RuleCheck(
            "call.from-or-random_from_number", "a call must have either from or random_from_number: true");
    private static final RuleCheck ANSWER_METHOD_NEEDS_ANSWER_URL =
            new RuleCheck("call.answer_method-needs-answer_url", "answer_method requires answer_url");

    // Assigned only before the value is published.
    private @Nullable Ncco ncco;
    private @Nullable List<String> answerUrl;
    private byte answerMethod;
    private List<CallEndpoint> to;
    private @Nullable CharSequence from;
    private byte fromRandomNumber;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;
    private byte machineDetection;
    private @Nullable AdvancedMachineDetection advancedMachineDetection;
    private int lengthTimer;
    private int ringingTimer;

    @SuppressWarnings("NullAway.Init")
    private Call(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Call copy(UncheckedMembers kept) {
        Call copy = new Call(kept);
        copy.ncco = ncco;
        copy.answerUrl = answerUrl;
        copy.answerMethod = answerMethod;
        copy.to = to;
        copy.from = from;
        copy.fromRandomNumber = fromRandomNumber;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        copy.machineDetection = machineDetection;
        copy.advancedMachineDetection = advancedMachineDetection;
        copy.lengthTimer = lengthTimer;
        copy.ringingTimer = ringingTimer;
        return copy;
    }

    /**
     * Sets the endpoint to call.
     *
     * @param to the first element
     * @param more further elements
     * @return the next stage
     * @throws InvalidValueException if an element is null
     */
    public static FromStage to(CallEndpoint to, CallEndpoint... more) {
        return new FromStage(checkPlaced(TO.check(to, more)));
    }

    /**
     * Sets the endpoint to call.
     *
     * @param to the endpoint to call
     * @return the next stage
     * @throws InvalidValueException if an element is null
     */
    public static FromStage to(List<? extends CallEndpoint> to) {
        return new FromStage(checkPlaced(TO.check(to)));
    }

    private static List<CallEndpoint> checkPlaced(List<CallEndpoint> to) {
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i) instanceof SipEndpoint placed) {
                try {
                    placed.checkCallEndpointUri();
                } catch (InvalidValueException e) {
                    throw e.under("/to/" + i);
                }
            }
            if (to.get(i) instanceof WebsocketEndpoint placed) {
                try {
                    placed.checkCallEndpointContentType();
                } catch (InvalidValueException e) {
                    throw e.under("/to/" + i);
                }
            }
        }
        return to;
    }

    /** {@return the {@code ncco} option, if set} */
    public Optional<Ncco> ncco() {
        return Optional.ofNullable(ncco);
    }

    /** {@return the {@code answer_url} option, if set} */
    public Optional<List<String>> answerUrl() {
        return Optional.ofNullable(answerUrl);
    }

    /** {@return the {@code answer_method} option, if set} */
    public Optional<HttpMethod> answerMethod() {
        return ANSWER_METHOD.read(answerMethod);
    }

    /** {@return the endpoint to call} */
    public List<CallEndpoint> to() {
        return to;
    }

    /** {@return the {@code from} option, if set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /** {@return the {@code random_from_number} option, if set} */
    public Optional<Boolean> fromRandomNumber() {
        return FROM_RANDOM_NUMBER.read(fromRandomNumber);
    }

    /**
     * Sets the URL that receives the events of the call; required unless the application has an event URL.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public Call eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        Call copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the call; required unless the application has an event URL.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public Call eventUrl(List<String> eventUrl) {
        Call copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the call; required unless the application has an event URL.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public Call eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("call", "event_url", eventUrl, more));
    }

    /** {@return the {@code event_url} option, if set} */
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
    public Call eventMethod(HttpMethod eventMethod) {
        Call copy = copy(unchecked.without("event_method"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code event_method} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets what happens if a machine answers: {@code continue} sends the event {@code machine}, {@code hangup} ends the
     * call.
     *
     * @param machineDetection what happens if a machine answers
     * @return a copy with {@code machineDetection} set
     * @throws InvalidValueException if {@code machineDetection} is null
     */
    public Call machineDetection(MachineDetection machineDetection) {
        Call copy = copy(unchecked.without("machine_detection"));
        copy.machineDetection = MACHINE_DETECTION.check(machineDetection);
        return publish(copy);
    }

    /** {@return the {@code machine_detection} option, if set} */
    public Optional<MachineDetection> machineDetection() {
        return MACHINE_DETECTION.read(machineDetection);
    }

    /**
     * Sets the settings for advanced machine detection. If {@code machine_detection} is set too, these settings apply.
     *
     * <p>Added to the API in version 1.10.0.
     *
     * @param advancedMachineDetection the settings for advanced machine detection
     * @return a copy with {@code advancedMachineDetection} set
     * @throws InvalidValueException if {@code advancedMachineDetection} is null
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Call advancedMachineDetection(AdvancedMachineDetection advancedMachineDetection) {
        Call copy = copy(unchecked);
        copy.advancedMachineDetection = ADVANCED_MACHINE_DETECTION.check(advancedMachineDetection);
        return publish(copy);
    }

    /** {@return the {@code advanced_machine_detection} option, if set} */
    public Optional<AdvancedMachineDetection> advancedMachineDetection() {
        return Optional.ofNullable(advancedMachineDetection);
    }

    /**
     * Sets the maximum duration of the call, counted from when it is answered.
     *
     * @param lengthTimer from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code lengthTimer} set
     * @throws InvalidValueException if {@code lengthTimer} is out of range
     */
    public Call lengthTimer(@NumberLimit(min = 1, max = 7200, unit = "seconds") int lengthTimer) {
        Call copy = copy(unchecked);
        copy.lengthTimer = LENGTH_TIMER.check(lengthTimer);
        return publish(copy);
    }

    /**
     * Sets the maximum duration of the call, counted from when it is answered.
     *
     * @param lengthTimer from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code lengthTimer} set
     * @throws InvalidValueException if {@code lengthTimer} is null, not a whole number of seconds, or out of range
     */
    public Call lengthTimer(Duration lengthTimer) {
        return lengthTimer(Conversion.wholeSeconds("call", "length_timer", lengthTimer));
    }

    /** {@return the {@code length_timer} option, if set} */
    public Optional<Integer> lengthTimer() {
        return LENGTH_TIMER.read(lengthTimer);
    }

    /**
     * Sets how long the call rings before it counts as unanswered.
     *
     * @param ringingTimer from 1 to 120 seconds (default: {@code 60})
     * @return a copy with {@code ringingTimer} set
     * @throws InvalidValueException if {@code ringingTimer} is out of range
     */
    public Call ringingTimer(@NumberLimit(min = 1, max = 120, unit = "seconds") int ringingTimer) {
        Call copy = copy(unchecked);
        copy.ringingTimer = RINGING_TIMER.check(ringingTimer);
        return publish(copy);
    }

    /**
     * Sets how long the call rings before it counts as unanswered.
     *
     * @param ringingTimer from 1 to 120 seconds (default: {@code 60})
     * @return a copy with {@code ringingTimer} set
     * @throws InvalidValueException if {@code ringingTimer} is null, not a whole number of seconds, or out of range
     */
    public Call ringingTimer(Duration ringingTimer) {
        return ringingTimer(Conversion.wholeSeconds("call", "ringing_timer", ringingTimer));
    }

    /** {@return the {@code ringing_timer} option, if set} */
    public Optional<Integer> ringingTimer() {
        return RINGING_TIMER.read(ringingTimer);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Call unchecked(String member, @Nullable Object json) {
        return publish(copy(CALL.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Call}, strictly.
     *
     * @param json the JSON
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Call fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Call}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Call fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Call}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Call fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Call}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Call fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Call}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Call fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Call}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Call}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Call fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
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
    public static Call fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Call document(JsonReader in) {
        return in.end(read(in.openObject("call.type", "a call")));
    }

    @SuppressWarnings("NullAway")
    static Call read(JsonReader in) {
        Call call = new Call(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "ncco" -> call.ncco = Ncco.read(NCCO.openList(in, call.ncco));
                case "answer_url" -> call.answerUrl = ANSWER_URL.read(in, call.answerUrl);
                case "answer_method" -> call.answerMethod = ANSWER_METHOD.read(in, call.answerMethod);
                case "to" -> call.to = readTo(in, call.to);
                case "from" -> call.from = FROM.read(in, call.from);
                case "random_from_number" -> call.fromRandomNumber = FROM_RANDOM_NUMBER.read(in, call.fromRandomNumber);
                case "event_url" -> call.eventUrl = EVENT_URL.read(in, call.eventUrl);
                case "event_method" -> call.eventMethod = EVENT_METHOD.read(in, call.eventMethod);
                case "machine_detection" -> call.machineDetection = MACHINE_DETECTION.read(in, call.machineDetection);
                case "advanced_machine_detection" ->
                    call.advancedMachineDetection = AdvancedMachineDetection.read(
                            ADVANCED_MACHINE_DETECTION.open(in, call.advancedMachineDetection));
                case "length_timer" -> call.lengthTimer = LENGTH_TIMER.read(in, call.lengthTimer);
                case "ringing_timer" -> call.ringingTimer = RINGING_TIMER.read(in, call.ringingTimer);
                default -> CALL.other(in, member);
            }
        }
        call.unchecked = in.kept();
        NCCO_OR_ANSWER_URL.refuseIf(in, call.ncco != null && call.answerUrl != null, "ncco", "answer_url");
        NCCO_OR_ANSWER_URL.refuseNone(in, call.ncco == null && call.answerUrl == null, "call.ncco.required");
        FROM_OR_RANDOM_FROM_NUMBER.refuseIf(
                in,
                (call.from != null || call.unchecked.has("from")) && call.fromRandomNumber == FlagProperty.TRUE,
                "from",
                "random_from_number");
        FROM_OR_RANDOM_FROM_NUMBER.refuseIf(
                in,
                call.from == null
                        && !call.unchecked.has("from")
                        && call.fromRandomNumber != FlagProperty.TRUE
                        && call.fromRandomNumber != FlagProperty.UNSET,
                "random_from_number");
        FROM_OR_RANDOM_FROM_NUMBER.refuseNone(
                in,
                call.from == null && !call.unchecked.has("from") && call.fromRandomNumber != FlagProperty.TRUE,
                "call.from.required");
        ANSWER_METHOD_NEEDS_ANSWER_URL.refuseIf(
                in,
                (call.answerMethod != EnumProperty.UNSET || call.unchecked.has("answer_method"))
                        && call.answerUrl == null,
                "answer_method");
        TO.require(in, call.to);
        return publish(call);
    }

    private static List<CallEndpoint> readTo(JsonReader in, @Nullable List<CallEndpoint> before) {
        List<CallEndpoint> to = new ArrayList<>();
        if (TO.open(in, before)) {
            while (in.nextElement()) {
                to.add(Unions.callEndpoint(TO.element(in)));
            }
        } else {
            to.add(Unions.callEndpoint(in));
        }
        return TO.check(in, to);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        NCCO.write(out, ncco);
        ANSWER_URL.write(out, answerUrl);
        ANSWER_METHOD.write(out, answerMethod);
        TO.write(out, to);
        FROM.write(out, from);
        FROM_RANDOM_NUMBER.write(out, fromRandomNumber);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
        MACHINE_DETECTION.write(out, machineDetection);
        ADVANCED_MACHINE_DETECTION.write(out, advancedMachineDetection);
        LENGTH_TIMER.write(out, lengthTimer);
        RINGING_TIMER.write(out, ringingTimer);
    }

    /** A stage of building a {@link Call}, which requires {@code from} or {@code random_from_number} next. */
    public static final class FromStage {

        private final List<CallEndpoint> to;

        private FromStage(List<CallEndpoint> to) {
            this.to = to;
        }

        /**
         * Sets the caller's phone number.
         *
         * @param from 7 to 15 digits, country code first, without + or spaces, or a sip or sips URI
         * @return the next stage
         * @throws InvalidValueException if {@code from} is null or not 7 to 15 digits, country code first, without + or
         *     spaces, or a sip or sips URI
         */
        public NccoStage from(
                @TextLimit(
                                patterns = {Formats.PHONE_NUMBER_REGEX, Formats.SIP_URI_REGEX},
                                shape = "7 to 15 digits, country code first, without + or spaces, or a sip or sips URI")
                        String from) {
            return new NccoStage(to, FROM.check(from), FlagProperty.UNSET);
        }

        /**
         * Sets the caller's phone number.
         *
         * @param from 7 to 15 digits, country code first, without + or spaces, or a sip or sips URI
         * @return the next stage
         * @throws InvalidValueException if {@code from} is null or not 7 to 15 digits, country code first, without + or
         *     spaces, or a sip or sips URI
         */
        public NccoStage from(PhoneNumber from) {
            return from(FROM.present(from).number());
        }

        /**
         * Uses a random number of the application as the caller, instead of {@code from}.
         *
         * <p>Added to the API in version 1.10.0.
         *
         * @return the next stage
         * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
         */
        public NccoStage fromRandomNumber() {
            return new NccoStage(to, null, FlagProperty.TRUE);
        }
    }

    /** A stage of building a {@link Call}, which requires {@code ncco} or {@code answer_url} next. */
    public static final class NccoStage {

        private final List<CallEndpoint> to;
        private final @Nullable CharSequence from;
        private final byte fromRandomNumber;

        private NccoStage(List<CallEndpoint> to, @Nullable CharSequence from, byte fromRandomNumber) {
            this.to = to;
            this.from = from;
            this.fromRandomNumber = fromRandomNumber;
        }

        private Call given() {
            Call call = new Call(UncheckedMembers.NONE);
            call.to = to;
            call.from = from;
            call.fromRandomNumber = fromRandomNumber;
            return call;
        }

        /**
         * Sets the actions that the call runs after it is answered.
         *
         * @param ncco the actions that the call runs after it is answered
         * @return the complete {@code Call}
         * @throws InvalidValueException if {@code ncco} is null
         */
        public Call ncco(Ncco ncco) {
            Call call = given();
            call.ncco = NCCO.check(ncco);
            return publish(call);
        }

        /**
         * Sets the actions that the call runs after it is answered.
         *
         * @param first the first action
         * @param more the actions after it
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an
         *     input action after it, with only talk and stream actions in between
         */
        public Call ncco(Action first, Action... more) {
            return ncco(Ncco.of(first, more));
        }

        /**
         * Sets the actions that the call runs after it is answered.
         *
         * @param actions the actions, in order
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null, or if this rule is violated: bargeIn: true requires an
         *     input action after it, with only talk and stream actions in between
         */
        public Call ncco(List<? extends Action> actions) {
            return ncco(Ncco.of(actions));
        }

        /**
         * Sets the URL that the platform requests the NCCO from when the call is answered.
         *
         * @param answerUrl the first element, an http or https URL with a host
         * @param more further elements, each an http or https URL with a host
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null or not an http or https URL with a host
         */
        public Call answerUrl(@Formats.WebUrl String answerUrl, @Formats.WebUrl String... more) {
            Call call = given();
            call.answerUrl = ANSWER_URL.check(answerUrl, more);
            return publish(call);
        }

        /**
         * Sets the URL that the platform requests the NCCO from when the call is answered.
         *
         * @param answerUrl the elements, each an http or https URL with a host
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null or not an http or https URL with a host
         */
        public Call answerUrl(List<String> answerUrl) {
            Call call = given();
            call.answerUrl = ANSWER_URL.check(answerUrl);
            return publish(call);
        }

        /**
         * Sets the URL that the platform requests the NCCO from when the call is answered.
         *
         * @param answerUrl the first element, an http or https URL with a host
         * @param more further elements, each an http or https URL with a host
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null or not an http or https URL with a host
         */
        public Call answerUrl(URI answerUrl, URI... more) {
            return answerUrl(Conversion.texts("call", "answer_url", answerUrl, more));
        }

        /**
         * Sets the URL that the platform requests the NCCO from when the call is answered.
         *
         * @param answerUrl the only element, an http or https URL with a host
         * @param answerMethod the HTTP method of the request to the answer URL (default: {@code GET})
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null or not an http or https URL with a host, or if
         *     {@code answerMethod} is null
         */
        public Call answerUrl(@Formats.WebUrl String answerUrl, HttpMethod answerMethod) {
            return answerUrl(Collections.singletonList(answerUrl), answerMethod);
        }

        /**
         * Sets the URL that the platform requests the NCCO from when the call is answered.
         *
         * @param answerUrl the elements, each an http or https URL with a host
         * @param answerMethod the HTTP method of the request to the answer URL (default: {@code GET})
         * @return the complete {@code Call}
         * @throws InvalidValueException if an element is null or not an http or https URL with a host, or if
         *     {@code answerMethod} is null
         */
        public Call answerUrl(List<String> answerUrl, HttpMethod answerMethod) {
            Call call = given();
            call.answerUrl = ANSWER_URL.check(answerUrl);
            call.answerMethod = ANSWER_METHOD.check(answerMethod);
            return publish(call);
        }
    }
}
