// Generated from note.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.text.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Note.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Note extends JsonObject {

    private static final ObjectDescriptor NOTE = ObjectDescriptor.of("note");
    private static final Constant ACTION = NOTE.discriminator("action", "play");
    private static final TextProperty TEXT = NOTE.text("text").spokenLength(1, 10);
    private static final TextProperty NAME = NOTE.text("name").minLength(2).maxLength(5);
    private static final TextProperty KEY = NOTE.text("key").pattern(TextPattern.of("^[0-9#]$", "one key"));
    private static final TextProperty TOKEN = NOTE.text("token").asSecret();

    // Assigned only before the value is published.
    private CharSequence text;
    private @Nullable CharSequence name;
    private @Nullable CharSequence key;
    private @Nullable CharSequence token;

    @SuppressWarnings("NullAway.Init")
    private Note(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Note copy(UncheckedMembers kept) {
        Note copy = new Note(kept);
        copy.text = text;
        copy.name = name;
        copy.key = key;
        copy.token = token;
        return copy;
    }

    static Note of(String text) {
        Note note = new Note(UncheckedMembers.NONE);
        note.text = TEXT.check(text);
        return publish(note);
    }

    /** {@return what is said} */
    public String text() {
        return text.toString();
    }

    /**
     * Sets a name.
     *
     * @param name 2 to 5 characters
     * @return a copy with {@code name} set
     * @throws InvalidValueException if {@code name} is null or does not have 2 to 5 characters
     */
    public Note name(@TextLimit(min = 2, max = 5) String name) {
        Note copy = copy(unchecked);
        copy.name = NAME.check(name);
        return publish(copy);
    }

    /** {@return the {@code name} option, if set} */
    public Optional<String> name() {
        return Optional.ofNullable(name).map(CharSequence::toString);
    }

    /**
     * Sets a key.
     *
     * @param key one key
     * @return a copy with {@code key} set
     * @throws InvalidValueException if {@code key} is null or not one key
     */
    public Note key(@TextLimit(patterns = "^[0-9#]$", shape = "one key") String key) {
        Note copy = copy(unchecked);
        copy.key = KEY.check(key);
        return publish(copy);
    }

    /** {@return the {@code key} option, if set} */
    public Optional<String> key() {
        return Optional.ofNullable(key).map(CharSequence::toString);
    }

    /**
     * Sets a secret.
     *
     * @param token a secret
     * @return a copy with {@code token} set
     * @throws InvalidValueException if {@code token} is null
     */
    public Note token(String token) {
        Note copy = copy(unchecked);
        copy.token = TOKEN.check(token);
        return publish(copy);
    }

    /** {@return the {@code token} option, if set} */
    public Optional<String> token() {
        return Optional.ofNullable(token).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Note unchecked(String member, @Nullable Object json) {
        return publish(copy(NOTE.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Note}, strictly.
     *
     * @param json the JSON
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Note fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Note}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Note fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Note}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Note fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Note}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Note fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Note}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Note fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Note}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Note}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Note fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Note fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Note document(JsonReader in) {
        return in.end(read(in.openObject("note.type", "a note")));
    }

    @SuppressWarnings("NullAway")
    static Note read(JsonReader in) {
        boolean action = in.hasChosen();
        Note note = new Note(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "text" -> note.text = TEXT.read(in, note.text);
                case "name" -> note.name = NAME.read(in, note.name);
                case "key" -> note.key = KEY.read(in, note.key);
                case "token" -> note.token = TOKEN.read(in, note.token);
                default -> NOTE.other(in, member);
            }
        }
        note.unchecked = in.kept();
        TEXT.require(in, note.text);
        return publish(note);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        TEXT.write(out, text);
        NAME.write(out, name);
        KEY.write(out, key);
        TOKEN.write(out, token);
    }
}
