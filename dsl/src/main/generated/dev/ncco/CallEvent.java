// Generated from event.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.EnumProperty;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonProperty;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ObjectProperty;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.ScalarProperty;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TimestampProperty;
import dev.ncco.runtime.TokenProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the platform sends to an event URL. Members that are not listed here may come too.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
 */
@CheckReturnValue
public final class CallEvent extends JsonObject {

    private static final ScalarProperty FROM = ScalarProperty.of("event", "from", "string", "integer", "null");
    private static final ScalarProperty TO = ScalarProperty.of("event", "to", "string", "null");
    private static final TextProperty UUID = TextProperty.of("event", "uuid");
    private static final TextProperty CALL_UUID = TextProperty.of("event", "call_uuid");
    private static final TextProperty CONVERSATION_UUID = TextProperty.of("event", "conversation_uuid");
    private static final TextProperty CONVERSATION_UUID_FROM = TextProperty.of("event", "conversation_uuid_from");
    private static final TextProperty CONVERSATION_UUID_TO = TextProperty.of("event", "conversation_uuid_to");
    private static final TextProperty CLIENT_REF = TextProperty.of("event", "client_ref");
    private static final TokenProperty<EventStatus> STATUS = TokenProperty.of("event", "status");
    private static final EnumProperty<Direction> DIRECTION = EnumProperty.of("event", "direction", Direction.values());
    private static final TimestampProperty TIMESTAMP = TimestampProperty.of("event", "timestamp");
    private static final TextProperty DETAIL = TextProperty.of("event", "detail");
    private static final TextProperty SUB_STATE = TextProperty.of("event", "sub_state");
    private static final TextProperty REASON = TextProperty.of("event", "reason");
    private static final JsonProperty ORIGINAL_REQUEST = JsonProperty.of("event", "original_request");
    private static final ScalarProperty SIP_CODE = ScalarProperty.of("event", "sip_code", "integer", "string");
    private static final TextProperty DISCONNECTED_BY = TextProperty.of("event", "disconnected_by");
    private static final ScalarProperty START_TIME = ScalarProperty.of("event", "start_time", "string", "null");
    private static final ScalarProperty END_TIME = ScalarProperty.of("event", "end_time", "string", "null");
    private static final ScalarProperty DURATION = ScalarProperty.of("event", "duration", "string", "integer", "null");
    private static final ScalarProperty RATE = ScalarProperty.of("event", "rate", "string", "null");
    private static final ScalarProperty PRICE = ScalarProperty.of("event", "price", "string", "null");
    private static final ScalarProperty NETWORK = ScalarProperty.of("event", "network", "string", "null");
    private static final TextProperty RECORDING_URL = TextProperty.of("event", "recording_url");
    private static final TextProperty RECORDING_UUID = TextProperty.of("event", "recording_uuid");
    private static final ScalarProperty SIZE = ScalarProperty.of("event", "size", "integer");
    private static final TextProperty TRANSCRIPTION_URL = TextProperty.of("event", "transcription_url");
    private static final TextProperty TYPE = TextProperty.of("event", "type");
    private static final ObjectProperty<DtmfResult> DTMF = ObjectProperty.of("event", "dtmf");
    private static final ObjectProperty<SpeechResult> SPEECH = ObjectProperty.of("event", "speech");

    private final @Nullable CharSequence from;
    private final @Nullable CharSequence to;
    private final @Nullable CharSequence uuid;
    private final @Nullable CharSequence callUuid;
    private final @Nullable CharSequence conversationUuid;
    private final @Nullable CharSequence conversationUuidFrom;
    private final @Nullable CharSequence conversationUuidTo;
    private final @Nullable CharSequence clientRef;
    private final @Nullable EventStatus status;
    private final byte direction;
    private final @Nullable String timestamp;
    private final @Nullable CharSequence detail;
    private final @Nullable CharSequence subState;
    private final @Nullable CharSequence reason;
    private final @Nullable Map<String, ?> originalRequest;
    private final @Nullable CharSequence sipCode;
    private final @Nullable CharSequence disconnectedBy;
    private final @Nullable CharSequence startTime;
    private final @Nullable CharSequence endTime;
    private final @Nullable CharSequence duration;
    private final @Nullable CharSequence rate;
    private final @Nullable CharSequence price;
    private final @Nullable CharSequence network;
    private final @Nullable CharSequence recordingUrl;
    private final @Nullable CharSequence recordingUuid;
    private final @Nullable CharSequence size;
    private final @Nullable CharSequence transcriptionUrl;
    private final @Nullable CharSequence type;
    private final @Nullable DtmfResult dtmf;
    private final @Nullable SpeechResult speech;

