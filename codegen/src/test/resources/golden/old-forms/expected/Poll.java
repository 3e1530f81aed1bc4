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
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A poll.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Poll extends JsonObject {

    private static final ObjectDescriptor POLL = ObjectDescriptor.of("poll").deprecatedText("hidden");
    private static final ListProperty<Part> PARTS =
            POLL.constant("parts", Part.values()).list(1, Integer.MAX_VALUE);
    private static final ObjectProperty<Settings> PAPER = POLL.object("paper");
    private static final ObjectProperty<Calls> PHONE = POLL.object("phone");
    private static final FlagProperty SECRET = POLL.flag("secret");
    private static final IntProperty OLD_COUNT =
            POLL.deprecated().integer("count").between(1, 9);
    private static final RuleCheck PAPER_NEEDS_PARTS = new RuleCheck("poll.paper-needs-parts", "paper requires parts");
    private static final RuleCheck SECRET_WITH_PAPER =
            new RuleCheck("poll.secret-with-paper", "secret cannot be combined with paper settings");
    private static final List<Part> PARTS_ABSENT = PARTS.absent(Part.PAPER);
    private static final List<Part> PARTS_PAPER = List.of(Part.PAPER);
    private static final List<Part> PARTS_PHONE = List.of(Part.PHONE);
    private static final List<Part> PARTS_PAPER_AND_PHONE = List.of(Part.PAPER, Part.PHONE);

    // Assigned only before the value is published.
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

    /** {@return what is asked} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Sets on paper.
     *
     * @param paper on paper
     * @return a copy with {@code paper} set
     * @throws InvalidValueException if {@code paper} is null, or if this rule is violated: secret cannot be combined
     *     with paper settings
     */
    public Poll paper(Settings paper) {
        SECRET_WITH_PAPER.refuseIf(!PAPER.check(paper).isEmpty() && secret == FlagProperty.TRUE, "/paper");
        Poll copy = copy(unchecked);
        copy.paper = PAPER.check(paper);
        copy.parts = PARTS.plus(parts, Part.PAPER);
        return publish(copy);
    }

    /** {@return the {@code paper} option, if set} */
    public Optional<Settings> paper() {
        return Optional.ofNullable(paper);
    }

    /**
     * Sets by phone.
     *
     * @param phone by phone
     * @return a copy with {@code phone} set
     * @throws InvalidValueException if {@code phone} is null
     */
    public Poll phone(Calls phone) {
        Poll copy = copy(unchecked);
        copy.phone = PHONE.check(phone);
        copy.parts = PARTS.plus(parts, Part.PHONE);
        return publish(copy);
    }

    /** {@return the {@code phone} option, if set} */
    public Optional<Calls> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Hides the answers.
     *
     * @param secret whether to hide the answers
     * @return a copy with {@code secret} set
     * @throws InvalidValueException if this rule is violated: secret cannot be combined with paper settings
     */
    public Poll secret(boolean secret) {
        SECRET_WITH_PAPER.refuseIf(secret && paper != null && !paper.isEmpty(), "/secret");
        Poll copy = copy(unchecked);
        copy.secret = SECRET.check(secret);
        return publish(copy);
    }

    /** {@return the {@code secret} option, if set} */
    public Optional<Boolean> secret() {
        return SECRET.read(secret);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Poll unchecked(String member, @Nullable Object json) {
        return publish(copy(POLL.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Poll}, strictly.
     *
     * @param json the JSON
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Poll fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Poll}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Poll fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Poll}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Poll fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Poll}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Poll fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Poll}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Poll fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Poll}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Poll}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Poll fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Poll fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Poll document(JsonReader in) {
        return in.end(read(in.openObject("poll.type", "a poll")));
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
                default -> POLL.other(in, member);
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
