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
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pause of the delivery.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Pause extends JsonObject {

    private static final DecimalProperty DAYS =
            DecimalProperty.of("pause", "days").in("days");
    private static final TextProperty REASON =
            TextProperty.of("pause", "reason").minLength(1);
    private static final Set<String> KNOWN = Set.of("days", "reason");

    // Written only before the value is published.
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
     * How long to pause.
     *
     * @param days from 1 to 30 days; the platform moves others to the nearest; the platform takes {@code 3} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Pause days(double days) {
        Pause copy = copy(unchecked);
        copy.days = DAYS.check(days);
        return publish(copy);
    }

    /** {@return the value of {@code days}, if it is set} */
    public Optional<Double> days() {
        return DAYS.read(days);
    }

    /**
     * The reason for the pause.
     *
     * @param reason not empty
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Pause reason(@TextLimit(min = 1) String reason) {
        Pause copy = copy(unchecked);
        copy.reason = REASON.check(reason);
        return publish(copy);
    }

    /** {@return the value of {@code reason}, if it is set} */
    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(CharSequence::toString);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Pause unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("pause", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Pause fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Pause fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Pause fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Pause fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Pause fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Pause, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Pause fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Pause fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Pause document(JsonReader in) {
        return in.end(read(in.openObject("pause.type", "Pause")));
    }

    static Pause read(JsonReader in) {
        Pause pause = new Pause(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "days" -> pause.days = DAYS.read(in, pause.days);
                case "reason" -> pause.reason = REASON.read(in, pause.reason);
                default -> in.unknown("pause", KNOWN);
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
