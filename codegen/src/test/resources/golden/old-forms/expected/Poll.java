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

    private final List<Part> parts;
    private final @Nullable Settings paper;
    private final @Nullable Calls phone;
    private final byte secret;

    private Poll(
            List<Part> parts,
            @Nullable Settings paper,
            @Nullable Calls phone,
            byte secret,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.parts = parts;
        this.paper = paper;
        this.phone = phone;
        this.secret = secret;
    }

    static Poll of(Settings paper) {
        return new Poll(PARTS_PAPER, PAPER.check(paper), null, FlagProperty.UNSET, UncheckedMembers.NONE);
    }

    static Poll of(Calls phone) {
        return new Poll(PARTS_PHONE, null, PHONE.check(phone), FlagProperty.UNSET, UncheckedMembers.NONE);
    }

    static Poll of(Settings paper, Calls phone) {
        return new Poll(
                PARTS_PAPER_AND_PHONE,
                PAPER.check(paper),
                PHONE.check(phone),
                FlagProperty.UNSET,
                UncheckedMembers.NONE);
    }

    static Poll of(Part parts, Part... more) {
        return new Poll(PARTS.check(parts, more), null, null, FlagProperty.UNSET, UncheckedMembers.NONE);
    }

    static Poll of(List<Part> parts) {
        return new Poll(PARTS.check(parts), null, null, FlagProperty.UNSET, UncheckedMembers.NONE);
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
        return new Poll(PARTS.plus(parts, Part.PAPER), PAPER.check(paper), phone, secret, unchecked);
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
        return new Poll(PARTS.plus(parts, Part.PHONE), paper, PHONE.check(phone), secret, unchecked);
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
        return new Poll(parts, paper, phone, SECRET.check(secret), unchecked);
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
        return new Poll(parts, paper, phone, secret, unchecked.with("poll", KNOWN, member, json));
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

    static Poll read(JsonReader in) {
        List<Part> parts = null;
        Settings paper = null;
        Calls phone = null;
        byte secret = FlagProperty.UNSET;
        int oldCount = IntProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "parts" -> parts = PARTS.read(in, parts);
                case "paper" -> paper = Settings.read(PAPER.open(in, paper));
                case "phone" -> phone = Calls.read(PHONE.open(in, phone));
                case "secret" -> secret = SECRET.read(in, secret);
                case "count" -> oldCount = OLD_COUNT.read(in, oldCount);
                default -> in.unknown("poll", KNOWN);
            }
        }
        if (oldCount != IntProperty.UNSET) {
            if (in.isLenient() && (paper == null || paper.count().isEmpty()) && secret != FlagProperty.TRUE) {
                paper = (paper == null ? Settings.of() : paper).count(oldCount);
            } else {
                in.keep("count", oldCount);
            }
        }
        if (parts == null && in.isLenient() && !in.isKept("parts")) {
            parts = List.of(Part.PAPER);
            if (phone != null) {
                parts = paper == null ? List.of(Part.PHONE) : PARTS.plus(parts, Part.PHONE);
            }
        }
        UncheckedMembers unchecked = in.kept();
        PAPER_NEEDS_PARTS.refuseIf(in, paper != null && parts == null && !unchecked.has("parts"), "paper");
        SECRET_WITH_PAPER.refuseIf(
                in, secret == FlagProperty.TRUE && paper != null && !paper.isEmpty(), "secret", "paper");
        return new Poll(PARTS.orAbsent(parts, unchecked, PARTS_ABSENT), paper, phone, secret, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        PARTS.write(out, parts);
        PAPER.write(out, paper);
        PHONE.write(out, phone);
        SECRET.write(out, secret);
    }
}
