// Generated from event.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event that the platform sends to an event URL. An NCCO in the response replaces the rest of the current one, but
 * only for these events: those of {@code input} and {@code notify}, those of {@code connect} with the event type
 * {@code synchronous}, {@code disconnected} of a WebSocket, and {@code human} or {@code machine} of a call that waits
 * for the detection. All other events require only a status from 200 to 205. An event can have members that are not
 * listed here.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
 */
@CheckReturnValue
public final class CallEvent extends ReceivedObject {

    private static final ReceivedProperty<String> FROM = ReceivedProperty.text("from", "string", "integer", "null");
    private static final ReceivedProperty<String> TO = ReceivedProperty.text("to", "string", "null");
    private static final ReceivedProperty<String> UUID = ReceivedProperty.text("uuid", "string");
    private static final ReceivedProperty<String> CALL_UUID = ReceivedProperty.text("call_uuid", "string");
    private static final ReceivedProperty<String> CONVERSATION_UUID =
            ReceivedProperty.text("conversation_uuid", "string");
    private static final ReceivedProperty<String> CONVERSATION_UUID_FROM =
            ReceivedProperty.text("conversation_uuid_from", "string");
    private static final ReceivedProperty<String> CONVERSATION_UUID_TO =
            ReceivedProperty.text("conversation_uuid_to", "string");
    private static final ReceivedProperty<String> CLIENT_REF = ReceivedProperty.text("client_ref", "string");
    private static final ReceivedProperty<EventStatus> STATUS = ReceivedProperty.token("status", EventStatus::of);
    private static final ReceivedProperty<Direction> DIRECTION =
            ReceivedProperty.constant("direction", Direction.values());
    private static final ReceivedProperty<Instant> TIMESTAMP = ReceivedProperty.instant("timestamp", "string")
            .matching(TextPattern.of(
                    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$",
                    "a date and time such as 2018-01-12T15:01:55.315Z"));
    private static final ReceivedProperty<String> DETAIL = ReceivedProperty.text("detail", "string");
    private static final ReceivedProperty<String> SUB_STATE = ReceivedProperty.text("sub_state", "string");
    private static final ReceivedProperty<String> REASON = ReceivedProperty.text("reason", "string");
    private static final ReceivedProperty<Map<String, ?>> ORIGINAL_REQUEST = ReceivedProperty.map("original_request");
    private static final ReceivedProperty<Integer> SIP_CODE =
            ReceivedProperty.intNumber("sip_code", "integer", "string");
    private static final ReceivedProperty<String> DISCONNECTED_BY = ReceivedProperty.text("disconnected_by", "string");
    private static final ReceivedProperty<Instant> START_TIME =
            ReceivedProperty.instant("start_time", "string", "null");
    private static final ReceivedProperty<Instant> END_TIME = ReceivedProperty.instant("end_time", "string", "null");
    private static final ReceivedProperty<Duration> DURATION =
            ReceivedProperty.duration("duration", "string", "integer", "null");
    private static final ReceivedProperty<BigDecimal> RATE =
            ReceivedProperty.decimal("rate", "string", "number", "null");
    private static final ReceivedProperty<BigDecimal> PRICE =
            ReceivedProperty.decimal("price", "string", "number", "null");
    private static final ReceivedProperty<String> NETWORK = ReceivedProperty.text("network", "string", "null");
    private static final ReceivedProperty<String> RECORDING_URL = ReceivedProperty.text("recording_url", "string");
    private static final ReceivedProperty<String> RECORDING_UUID = ReceivedProperty.text("recording_uuid", "string");
    private static final ReceivedProperty<Long> SIZE = ReceivedProperty.longNumber("size", "integer", "string");
    private static final ReceivedProperty<String> TRANSCRIPTION_URL =
            ReceivedProperty.text("transcription_url", "string");
    private static final ReceivedProperty<String> TYPE = ReceivedProperty.text("type", "string");
    private static final ReceivedProperty<Object> PAYLOAD =
            ReceivedProperty.json("payload", "object", "array", "string", "number", "boolean", "null");
    private static final ReceivedProperty<DtmfResult> DTMF = ReceivedProperty.object("dtmf", DtmfResult::read);
    private static final ReceivedProperty<SpeechResult> SPEECH = ReceivedProperty.object("speech", SpeechResult::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(
            FROM,
            TO,
            UUID,
            CALL_UUID,
            CONVERSATION_UUID,
            CONVERSATION_UUID_FROM,
            CONVERSATION_UUID_TO,
            CLIENT_REF,
            STATUS,
            DIRECTION,
            TIMESTAMP,
            DETAIL,
            SUB_STATE,
            REASON,
            ORIGINAL_REQUEST,
            SIP_CODE,
            DISCONNECTED_BY,
            START_TIME,
            END_TIME,
            DURATION,
            RATE,
            PRICE,
            NETWORK,
            RECORDING_URL,
            RECORDING_UUID,
            SIZE,
            TRANSCRIPTION_URL,
            TYPE,
            PAYLOAD,
            DTMF,
            SPEECH);

    private CallEvent(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the caller; a string in the specification, but a number in its example.
     *
     * @return the value of {@code from}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> from() {
        return get(FROM);
    }

    /**
     * Returns the called party.
     *
     * @return the value of {@code to}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> to() {
        return get(TO);
    }

    /**
     * Returns the UUID of the leg.
     *
     * @return the value of {@code uuid}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> uuid() {
        return get(UUID);
    }

    /**
     * Returns the UUID of the leg in the events {@code human} and {@code machine}.
     *
     * @return the value of {@code call_uuid}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> callUuid() {
        return get(CALL_UUID);
    }

    /**
     * Returns the ID of the conversation.
     *
     * @return the value of {@code conversation_uuid}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> conversationUuid() {
        return get(CONVERSATION_UUID);
    }

    /**
     * Returns the ID of the previous conversation of the call.
     *
     * @return the value of {@code conversation_uuid_from}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> conversationUuidFrom() {
        return get(CONVERSATION_UUID_FROM);
    }

    /**
     * Returns the ID of the new conversation of the call.
     *
     * @return the value of {@code conversation_uuid_to}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> conversationUuidTo() {
        return get(CONVERSATION_UUID_TO);
    }

    /**
     * Returns your reference for an outbound IP call, sent instead of a UUID.
     *
     * @return the value of {@code client_ref}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> clientRef() {
        return get(CLIENT_REF);
    }

    /**
     * Returns the status of the call.
     *
     * @return the value of {@code status}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<EventStatus> status() {
        return get(STATUS);
    }

    /**
     * Returns the direction of the call.
     *
     * @return the value of {@code direction}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<Direction> direction() {
        return get(DIRECTION);
    }

    /**
     * Returns the time of the event, in ISO 8601 format.
     *
     * @return the value of {@code timestamp}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<Instant> timestamp() {
        return get(TIMESTAMP);
    }

    /**
     * Returns details of a failed call.
     *
     * @return the value of {@code detail}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> detail() {
        return get(DETAIL);
    }

    /**
     * Returns details of the result of advanced machine detection.
     *
     * @return the value of {@code sub_state}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> subState() {
        return get(SUB_STATE);
    }

    /**
     * Returns the reason for the failure.
     *
     * @return the value of {@code reason}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> reason() {
        return get(REASON);
    }

    /**
     * Returns the request that failed and caused this fallback.
     *
     * @return the value of {@code original_request}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Map<String, ?>> originalRequest() {
        return get(ORIGINAL_REQUEST);
    }

    /**
     * Returns the SIP status of a call that failed.
     *
     * @return the value of {@code sip_code}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Integer> sipCode() {
        return get(SIP_CODE);
    }

    /**
     * Returns the party that ended the call.
     *
     * @return the value of {@code disconnected_by}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> disconnectedBy() {
        return get(DISCONNECTED_BY);
    }

    /**
     * Returns the time when the call or the recording started.
     *
     * @return the value of {@code start_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Instant> startTime() {
        return get(START_TIME);
    }

    /**
     * Returns the time when the call or the recording ended.
     *
     * @return the value of {@code end_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Instant> endTime() {
        return get(END_TIME);
    }

    /**
     * Returns the duration of the call.
     *
     * @return the value of {@code duration}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Duration> duration() {
        return get(DURATION);
    }

    /**
     * Returns the price per minute.
     *
     * @return the value of {@code rate}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<BigDecimal> rate() {
        return get(RATE);
    }

    /**
     * Returns the price of the call.
     *
     * @return the value of {@code price}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<BigDecimal> price() {
        return get(PRICE);
    }

    /**
     * Returns the network code of the called number.
     *
     * @return the value of {@code network}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> network() {
        return get(NETWORK);
    }

    /**
     * Returns the URL of the recording.
     *
     * @return the value of {@code recording_url}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> recordingUrl() {
        return get(RECORDING_URL);
    }

    /**
     * Returns the UUID of the recording.
     *
     * @return the value of {@code recording_uuid}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> recordingUuid() {
        return get(RECORDING_UUID);
    }

    /**
     * Returns the size of the recording.
     *
     * @return the value of {@code size} in bytes; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Long> size() {
        return get(SIZE);
    }

    /**
     * Returns the URL of the transcription.
     *
     * @return the value of {@code transcription_url}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> transcriptionUrl() {
        return get(TRANSCRIPTION_URL);
    }

    /**
     * Returns the type of the transcribed audio.
     *
     * @return the value of {@code type}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> type() {
        return get(TYPE);
    }

    /**
     * Returns the payload of the action {@code notify}.
     *
     * @return the value of {@code payload}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Object> payload() {
        return get(PAYLOAD);
    }

    /**
     * Returns the keys that were pressed: an object, or a string of digits for the deprecated form of {@code input}.
     *
     * @return the value of {@code dtmf}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<DtmfResult> dtmf() {
        return get(DTMF);
    }

    /**
     * Returns the recognized speech.
     *
     * @return the value of {@code speech}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<SpeechResult> speech() {
        return get(SPEECH);
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallEvent fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallEvent fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallEvent fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallEvent fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallEvent fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallEvent}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallEvent fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code CallEvent}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static CallEvent fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code CallEvent} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code CallEvent}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static CallEvent of(Map<String, ?> members) {
        return document(JsonReader.ofMembers(members));
    }

    /**
     * Converts the output of a JSON library. Jackson 2 and 3 call this method, so a request body or a field of your
     * classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is not a JSON object; line and column refer to its JSON without
     *     white space
     */
    @JsonCreator
    public static CallEvent fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallEvent document(JsonReader in) {
        return in.received("event.type", "an event", CallEvent::read);
    }

    static @Nullable CallEvent read(Object json) {
        return json instanceof Map<?, ?> members ? new CallEvent(members) : null;
    }
}
