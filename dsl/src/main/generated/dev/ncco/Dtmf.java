// Generated from dtmf.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends DTMF tones to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/dtmf.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class Dtmf extends JsonObject {

    private static final ObjectDescriptor DTMF = ObjectDescriptor.of("dtmf");
    private static final TextProperty DIGITS = DTMF.text("digits").pattern(Formats.DTMF_DIGITS);

    // Assigned only before the value is published.
    private CharSequence digits;

    @SuppressWarnings("NullAway.Init")
    private Dtmf(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Dtmf copy(UncheckedMembers kept) {
        Dtmf copy = new Dtmf(kept);
        copy.digits = digits;
        return copy;
    }

    /**
     * Sends DTMF tones to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/dtmf.
     *
     * @param digits the keys to press, DTMF digits: 0 to 9, *, # and p for a pause
     * @return the {@code Dtmf}
     * @throws InvalidValueException if {@code digits} is null or not DTMF digits: 0 to 9, *, # and p for a pause
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static Dtmf of(@Formats.DtmfDigits String digits) {
        Dtmf dtmf = new Dtmf(UncheckedMembers.NONE);
        dtmf.digits = DIGITS.check(digits);
        return publish(dtmf);
    }

    /** {@return the keys to press} */
    public String digits() {
        return digits.toString();
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Dtmf unchecked(String member, @Nullable Object json) {
        return publish(copy(DTMF.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Dtmf}, strictly.
     *
     * @param json the JSON
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Dtmf fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dtmf}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Dtmf fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Dtmf}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Dtmf fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dtmf}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Dtmf fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Dtmf}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Dtmf fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Dtmf}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Dtmf}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Dtmf fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Dtmf fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Dtmf document(JsonReader in) {
        return in.end(read(in.openObject("dtmf.type", "a dtmf")));
    }

    @SuppressWarnings("NullAway")
    static Dtmf read(JsonReader in) {
        Dtmf dtmf = new Dtmf(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "digits" -> dtmf.digits = DIGITS.read(in, dtmf.digits);
                default -> DTMF.other(in, member);
            }
        }
        dtmf.unchecked = in.kept();
        DIGITS.require(in, dtmf.digits);
        return publish(dtmf);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        DIGITS.write(out, digits);
    }
}