    private CallEvent(
            @Nullable CharSequence from,
            @Nullable CharSequence to,
            @Nullable CharSequence uuid,
            @Nullable CharSequence callUuid,
            @Nullable CharSequence conversationUuid,
            @Nullable CharSequence conversationUuidFrom,
            @Nullable CharSequence conversationUuidTo,
            @Nullable CharSequence clientRef,
            @Nullable EventStatus status,
            byte direction,
            @Nullable String timestamp,
            @Nullable CharSequence detail,
            @Nullable CharSequence subState,
            @Nullable CharSequence reason,
            @Nullable Map<String, ?> originalRequest,
            @Nullable CharSequence sipCode,
            @Nullable CharSequence disconnectedBy,
            @Nullable CharSequence startTime,
            @Nullable CharSequence endTime,
            @Nullable CharSequence duration,
            @Nullable CharSequence rate,
            @Nullable CharSequence price,
            @Nullable CharSequence network,
            @Nullable CharSequence recordingUrl,
            @Nullable CharSequence recordingUuid,
            @Nullable CharSequence size,
            @Nullable CharSequence transcriptionUrl,
            @Nullable CharSequence type,
            @Nullable DtmfResult dtmf,
            @Nullable SpeechResult speech,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.from = from;
        this.to = to;
        this.uuid = uuid;
        this.callUuid = callUuid;
        this.conversationUuid = conversationUuid;
        this.conversationUuidFrom = conversationUuidFrom;
        this.conversationUuidTo = conversationUuidTo;
        this.clientRef = clientRef;
        this.status = status;
        this.direction = direction;
        this.timestamp = timestamp;
        this.detail = detail;
        this.subState = subState;
        this.reason = reason;
        this.originalRequest = originalRequest;
        this.sipCode = sipCode;
        this.disconnectedBy = disconnectedBy;
        this.startTime = startTime;
        this.endTime = endTime;
        this.duration = duration;
        this.rate = rate;
        this.price = price;
        this.network = network;
        this.recordingUrl = recordingUrl;
        this.recordingUuid = recordingUuid;
        this.size = size;
        this.transcriptionUrl = transcriptionUrl;
        this.type = type;
        this.dtmf = dtmf;
        this.speech = speech;
    }

