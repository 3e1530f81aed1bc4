// Generated from poll.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A poll.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Poll extends JsonObject {

    private static final ListProperty<Part> PARTS =
            EnumProperty.of("poll", "parts", Part.values()).list(1, Integer.MAX_VALUE);
    private static final ObjectProperty<Settings> PAPER = ObjectProperty.of("poll", "paper");
    private static final ObjectProperty<Calls> PHONE = ObjectProperty.of("poll", "phone");
    private static final FlagProperty SECRET = FlagProperty.of("poll", "secret");
    private static final IntProperty OLD_COUNT = IntProperty.of("poll", "count", 1, 9);
    private static final RuleCheck PAPER_NEEDS_PARTS = new RuleCheck("poll.paper-needs-parts", "paper requires parts");
    private static final RuleCheck SECRET_WITH_PAPER =
            new RuleCheck("poll.secret-with-paper", "secret cannot be combined with paper settings");
    private static final List<Part> PARTS_ABSENT = PARTS.absent(Part.PAPER);
    private static final List<Part> PARTS_PAPER = List.of(Part.PAPER);
    private static final List<Part> PARTS_PHONE = List.of(Part.PHONE);
    private static final List<Part> PARTS_PAPER_AND_PHONE = List.of(Part.PAPER, Part.PHONE);
    private static final Set<String> KNOWN = Set.of("parts", "paper", "phone", "secret");

    // Written only before the value is published.
    private List<Part> parts;
    private @Nullable Settings paper;
    private @Nullable Calls phone;
    private byte secret;

    @SuppressWarnings("NullAway.Init")
    private Poll(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Poll copy(UncheckedMembers kept) {
        Poll copy = new Poll(kept);
        copy.parts = parts;
        copy.paper = paper;
        copy.phone = phone;
        copy.secret = secret;
        return copy;
    }

    static Poll of(Settings paper) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_PAPER;
        poll.paper = PAPER.check(paper);
        return publish(poll);
    }

    static Poll of(Calls phone) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_PHONE;
        poll.phone = PHONE.check(phone);
        return publish(poll);
    }

    static Poll of(Settings paper, Calls phone) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_PAPER_AND_PHONE;
        poll.paper = PAPER.check(paper);
        poll.phone = PHONE.check(phone);
        return publish(poll);
    }

    static Poll of(Part parts, Part... more) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS.check(parts, more);
        return publish(poll);
    }

    static Poll of(List<Part> parts) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS.check(parts);
        return publish(poll);
    }

    /** {@return the value of {@code parts}} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * On paper.
     *
     * @param paper the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; secret cannot be combined with paper settings
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Poll paper(Settings paper) {
        SECRET_WITH_PAPER.refuseIf(!PAPER.check(paper).isEmpty() && secret == FlagProperty.TRUE, "/paper");
        Poll copy = copy(unchecked);
        copy.paper = PAPER.check(paper);
        copy.parts = PARTS.plus(parts, Part.PAPER);
        return publish(copy);
    }

    /** {@return the value of {@code paper}, if it is set} */
    public Optional<Settings> paper() {
        return Optional.ofNullable(paper);
    }

    /**
     * By phone.
     *
     * @param phone the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Poll phone(Calls phone) {
        Poll copy = copy(unchecked);
        copy.phone = PHONE.check(phone);
        copy.parts = PARTS.plus(parts, Part.PHONE);
        return publish(copy);
    }

    /** {@return the value of {@code phone}, if it is set} */
    public Optional<Calls> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Hides the answers.
     *
     * @param secret whether it is so
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; secret cannot be combined with paper settings
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Poll secret(boolean secret) {
        SECRET_WITH_PAPER.refuseIf(secret && paper != null && !paper.isEmpty(), "/secret");
        Poll copy = copy(unchecked);
        copy.secret = SECRET.check(secret);
        return publish(copy);
    }

    /** {@return the value of {@code secret}, if it is set} */
    public Optional<Boolean> secret() {
        return SECRET.read(secret);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Poll unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("poll", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Poll fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Poll fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Poll fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Poll fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Poll fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Poll, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Poll fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Poll fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Poll document(JsonReader in) {
        return in.end(read(in.openObject("poll.type", "Poll")));
    }

    @SuppressWarnings("NullAway")
    static Poll read(JsonReader in) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        int oldCount = IntProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "parts" -> poll.parts = PARTS.read(in, poll.parts);
                case "paper" -> poll.paper = Settings.read(PAPER.open(in, poll.paper));
                case "phone" -> poll.phone = Calls.read(PHONE.open(in, poll.phone));
                case "secret" -> poll.secret = SECRET.read(in, poll.secret);
                case "count" -> oldCount = OLD_COUNT.read(in, oldCount);
                default -> in.unknown("poll", KNOWN);
            }
        }
        if (oldCount != IntProperty.UNSET) {
            if (in.isLenient()
                    && (poll.paper == null || poll.paper.count().isEmpty())
                    && poll.secret != FlagProperty.TRUE) {
                poll.paper = (poll.paper == null ? Settings.of() : poll.paper).count(OLD_COUNT.get(oldCount));
            } else {
                in.keep("count", OLD_COUNT.get(oldCount));
            }
        }
        if (poll.parts == null && in.isLenient() && !in.isKept("parts")) {
            poll.parts = List.of(Part.PAPER);
            if (poll.phone != null) {
                poll.parts = poll.paper == null ? List.of(Part.PHONE) : PARTS.plus(poll.parts, Part.PHONE);
            }
        }
        poll.unchecked = in.kept();
        PAPER_NEEDS_PARTS.refuseIf(
                in, poll.paper != null && poll.parts == null && !poll.unchecked.has("parts"), "paper");
        SECRET_WITH_PAPER.refuseIf(
                in, poll.secret == FlagProperty.TRUE && poll.paper != null && !poll.paper.isEmpty(), "secret", "paper");
        poll.parts = PARTS.orAbsent(poll.parts, poll.unchecked, PARTS_ABSENT);
        return publish(poll);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        PARTS.write(out, parts);
        PAPER.write(out, paper);
        PHONE.write(out, phone);
        SECRET.write(out, secret);
    }
}
