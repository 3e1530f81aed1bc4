// Generated from notice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice about a parcel. It may have members that are not listed here.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Notice extends ReceivedObject {

    private static final ReceivedProperty<String> ID = ReceivedProperty.text("id", "string", "integer");
    private static final ReceivedProperty<State> STATE = ReceivedProperty.token("state", State::of);
    private static final ReceivedProperty<Instant> AT = ReceivedProperty.instant("at", "string");
    private static final ReceivedProperty<BigDecimal> WEIGHT = ReceivedProperty.decimal("weight", "number", "string");
    private static final ReceivedProperty<Boolean> FRAGILE = ReceivedProperty.flag("fragile", "boolean");
    private static final ReceivedProperty<Signature> SIGNATURE = ReceivedProperty.object("signature", Signature::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(ID, STATE, AT, WEIGHT, FRAGILE, SIGNATURE);

    private Notice(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the id of the parcel.
     *
     * @return the value of {@code id}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<String> id() {
        return get(ID);
    }

    /**
     * Returns the state of the parcel.
     *
     * @return the value of {@code state}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<State> state() {
        return get(STATE);
    }

    /**
     * Returns when it happened.
     *
     * @return the value of {@code at}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<Instant> at() {
        return get(AT);
    }

    /**
     * Returns the weight.
     *
     * @return the value of {@code weight} in kilograms; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<BigDecimal> weight() {
        return get(WEIGHT);
    }

    /**
     * Returns whether it is fragile.
     *
     * @return the value of {@code fragile}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<Boolean> fragile() {
        return get(FRAGILE);
    }

    /**
     * Returns who signed.
     *
     * @return the value of {@code signature}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Optional<Signature> signature() {
        return get(SIGNATURE);
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Notice fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Notice fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Notice fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     */
    public static Notice fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Notice fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Notice}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the JSON is not a JSON object
     * @throws IOException if the stream fails
     */
    public static Notice fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses the query of a URL, as sent with GET, as {@code Notice}. Values are strings; all values of a repeated
     * parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.
     *
     * @param query the percent-encoded query; null is treated as an empty query
     * @return the {@code Notice}
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     */
    public static Notice fromQuery(@Nullable String query) {
        return document(JsonReader.ofQuery(query));
    }

    /**
     * Creates {@code Notice} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Notice}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Notice of(Map<String, ?> members) {
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
    public static Notice fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Notice document(JsonReader in) {
        return in.received("notice.type", "a notice", Notice::read);
    }

    static @Nullable Notice read(Object json) {
        return json instanceof Map<?, ?> members ? new Notice(members) : null;
    }
}