    /**
     * Who called. The specification declares a string and shows a number.
     *
     * @return the value of {@code from}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> from() {
        return FROM.text(from);
    }

    /**
     * Who was called.
     *
     * @return the value of {@code to}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> to() {
        return TO.text(to);
    }

    /**
     * The UUID of the leg.
     *
     * @return the value of {@code uuid}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> uuid() {
        return Optional.ofNullable(uuid).map(CharSequence::toString);
    }

    /**
     * The UUID of the leg, as the events {@code human} and {@code machine} name it.
     *
     * @return the value of {@code call_uuid}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> callUuid() {
        return Optional.ofNullable(callUuid).map(CharSequence::toString);
    }

    /**
     * The ID of the conversation.
     *
     * @return the value of {@code conversation_uuid}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> conversationUuid() {
        return Optional.ofNullable(conversationUuid).map(CharSequence::toString);
    }

    /**
     * The ID of the conversation that the call left.
     *
     * @return the value of {@code conversation_uuid_from}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> conversationUuidFrom() {
        return Optional.ofNullable(conversationUuidFrom).map(CharSequence::toString);
    }

    /**
     * The ID of the conversation that the call joined.
     *
     * @return the value of {@code conversation_uuid_to}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> conversationUuidTo() {
        return Optional.ofNullable(conversationUuidTo).map(CharSequence::toString);
    }

    /**
     * Your reference of an outbound IP call, which comes instead of a UUID.
     *
     * @return the value of {@code client_ref}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<String> clientRef() {
        return Optional.ofNullable(clientRef).map(CharSequence::toString);
    }

    /**
     * What happened.
     *
     * @return the value of {@code status}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<EventStatus> status() {
        return Optional.ofNullable(status);
    }

    /**
     * Whether you called or were called.
     *
     * @return the value of {@code direction}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<Direction> direction() {
        return DIRECTION.read(direction);
    }

    /**
     * When it happened, in ISO 8601.
     *
     * @return the value of {@code timestamp}, if it is set
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    public Optional<Instant> timestamp() {
        return TIMESTAMP.instant(timestamp);
    }

    /**
     * More about a call that failed.
     *
     * @return the value of {@code detail}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> detail() {
        return Optional.ofNullable(detail).map(CharSequence::toString);
    }

    /**
     * More about what advanced machine detection found.
     *
     * @return the value of {@code sub_state}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> subState() {
        return Optional.ofNullable(subState).map(CharSequence::toString);
    }

    /**
     * What went wrong.
     *
     * @return the value of {@code reason}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(CharSequence::toString);
    }

    /**
     * The request whose failure led to this fallback.
     *
     * @return the value of {@code original_request}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Map<String, ?>> originalRequest() {
        return Optional.ofNullable(originalRequest);
    }

    /**
     * The SIP status of a call that failed.
     *
     * @return the value of {@code sip_code}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> sipCode() {
        return SIP_CODE.text(sipCode);
    }

    /**
     * Who ended the call.
     *
     * @return the value of {@code disconnected_by}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> disconnectedBy() {
        return Optional.ofNullable(disconnectedBy).map(CharSequence::toString);
    }

    /**
     * When the call or the recording started.
     *
     * @return the value of {@code start_time}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> startTime() {
        return START_TIME.text(startTime);
    }

    /**
     * When it ended.
     *
     * @return the value of {@code end_time}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> endTime() {
        return END_TIME.text(endTime);
    }

    /**
     * How long the call lasted.
     *
     * @return the value of {@code duration}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> duration() {
        return DURATION.text(duration);
    }

    /**
     * What a minute costs.
     *
     * @return the value of {@code rate}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> rate() {
        return RATE.text(rate);
    }

    /**
     * What the call cost.
     *
     * @return the value of {@code price}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> price() {
        return PRICE.text(price);
    }

    /**
     * The network of the called number.
     *
     * @return the value of {@code network}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> network() {
        return NETWORK.text(network);
    }

    /**
     * Where the recording can be fetched.
     *
     * @return the value of {@code recording_url}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> recordingUrl() {
        return Optional.ofNullable(recordingUrl).map(CharSequence::toString);
    }

    /**
     * The UUID of the recording.
     *
     * @return the value of {@code recording_uuid}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> recordingUuid() {
        return Optional.ofNullable(recordingUuid).map(CharSequence::toString);
    }

    /**
     * The size of the recording.
     *
     * @return the value of {@code size}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Long> size() {
        return SIZE.number(size);
    }

    /**
     * Where the transcription can be fetched.
     *
     * @return the value of {@code transcription_url}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> transcriptionUrl() {
        return Optional.ofNullable(transcriptionUrl).map(CharSequence::toString);
    }

    /**
     * The kind of thing that was transcribed.
     *
     * @return the value of {@code type}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> type() {
        return Optional.ofNullable(type).map(CharSequence::toString);
    }

    /**
     * The keys that were pressed: an object, or the bare digits from input of the old form.
     *
     * @return the value of {@code dtmf}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<DtmfResult> dtmf() {
        return Optional.ofNullable(dtmf);
    }

    /**
     * What was said.
     *
     * @return the value of {@code speech}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<SpeechResult> speech() {
        return Optional.ofNullable(speech);
    }

    /** {@return the members that have no method here, as they were read} */
    public Map<String, @Nullable Object> extra() {
        return unchecked.toMap();
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static CallEvent fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static CallEvent fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static CallEvent fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static CallEvent fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static CallEvent fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the CallEvent, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static CallEvent fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code ncco check} would find an error in it; line and column refer to its
     *     JSON without white space
     */
    @JsonCreator
    public static CallEvent fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallEvent document(JsonReader in) {
        return in.end(read(in.openObject("event.type", "CallEvent")));
    }

