// Generated from box.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Box.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Box extends JsonObject {

    private static final ListProperty<String> URLS =
            TextProperty.of("box", "urls").minLength(1).list(1, Integer.MAX_VALUE);
    private static final ListProperty<String> ONLY =
            TextProperty.of("box", "only").list(1, 1);
    private static final JsonProperty ANYTHING = JsonProperty.of("box", "anything");
    private static final JsonProperty HEADERS =
            JsonProperty.of("box", "headers").values(TextPattern.of("^[a-z]*$", "small letters"));
    private static final Set<String> KNOWN = Set.of("urls", "only", "anything", "headers");

    // Written only before the value is published.
    private List<String> urls;
    private @Nullable String only;
    private @Nullable Object anything;
    private @Nullable Map<String, String> headers;

    @SuppressWarnings("NullAway.Init")
    private Box(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Box copy(UncheckedMembers kept) {
        Box copy = new Box(kept);
        copy.urls = urls;
        copy.only = only;
        copy.anything = anything;
        copy.headers = headers;
        return copy;
    }

    static Box of(String urls, String... more) {
        Box box = new Box(UncheckedMembers.NONE);
        box.urls = URLS.check(urls, more);
        return publish(box);
    }

    static Box of(List<String> urls) {
        Box box = new Box(UncheckedMembers.NONE);
        box.urls = URLS.check(urls);
        return publish(box);
    }

    /** {@return the value of {@code urls}} */
    public List<String> urls() {
        return urls;
    }

    /**
     * Just one.
     *
     * @param only what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box only(String only) {
        Box copy = copy(unchecked);
        copy.only = ONLY.checkOnly(only);
        return publish(copy);
    }

    /** {@return the value of {@code only}, if it is set} */
    public Optional<String> only() {
        return Optional.ofNullable(only);
    }

    /**
     * Any JSON.
     *
     * @param anything what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box anything(Object anything) {
        Box copy = copy(unchecked);
        copy.anything = ANYTHING.check(anything);
        return publish(copy);
    }

    /** {@return the value of {@code anything}, if it is set} */
    public Optional<Object> anything() {
        return Optional.ofNullable(anything);
    }

    /**
     * Headers.
     *
     * @param headers what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Box headers(Map<String, String> headers) {
        Box copy = copy(unchecked);
        copy.headers = HEADERS.checkMap(headers);
        return publish(copy);
    }

    /** {@return the value of {@code headers}, if it is set} */
    public Optional<Map<String, String>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Box unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("box", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Box fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Box fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Box fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Box fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Box fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Box, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Box fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
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
    public static Box fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Box document(JsonReader in) {
        return in.end(read(in.openObject("box.type", "Box")));
    }

    @SuppressWarnings("NullAway")
    static Box read(JsonReader in) {
        Box box = new Box(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "urls" -> box.urls = URLS.read(in, box.urls);
                case "only" -> box.only = ONLY.readOnly(in, box.only);
                case "anything" -> box.anything = ANYTHING.read(in, box.anything);
                case "headers" -> box.headers = HEADERS.readMap(in, box.headers);
                default -> in.unknown("box", KNOWN);
            }
        }
        box.unchecked = in.kept();
        URLS.require(in, box.urls);
        return publish(box);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        URLS.write(out, urls);
        ONLY.writeOnly(out, only);
        ANYTHING.write(out, anything);
        HEADERS.write(out, headers);
    }
}
