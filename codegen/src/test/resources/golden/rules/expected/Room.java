// Generated from room.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Room.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Room extends JsonObject {

    private static final ObjectDescriptor ROOM = ObjectDescriptor.of("room");
    private static final FlagProperty MUTE = ROOM.flag("mute");
    private static final ListProperty<String> SPEAKERS = ROOM.text("speakers").list(0, Integer.MAX_VALUE);
    private static final FlagProperty RECORD = ROOM.flag("record");
    private static final TextProperty TEXT = ROOM.text("text");
    private static final RuleCheck MUTE_WITH_SPEAKERS =
            new RuleCheck("room.mute-with-speakers", "mute: true and speakers exclude each other");
    private static final RuleCheck TEXT_NEEDS_RECORD =
            new RuleCheck("room.text-needs-record", "text needs record: true");

    // Assigned only before the value is published.
    private byte mute;
    private @Nullable List<String> speakers;
    private byte record;
    private @Nullable CharSequence text;

    private Room(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Room copy(UncheckedMembers kept) {
        Room copy = new Room(kept);
        copy.mute = mute;
        copy.speakers = speakers;
        copy.record = record;
        copy.text = text;
        return copy;
    }

    static Room of() {
        Room room = new Room(UncheckedMembers.NONE);
        return publish(room);
    }

    /**
     * Sets silent.
     *
     * @param mute silent
     * @return a copy with {@code mute} set
     * @throws InvalidValueException if this rule is violated: mute: true and speakers exclude each other
     */
    public Room mute(boolean mute) {
        MUTE_WITH_SPEAKERS.refuseIf(mute && speakers != null, "/mute");
        Room copy = copy(unchecked);
        copy.mute = MUTE.check(mute);
        return publish(copy);
    }

    /** {@return the {@code mute} option, if set} */
    public Optional<Boolean> mute() {
        return MUTE.read(mute);
    }

    /**
     * Sets who.
     *
     * @param speakers the first element
     * @param more further elements
     * @return a copy with {@code speakers} set
     * @throws InvalidValueException if an element is null, or if this rule is violated: mute: true and speakers exclude
     *     each other
     */
    public Room speakers(String speakers, String... more) {
        MUTE_WITH_SPEAKERS.refuseIf(mute == FlagProperty.TRUE, "/speakers");
        Room copy = copy(unchecked);
        copy.speakers = SPEAKERS.check(speakers, more);
        return publish(copy);
    }

    /**
     * Sets who.
     *
     * @param speakers who
     * @return a copy with {@code speakers} set
     * @throws InvalidValueException if an element is null, or if this rule is violated: mute: true and speakers exclude
     *     each other
     */
    public Room speakers(List<String> speakers) {
        MUTE_WITH_SPEAKERS.refuseIf(mute == FlagProperty.TRUE, "/speakers");
        Room copy = copy(unchecked);
        copy.speakers = SPEAKERS.check(speakers);
        return publish(copy);
    }

    /** {@return the {@code speakers} option, if set} */
    public Optional<List<String>> speakers() {
        return Optional.ofNullable(speakers);
    }

    /**
     * Keeps it.
     *
     * @param record whether to keep it
     * @return a copy with {@code record} set
     * @throws InvalidValueException if this rule is violated: text needs record: true
     */
    public Room record(boolean record) {
        TEXT_NEEDS_RECORD.refuseIf(!record && text != null, "/record");
        Room copy = copy(unchecked);
        copy.record = RECORD.check(record);
        return publish(copy);
    }

    /** {@return the {@code record} option, if set} */
    public Optional<Boolean> record() {
        return RECORD.read(record);
    }

    /**
     * Sets writes it.
     *
     * @param text writes it
     * @return a copy with {@code text} set
     * @throws InvalidValueException if {@code text} is null, or if this rule is violated: text needs record: true
     */
    public Room text(String text) {
        TEXT_NEEDS_RECORD.refuseIf(record == FlagProperty.FALSE, "/text");
        Room copy = copy(unchecked);
        copy.text = TEXT.check(text);
        copy.record = FlagProperty.TRUE;
        return publish(copy);
    }

    /** {@return the {@code text} option, if set} */
    public Optional<String> text() {
        return Optional.ofNullable(text).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Room unchecked(String member, @Nullable Object json) {
        return publish(copy(ROOM.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Room}, strictly.
     *
     * @param json the JSON
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Room fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Room}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Room fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Room}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Room fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Room}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Room fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Room}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Room fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Room}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Room}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Room fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Room fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Room document(JsonReader in) {
        return in.end(read(in.openObject("room.type", "a room")));
    }

    static Room read(JsonReader in) {
        Room room = new Room(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "mute" -> room.mute = MUTE.read(in, room.mute);
                case "speakers" -> room.speakers = SPEAKERS.read(in, room.speakers);
                case "record" -> room.record = RECORD.read(in, room.record);
                case "text" -> room.text = TEXT.read(in, room.text);
                default -> ROOM.other(in, member);
            }
        }
        room.unchecked = in.kept();
        MUTE_WITH_SPEAKERS.refuseIf(in, room.mute == FlagProperty.TRUE && room.speakers != null, "mute", "speakers");
        TEXT_NEEDS_RECORD.refuseIf(in, room.text != null && room.record != FlagProperty.TRUE, "text");
        return publish(room);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        MUTE.write(out, mute);
        SPEAKERS.write(out, speakers);
        RECORD.write(out, record);
        TEXT.write(out, text);
    }
}