    static CallEvent read(JsonReader in) {
        CharSequence from = null;
        CharSequence to = null;
        CharSequence uuid = null;
        CharSequence callUuid = null;
        CharSequence conversationUuid = null;
        CharSequence conversationUuidFrom = null;
        CharSequence conversationUuidTo = null;
        CharSequence clientRef = null;
        EventStatus status = null;
        byte direction = EnumProperty.UNSET;
        String timestamp = null;
        CharSequence detail = null;
        CharSequence subState = null;
        CharSequence reason = null;
        Map<String, ?> originalRequest = null;
        CharSequence sipCode = null;
        CharSequence disconnectedBy = null;
        CharSequence startTime = null;
        CharSequence endTime = null;
        CharSequence duration = null;
        CharSequence rate = null;
        CharSequence price = null;
        CharSequence network = null;
        CharSequence recordingUrl = null;
        CharSequence recordingUuid = null;
        CharSequence size = null;
        CharSequence transcriptionUrl = null;
        CharSequence type = null;
        DtmfResult dtmf = null;
        SpeechResult speech = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "from" -> from = FROM.read(in, from);
                case "to" -> to = TO.read(in, to);
                case "uuid" -> uuid = UUID.read(in, uuid);
                case "call_uuid" -> callUuid = CALL_UUID.read(in, callUuid);
                case "conversation_uuid" -> conversationUuid = CONVERSATION_UUID.read(in, conversationUuid);
                case "conversation_uuid_from" ->
                    conversationUuidFrom = CONVERSATION_UUID_FROM.read(in, conversationUuidFrom);
                case "conversation_uuid_to" -> conversationUuidTo = CONVERSATION_UUID_TO.read(in, conversationUuidTo);
                case "client_ref" -> clientRef = CLIENT_REF.read(in, clientRef);
                case "status" -> status = EventStatus.read(in, STATUS, status);
                case "direction" -> direction = DIRECTION.read(in, direction);
                case "timestamp" -> timestamp = TIMESTAMP.read(in, timestamp);
                case "detail" -> detail = DETAIL.read(in, detail);
                case "sub_state" -> subState = SUB_STATE.read(in, subState);
                case "reason" -> reason = REASON.read(in, reason);
                case "original_request" -> originalRequest = ORIGINAL_REQUEST.readMap(in, originalRequest);
                case "sip_code" -> sipCode = SIP_CODE.read(in, sipCode);
                case "disconnected_by" -> disconnectedBy = DISCONNECTED_BY.read(in, disconnectedBy);
                case "start_time" -> startTime = START_TIME.read(in, startTime);
                case "end_time" -> endTime = END_TIME.read(in, endTime);
                case "duration" -> duration = DURATION.read(in, duration);
                case "rate" -> rate = RATE.read(in, rate);
                case "price" -> price = PRICE.read(in, price);
                case "network" -> network = NETWORK.read(in, network);
                case "recording_url" -> recordingUrl = RECORDING_URL.read(in, recordingUrl);
                case "recording_uuid" -> recordingUuid = RECORDING_UUID.read(in, recordingUuid);
                case "size" -> size = SIZE.read(in, size);
                case "transcription_url" -> transcriptionUrl = TRANSCRIPTION_URL.read(in, transcriptionUrl);
                case "type" -> type = TYPE.read(in, type);
                case "dtmf" -> dtmf = DtmfResult.read(DTMF.openOrBare(in, dtmf));
                case "speech" -> speech = SpeechResult.read(SPEECH.open(in, speech));
                default -> in.extra();
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new CallEvent(
                from,
                to,
                uuid,
                callUuid,
                conversationUuid,
                conversationUuidFrom,
                conversationUuidTo,
                clientRef,
                status,
                direction,
                timestamp,
                detail,
                subState,
                reason,
                originalRequest,
                sipCode,
                disconnectedBy,
                startTime,
                endTime,
                duration,
                rate,
                price,
                network,
                recordingUrl,
                recordingUuid,
                size,
                transcriptionUrl,
                type,
                dtmf,
                speech,
                unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        FROM.write(out, from);
        TO.write(out, to);
        UUID.write(out, uuid);
        CALL_UUID.write(out, callUuid);
        CONVERSATION_UUID.write(out, conversationUuid);
        CONVERSATION_UUID_FROM.write(out, conversationUuidFrom);
        CONVERSATION_UUID_TO.write(out, conversationUuidTo);
        CLIENT_REF.write(out, clientRef);
        STATUS.write(out, status);
        DIRECTION.write(out, direction);
        TIMESTAMP.write(out, timestamp);
        DETAIL.write(out, detail);
        SUB_STATE.write(out, subState);
        REASON.write(out, reason);
        ORIGINAL_REQUEST.write(out, originalRequest);
        SIP_CODE.write(out, sipCode);
        DISCONNECTED_BY.write(out, disconnectedBy);
        START_TIME.write(out, startTime);
        END_TIME.write(out, endTime);
        DURATION.write(out, duration);
        RATE.write(out, rate);
        PRICE.write(out, price);
        NETWORK.write(out, network);
        RECORDING_URL.write(out, recordingUrl);
        RECORDING_UUID.write(out, recordingUuid);
        SIZE.write(out, size);
        TRANSCRIPTION_URL.write(out, transcriptionUrl);
        TYPE.write(out, type);
        DTMF.write(out, dtmf);
        SPEECH.write(out, speech);
    }
}
