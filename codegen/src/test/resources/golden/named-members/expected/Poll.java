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
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class.
 *
 * @see <a href="https://example.com/">Specification</a>
 */
@CheckReturnValue
public final class Poll extends JsonObject {

    private static final ObjectDescriptor POLL = ObjectDescriptor.of("poll");
    private static final ListProperty<PollPart> PARTS =
            POLL.constant("parts", PollPart.values()).list(0, Integer.MAX_VALUE);
    private static final TextProperty FREE_TEXT = POLL.text("free_text");
    private static final FlagProperty DIGITS = POLL.flag("keys");
    private static final TextProperty TITLE = POLL.text("title");
    private static final List<PollPart> PARTS_FREE_TEXT = List.of(PollPart.FREE_TEXT);
    private static final List<PollPart> PARTS_DIGITS = List.of(PollPart.KEYS);
    private static final List<PollPart> PARTS_FREE_TEXT_AND_DIGITS = List.of(PollPart.FREE_TEXT, PollPart.KEYS);

    // Assigned only before the value is published.
    private @Nullable List<PollPart> parts;
    private @Nullable CharSequence freeText;
    private byte digits;
    private @Nullable CharSequence title;

    private Poll(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Poll copy(UncheckedMembers kept) {
        Poll copy = new Poll(kept);
        copy.parts = parts;
        copy.freeText = freeText;
        copy.digits = digits;
        copy.title = title;
        return copy;
    }

    static Poll of(String freeText) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_FREE_TEXT;
        poll.freeText = FREE_TEXT.check(freeText);
        return publish(poll);
    }

    static Poll of(boolean digits) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_DIGITS;
        poll.digits = DIGITS.check(digits);
        return publish(poll);
    }

    static Poll of(String freeText, boolean digits) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS_FREE_TEXT_AND_DIGITS;
        poll.freeText = FREE_TEXT.check(freeText);
        poll.digits = DIGITS.check(digits);
        return publish(poll);
    }

    static Poll of(PollPart parts, PollPart... more) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS.check(parts, more);
        return publish(poll);
    }

    static Poll of(List<PollPart> parts) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        poll.parts = PARTS.check(parts);
        return publish(poll);
    }

    /** {@return the {@code parts} option, if set} */
    public Optional<List<PollPart>> parts() {
        return Optional.ofNullable(parts);
    }

    /**
     * Sets an option.
     *
     * @param freeText an option
     * @return a copy with {@code freeText} set
     * @throws InvalidValueException if {@code freeText} is null
     */
    public Poll freeText(String freeText) {
        Poll copy = copy(unchecked);
        copy.freeText = FREE_TEXT.check(freeText);
        copy.parts = PARTS.plus(parts, PollPart.FREE_TEXT);
        return publish(copy);
    }

    /** {@return the {@code free_text} option, if set} */
    public Optional<String> freeText() {
        return Optional.ofNullable(freeText).map(CharSequence::toString);
    }

    /**
     * Sets an option.
     *
     * @param digits an option
     * @return a copy with {@code digits} set
     */
    public Poll digits(boolean digits) {
        Poll copy = copy(unchecked);
        copy.digits = DIGITS.check(digits);
        copy.parts = PARTS.plus(parts, PollPart.KEYS);
        return publish(copy);
    }

    /** {@return the {@code keys} option, if set} */
    public Optional<Boolean> digits() {
        return DIGITS.read(digits);
    }

    /**
     * Sets an option.
     *
     * @param title an option
     * @return a copy with {@code title} set
     * @throws InvalidValueException if {@code title} is null
     */
    public Poll title(String title) {
        Poll copy = copy(unchecked);
        copy.title = TITLE.check(title);
        return publish(copy);
    }

    /** {@return the {@code title} option, if set} */
    public Optional<String> title() {
        return Optional.ofNullable(title).map(CharSequence::toString);
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

    static Poll read(JsonReader in) {
        Poll poll = new Poll(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "parts" -> poll.parts = PARTS.read(in, poll.parts);
                case "free_text" -> poll.freeText = FREE_TEXT.read(in, poll.freeText);
                case "keys" -> poll.digits = DIGITS.read(in, poll.digits);
                case "title" -> poll.title = TITLE.read(in, poll.title);
                default -> POLL.other(in, member);
            }
        }
        if (poll.parts == null && in.isLenient() && !in.isKept("parts")) {
            poll.parts = List.of(PollPart.FREE_TEXT);
            if (poll.digits != FlagProperty.UNSET) {
                poll.parts = poll.freeText == null ? List.of(PollPart.KEYS) : PARTS.plus(poll.parts, PollPart.KEYS);
            }
        }
        poll.unchecked = in.kept();
        return publish(poll);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        PARTS.write(out, parts);
        FREE_TEXT.write(out, freeText);
        DIGITS.write(out, digits);
        TITLE.write(out, title);
    }
}
