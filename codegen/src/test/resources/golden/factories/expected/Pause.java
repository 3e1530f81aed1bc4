// Generated from pause.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pause of the delivery.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Pause extends JsonObject {

    private static final ObjectDescriptor PAUSE = ObjectDescriptor.of("pause");
    private static final DecimalProperty DAYS = PAUSE.decimal("days").in("days");
    private static final TextProperty REASON = PAUSE.text("reason").minLength(1);

    // Assigned only before the value is published.
    private double days;
    private @Nullable CharSequence reason;

    private Pause(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Pause copy(UncheckedMembers kept) {
        Pause copy = new Pause(kept);
        copy.days = days;
        copy.reason = reason;
        return copy;
    }

    static Pause of() {
        Pause pause = new Pause(UncheckedMembers.NONE);
        return publish(pause);
    }

    static Pause of(double days) {
        Pause pause = new Pause(UncheckedMembers.NONE);
        pause.days = DAYS.check(days);
        return publish(pause);
    }

    /**
     * Sets how long to pause.
     *
     * @param days from 1 to 30 days; the platform uses the nearest value for others (default: {@code 3})
     * @return a copy with {@code days} set
     * @throws InvalidValueException if {@code days} is not a finite number
     */
    public Pause days(double days) {
        Pause copy = copy(unchecked);
        copy.days = DAYS.check(days);
        return publish(copy);
    }

    /** {@return the {@code days} option, if set} */
    public Optional<Double> days() {
        return DAYS.read(days);
    }

    /**
     * Sets the reason for the pause.
     *
     * @param reason not empty
     * @return a copy with {@code reason} set
     * @throws InvalidValueException if {@code reason} is null or empty
     */
    public Pause reason(@TextLimit(min = 1) String reason) {
        Pause copy = copy(unchecked);
        copy.reason = REASON.check(reason);
        return publish(copy);
    }

    /** {@return the {@code reason} option, if set} */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Pause unchecked(String member, @Nullable Object json) {
        return publish(copy(PAUSE.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Pause}, strictly.
     *
     * @param json the JSON
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Pause fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Pause}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Pause fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Pause}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Pause fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Pause}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Pause fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Pause}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Pause fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Pause}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Pause}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Pause fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Pause fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Pause document(JsonReader in) {
        return in.end(read(in.openObject("pause.type", "a pause")));
    }

    static Pause read(JsonReader in) {
        Pause pause = new Pause(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "days" -> pause.days = DAYS.read(in, pause.days);
                case "reason" -> pause.reason = REASON.read(in, pause.reason);
                default -> PAUSE.other(in, member);
            }
        }
        pause.unchecked = in.kept();
        return publish(pause);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        DAYS.write(out, days);
        REASON.write(out, reason);
    }
}
