// Generated from call-record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
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
 * The details of a call: the response to GET /v1/calls/&#123;uuid&#125;. It can have members that are not listed here.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class CallRecord extends ReceivedObject {

    private static final ReceivedProperty<String> UUID = ReceivedProperty.text("uuid", "string");
    private static final ReceivedProperty<String> CONVERSATION_UUID =
            ReceivedProperty.text("conversation_uuid", "string");
    private static final ReceivedProperty<CallParty> TO = ReceivedProperty.object("to", CallParty::read);
    private static final ReceivedProperty<CallParty> FROM = ReceivedProperty.object("from", CallParty::read);
    private static final ReceivedProperty<CallStatus> STATUS = ReceivedProperty.token("status", CallStatus::of);
    private static final ReceivedProperty<Direction> DIRECTION =
            ReceivedProperty.constant("direction", Direction.values());
    private static final ReceivedProperty<BigDecimal> RATE =
            ReceivedProperty.decimal("rate", "string", "number", "null");
    private static final ReceivedProperty<BigDecimal> PRICE =
            ReceivedProperty.decimal("price", "string", "number", "null");
    private static final ReceivedProperty<Duration> DURATION =
            ReceivedProperty.duration("duration", "string", "integer", "null");
    private static final ReceivedProperty<Instant> START_TIME =
            ReceivedProperty.instant("start_time", "string", "null");
    private static final ReceivedProperty<Instant> END_TIME = ReceivedProperty.instant("end_time", "string", "null");
    private static final ReceivedProperty<String> NETWORK = ReceivedProperty.text("network", "string", "null");
    private static final ReceivedProperty<String> RECORDING_URL = ReceivedProperty.text("recording_url", "string");
    private static final ReceivedProperty<Links> LINKS = ReceivedProperty.object("_links", Links::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(
            UUID,
            CONVERSATION_UUID,
            TO,
            FROM,
            STATUS,
            DIRECTION,
            RATE,
            PRICE,
            DURATION,
            START_TIME,
            END_TIME,
            NETWORK,
            RECORDING_URL,
            LINKS);

    private CallRecord(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the UUID of the leg.
     *
     * @return the value of {@code uuid}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> uuid() {
        return get(UUID);
    }

    /**
     * Returns the ID of the conversation.
     *
     * @return the value of {@code conversation_uuid}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> conversationUuid() {
        return get(CONVERSATION_UUID);
    }

    /**
     * Returns the called party.
     *
     * @return the value of {@code to}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<CallParty> to() {
        return get(TO);
    }

    /**
     * Returns the caller.
     *
     * @return the value of {@code from}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<CallParty> from() {
        return get(FROM);
    }

    /**
     * Returns the status of the call.
     *
     * @return the value of {@code status}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<CallStatus> status() {
        return get(STATUS);
    }

    /**
     * Returns the direction of the call.
     *
     * @return the value of {@code direction}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Direction> direction() {
        return get(DIRECTION);
    }

    /**
     * Returns the price per minute; present only after the call has ended.
     *
     * @return the value of {@code rate}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<BigDecimal> rate() {
        return get(RATE);
    }

    /**
     * Returns the price of the call; present only after the call has ended.
     *
     * @return the value of {@code price}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<BigDecimal> price() {
        return get(PRICE);
    }

    /**
     * Returns the duration of the call; present only after the call has ended.
     *
     * @return the value of {@code duration}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Duration> duration() {
        return get(DURATION);
    }

    /**
     * Returns the time when the call started, in ISO 8601 format, or in UTC with a space between date and time.
     *
     * @return the value of {@code start_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Instant> startTime() {
        return get(START_TIME);
    }

    /**
     * Returns the time when the call ended, in ISO 8601 format, or in UTC with a space between date and time.
     *
     * @return the value of {@code end_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Instant> endTime() {
        return get(END_TIME);
    }

    /**
     * Returns the network code of the called number.
     *
     * @return the value of {@code network}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> network() {
        return get(NETWORK);
    }

    /**
     * Returns the URL of the recording.
     *
     * @return the value of {@code recording_url}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> recordingUrl() {
        return get(RECORDING_URL);
    }

    /**
     * Returns the links of the call.
     *
     * @return the value of {@code _links}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Links> links() {
        return get(LINKS);
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallRecord fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallRecord fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallRecord fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallRecord fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallRecord fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallRecord}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallRecord fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code CallRecord}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static CallRecord fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code CallRecord} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code CallRecord}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static CallRecord of(Map<String, ?> members) {
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
    public static CallRecord fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallRecord document(JsonReader in) {
        return in.received("call-record.type", "a call-record", CallRecord::read);
    }

    static @Nullable CallRecord read(Object json) {
        return json instanceof Map<?, ?> members ? new CallRecord(members) : null;
    }
}
