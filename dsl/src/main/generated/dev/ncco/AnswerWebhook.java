// Generated from answer-webhook.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The request that the platform sends to an answer URL: query parameters with GET, a JSON body with POST. The call runs
 * the NCCO in the response. The request can have members that are not listed here, such as `SipHeader_X-…`.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
 */
@CheckReturnValue
public final class AnswerWebhook extends ReceivedObject {

    private static final ReceivedProperty<String> TO = ReceivedProperty.text("to", "string", "integer");
    private static final ReceivedProperty<String> FROM = ReceivedProperty.text("from", "string", "integer");
    private static final ReceivedProperty<String> FROM_USER = ReceivedProperty.text("from_user", "string");
    private static final ReceivedProperty<String> UUID = ReceivedProperty.text("uuid", "string");
    private static final ReceivedProperty<String> CONVERSATION_UUID =
            ReceivedProperty.text("conversation_uuid", "string");
    private static final ReceivedProperty<String> ENDPOINT_TYPE = ReceivedProperty.text("endpoint_type", "string");
    private static final ReceivedProperty<String> REGION_URL = ReceivedProperty.text("region_url", "string");
    private static final ReceivedProperty<Object> CUSTOM_DATA =
            ReceivedProperty.json("custom_data", "object", "array", "string", "number", "boolean", "null");
    private static final ReceivedProperty<String> REASON = ReceivedProperty.text("reason", "string");
    private static final ReceivedProperty<Map<String, ?>> ORIGINAL_REQUEST = ReceivedProperty.map("original_request");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(
            TO,
            FROM,
            FROM_USER,
            UUID,
            CONVERSATION_UUID,
            ENDPOINT_TYPE,
            REGION_URL,
            CUSTOM_DATA,
            REASON,
            ORIGINAL_REQUEST);

    private AnswerWebhook(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the called number or user.
     *
     * @return the value of {@code to}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> to() {
        return get(TO);
    }

    /**
     * Returns the number of the caller.
     *
     * @return the value of {@code from}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> from() {
        return get(FROM);
    }

    /**
     * Returns the calling user, instead of a number.
     *
     * @return the value of {@code from_user}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> fromUser() {
        return get(FROM_USER);
    }

    /**
     * Returns the UUID of the leg.
     *
     * @return the value of {@code uuid}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> uuid() {
        return get(UUID);
    }

    /**
     * Returns the ID of the conversation.
     *
     * @return the value of {@code conversation_uuid}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> conversationUuid() {
        return get(CONVERSATION_UUID);
    }

    /**
     * Returns the type of the calling endpoint.
     *
     * @return the value of {@code endpoint_type}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> endpointType() {
        return get(ENDPOINT_TYPE);
    }

    /**
     * Returns the host of the region of the call, which receives all requests about the call.
     *
     * @return the value of {@code region_url}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<String> regionUrl() {
        return get(REGION_URL);
    }

    /**
     * Returns the data that the Client SDK passed to the call: an object, or a string of JSON.
     *
     * @return the value of {@code custom_data}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference">Specification</a>
     */
    public Optional<Object> customData() {
        return get(CUSTOM_DATA);
    }

    /**
     * Returns the reason for a fallback request.
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
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static AnswerWebhook fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static AnswerWebhook fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static AnswerWebhook fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static AnswerWebhook fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static AnswerWebhook fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code AnswerWebhook}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static AnswerWebhook fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code AnswerWebhook}. Values are strings; all values of a
     * repeated parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static AnswerWebhook fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code AnswerWebhook} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code AnswerWebhook}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static AnswerWebhook of(Map<String, ?> members) {
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
    public static AnswerWebhook fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static AnswerWebhook document(JsonReader in) {
        return in.received("answer-webhook.type", "an answer-webhook", AnswerWebhook::read);
    }

    static @Nullable AnswerWebhook read(Object json) {
        return json instanceof Map<?, ?> members ? new AnswerWebhook(members) : null;
    }
}
