// Generated from error.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The response to a request that failed, in either of the two forms that the platform sends.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class ApiError extends ReceivedObject {

    private static final ReceivedProperty<String> TYPE = ReceivedProperty.text("type", "string");
    private static final ReceivedProperty<String> ERROR_TITLE = ReceivedProperty.text("error_title", "string");
    private static final ReceivedProperty<String> TITLE = ReceivedProperty.text("title", "string");
    private static final ReceivedProperty<String> CODE = ReceivedProperty.text("code", "string");
    private static final ReceivedProperty<String> DETAIL = ReceivedProperty.text("detail", "string");
    private static final ReceivedProperty<String> INSTANCE = ReceivedProperty.text("instance", "string");
    private static final ReceivedProperty<List<InvalidParameter>> INVALID_PARAMETERS =
            ReceivedProperty.list("invalid_parameters", InvalidParameter::read);
    private static final List<ReceivedProperty<?>> KNOWN =
            List.of(TYPE, ERROR_TITLE, TITLE, CODE, DETAIL, INSTANCE, INVALID_PARAMETERS);

    private ApiError(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the kind of error: a name or a URL.
     *
     * @return the value of {@code type}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> type() {
        return get(TYPE);
    }

    /**
     * Returns the title of the error, in the first form.
     *
     * @return the value of {@code error_title}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> errorTitle() {
        return get(ERROR_TITLE);
    }

    /**
     * Returns the title of the error, in the second form.
     *
     * @return the value of {@code title}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> title() {
        return get(TITLE);
    }

    /**
     * Returns the code of the error.
     *
     * @return the value of {@code code}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> code() {
        return get(CODE);
    }

    /**
     * Returns the description of the error.
     *
     * @return the value of {@code detail}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> detail() {
        return get(DETAIL);
    }

    /**
     * Returns the ID of the failure, for requests to the platform's support.
     *
     * @return the value of {@code instance}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> instance() {
        return get(INSTANCE);
    }

    /**
     * Returns the members that were rejected.
     *
     * @return the value of {@code invalid_parameters}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<List<InvalidParameter>> invalidParameters() {
        return get(INVALID_PARAMETERS);
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static ApiError fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static ApiError fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static ApiError fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static ApiError fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static ApiError fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code ApiError}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static ApiError fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code ApiError}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static ApiError fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code ApiError} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code ApiError}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static ApiError of(Map<String, ?> members) {
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
    public static ApiError fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static ApiError document(JsonReader in) {
        return in.received("error.type", "an error", ApiError::read);
    }

    static @Nullable ApiError read(Object json) {
        return json instanceof Map<?, ?> members ? new ApiError(members) : null;
    }
}
