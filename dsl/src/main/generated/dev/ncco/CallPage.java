// Generated from call-page.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A page of the calls of an account: the response to GET /v1/calls. Follow the link {@code next} to the next page; do
 * not compute its URL.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class CallPage extends ReceivedObject {

    private static final ReceivedProperty<Integer> COUNT = ReceivedProperty.intNumber("count", "integer");
    private static final ReceivedProperty<Integer> PAGE_SIZE = ReceivedProperty.intNumber("page_size", "integer");
    private static final ReceivedProperty<Integer> RECORD_INDEX = ReceivedProperty.intNumber("record_index", "integer");
    private static final ReceivedProperty<Links> LINKS = ReceivedProperty.object("_links", Links::read);
    private static final ReceivedProperty<CallPageContent> EMBEDDED =
            ReceivedProperty.object("_embedded", CallPageContent::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(COUNT, PAGE_SIZE, RECORD_INDEX, LINKS, EMBEDDED);

    private CallPage(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the number of calls on all pages.
     *
     * @return the value of {@code count}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Integer> count() {
        return get(COUNT);
    }

    /**
     * Returns the maximum number of calls on a page.
     *
     * @return the value of {@code page_size}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Integer> pageSize() {
        return get(PAGE_SIZE);
    }

    /**
     * Returns the index of the first call on this page.
     *
     * @return the value of {@code record_index}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Integer> recordIndex() {
        return get(RECORD_INDEX);
    }

    /**
     * Returns the links to this page and to other pages.
     *
     * @return the value of {@code _links}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Links> links() {
        return get(LINKS);
    }

    /**
     * Returns the calls on this page.
     *
     * @return the value of {@code _embedded}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<CallPageContent> embedded() {
        return get(EMBEDDED);
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallPage fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallPage fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallPage fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static CallPage fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallPage fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallPage}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static CallPage fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code CallPage}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static CallPage fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code CallPage} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code CallPage}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static CallPage of(Map<String, ?> members) {
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
    public static CallPage fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallPage document(JsonReader in) {
        return in.received("call-page.type", "a call-page", CallPage::read);
    }

    static @Nullable CallPage read(Object json) {
        return json instanceof Map<?, ?> members ? new CallPage(members) : null;
    }
}
