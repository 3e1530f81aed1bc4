// Generated from evil.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A *&#47; &#92;u002a/ &#64;param &lt;script&gt;alert("x")&lt;/script&gt; class.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Evil extends JsonObject {

    private static final ObjectDescriptor EVIL = ObjectDescriptor.of("evil");
    private static final TextProperty OPTION =
            EVIL.text("opt */ ion").pattern(TextPattern.of("^[a\"]$", "*/ <script> \\u002a/"));
    private static final EnumProperty<Way> WAY = EVIL.constant("way", Way.values());
    private static final TextProperty TEXT = EVIL.text("text");

    // Assigned only before the value is published.
    private @Nullable CharSequence option;
    private byte way;
    private CharSequence text;

    @SuppressWarnings("NullAway.Init")
    private Evil(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Evil copy(UncheckedMembers kept) {
        Evil copy = new Evil(kept);
        copy.option = option;
        copy.way = way;
        copy.text = text;
        return copy;
    }

    static Evil of(String text) {
        Evil evil = new Evil(UncheckedMembers.NONE);
        evil.text = TEXT.check(text);
        return publish(evil);
    }

    /**
     * Sets an *&#47; &#92;u000a option.
     *
     * @param option *&#47; &lt;script&gt; &#92;u002a/ (default: *&#47; &#64;x &#123;)
     * @return a copy with {@code option} set
     * @throws InvalidValueException if {@code option} is null or not *&#47; &lt;script&gt; &#92;u002a/
     */
    public Evil option(@TextLimit(patterns = "^[a\"]$", shape = "*/ <script> \\u002a/") String option) {
        Evil copy = copy(unchecked);
        copy.option = OPTION.check(option);
        return publish(copy);
    }

    /** {@return the opt *&#47; ion option, if set} */
    public Optional<String> option() {
        return Optional.ofNullable(option).map(CharSequence::toString);
    }

    /**
     * Sets a way.
     *
     * @param way a way
     * @return a copy with {@code way} set
     * @throws InvalidValueException if {@code way} is null
     */
    public Evil way(Way way) {
        Evil copy = copy(unchecked.without("way"));
        copy.way = WAY.check(way);
        return publish(copy);
    }

    /** {@return the {@code way} option, if set} */
    public Optional<Way> way() {
        return WAY.read(way);
    }

    /** {@return ends *&#47; here, or &#92;u002a/ there} */
    public String text() {
        return text.toString();
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Evil unchecked(String member, @Nullable Object json) {
        return publish(copy(EVIL.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Evil}, strictly.
     *
     * @param json the JSON
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Evil fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Evil}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Evil fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Evil}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Evil fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Evil}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Evil fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Evil}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Evil fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Evil}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Evil}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Evil fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Evil fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Evil document(JsonReader in) {
        return in.end(read(in.openObject("evil.type", "an evil")));
    }

    @SuppressWarnings("NullAway")
    static Evil read(JsonReader in) {
        Evil evil = new Evil(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "opt */ ion" -> evil.option = OPTION.read(in, evil.option);
                case "way" -> evil.way = WAY.read(in, evil.way);
                case "text" -> evil.text = TEXT.read(in, evil.text);
                default -> EVIL.other(in, member);
            }
        }
        evil.unchecked = in.kept();
        TEXT.require(in, evil.text);
        return publish(evil);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        OPTION.write(out, option);
        WAY.write(out, way);
        TEXT.write(out, text);
    }
}
