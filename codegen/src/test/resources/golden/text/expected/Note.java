// Generated from note.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Constant;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.TextPattern;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Optional;
import java.util.Set;
import org.intellij.lang.annotations.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An Note.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Note extends JsonObject {

    private static final Constant ACTION = Constant.of("action", "play");
    private static final TextProperty TEXT = TextProperty.of("note", "text").spokenLength(1, 10);
    private static final TextProperty NAME =
            TextProperty.of("note", "name").minLength(2).maxLength(5);
    private static final TextProperty KEY =
            TextProperty.of("note", "key").pattern(TextPattern.of("^[0-9#]$", "one key"));
    private static final TextProperty TOKEN = TextProperty.of("note", "token").asSecret();
    private static final Set<String> KNOWN = Set.of("action", "text", "name", "key", "token");

    private final CharSequence text;
    private final @Nullable CharSequence name;
    private final @Nullable CharSequence key;
    private final @Nullable CharSequence token;

    private Note(
            CharSequence text,
            @Nullable CharSequence name,
            @Nullable CharSequence key,
            @Nullable CharSequence token,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.text = text;
        this.name = name;
        this.key = key;
        this.token = token;
    }

    static Note of(String text) {
        return new Note(TEXT.check(text), null, null, null, UncheckedMembers.NONE);
    }

    /** {@return the value of {@code text}} */
    public String text() {
        return text.toString();
    }

    /**
     * A name.
     *
     * @param name 2 to 5 characters
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Note name(@TextLimit(min = 2, max = 5) String name) {
        return new Note(text, NAME.check(name), key, token, unchecked);
    }

    /** {@return the value of {@code name}, if it is set} */
    public Optional<String> name() {
        return Optional.ofNullable(name).map(CharSequence::toString);
    }

    /**
     * A key.
     *
     * @param key one key
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Note key(@Pattern("^[0-9#]$") @TextLimit(patterns = "^[0-9#]$", shape = "one key") String key) {
        return new Note(text, name, KEY.check(key), token, unchecked);
    }

    /** {@return the value of {@code key}, if it is set} */
    public Optional<String> key() {
        return Optional.ofNullable(key).map(CharSequence::toString);
    }

    /**
     * A secret.
     *
     * @param token what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Note token(String token) {
        return new Note(text, name, key, TOKEN.check(token), unchecked);
    }

    /** {@return the value of {@code token}, if it is set} */
    public Optional<String> token() {
        return Optional.ofNullable(token).map(CharSequence::toString);
    }

    /**
     * Writes a member that is newer than this release, as it is.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the schema knows the name, or the value is no JSON
     */
    public Note unchecked(String member, @Nullable Object json) {
        return new Note(text, name, key, token, unchecked.with("note", KNOWN, member, json));
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
