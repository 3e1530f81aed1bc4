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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Box.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Box extends JsonObject {

    private static final ObjectDescriptor BOX = ObjectDescriptor.of("box");
    private static final ListProperty<String> URLS =
            BOX.text("urls").minLength(1).list(1, Integer.MAX_VALUE);
    private static final ListProperty<String> ONLY = BOX.text("only").list(1, 1);
    private static final JsonProperty ANYTHING = BOX.json("anything");
    private static final JsonProperty HEADERS = BOX.json("headers").values(TextPattern.of("^[a-z]*$", "small letters"));

    // Assigned only before the value is published.
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

    /** {@return where} */
    public List<String> urls() {
        return urls;
    }

    /**
     * Sets just one.
     *
     * @param only just one
     * @return a copy with {@code only} set
     * @throws InvalidValueException if {@code only} is null
     */
    public Box only(String only) {
        Box copy = copy(unchecked);
        copy.only = ONLY.checkOnly(only);
        return publish(copy);
    }

    /** {@return the {@code only} option, if set} */
    public Optional<String> only() {
        return Optional.ofNullable(only);
    }

    /**
     * Sets any JSON.
     *
     * @param anything any JSON
     * @return a copy with {@code anything} set
     * @throws InvalidValueException if a value is not JSON
     */
    public Box anything(Object anything) {
        Box copy = copy(unchecked);
        copy.anything = ANYTHING.check(anything);
        return publish(copy);
    }

    /** {@return the {@code anything} option, if set} */
    public Optional<Object> anything() {
        return Optional.ofNullable(anything);
    }

    /**
     * Sets headers.
     *
     * @param headers headers
     * @return a copy with {@code headers} set
     * @throws InvalidValueException if a value is not JSON
     */
    public Box headers(Map<String, String> headers) {
        Box copy = copy(unchecked);
        copy.headers = HEADERS.checkMap(headers);
        return publish(copy);
    }

    /** {@return the {@code headers} option, if set} */
    public Optional<Map<String, String>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Box unchecked(String member, @Nullable Object json) {
        return publish(copy(BOX.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Box}, strictly.
     *
     * @param json the JSON
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Box fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Box}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Box fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Box}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Box fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Box}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Box fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Box}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Box fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Box}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Box}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Box fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Box fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Box document(JsonReader in) {
        return in.end(read(in.openObject("box.type", "a box")));
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
                default -> BOX.other(in, member);
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
