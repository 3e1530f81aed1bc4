// Generated from talk-in.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks text to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/talk, or, for all legs of a
 * conversation, of PUT /v1/conversations/&#123;id&#125;/talk. DELETE, without a body, stops it.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class TalkIn extends JsonObject {

    private static final ObjectDescriptor TALK_IN =
            ObjectDescriptor.of("talk-in").deprecatedText("voice_name");
    private static final TextProperty TEXT = TALK_IN.text("text").spokenLength(1, 1500);
    private static final TokenProperty<Language> LANGUAGE = TALK_IN.token("language");
    private static final IntProperty STYLE = TALK_IN.integer("style").atLeast(0);
    private static final FlagProperty PREMIUM = TALK_IN.flag("premium");
    private static final IntProperty LOOP = TALK_IN.integer("loop").atLeast(0);
    private static final DecimalProperty LEVEL =
            TALK_IN.decimal("level").between(-1, 1).quoted();

    // Assigned only before the value is published.
    private CharSequence text;
    private @Nullable Language language;
    private int style;
    private byte premium;
    private int loop;
    private double level;

    @SuppressWarnings("NullAway.Init")
    private TalkIn(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private TalkIn copy(UncheckedMembers kept) {
        TalkIn copy = new TalkIn(kept);
        copy.text = text;
        copy.language = language;
        copy.style = style;
        copy.premium = premium;
        copy.loop = loop;
        copy.level = level;
        return copy;
    }

    /**
     * Speaks text to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/talk, or, for all legs of a
     * conversation, of PUT /v1/conversations/&#123;id&#125;/talk. DELETE, without a body, stops it.
     *
     * @param text the text to speak, 1 to 1500 characters, not counting SSML tags
     * @return the {@code TalkIn}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 1500 characters, not counting SSML
     *     tags
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static TalkIn of(@TextLimit(min = 1, max = 1500, spoken = true) String text) {
        TalkIn talkIn = new TalkIn(UncheckedMembers.NONE);
        talkIn.text = TEXT.check(text);
        return publish(talkIn);
    }

    /**
     * Speaks text to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/talk, or, for all legs of a
     * conversation, of PUT /v1/conversations/&#123;id&#125;/talk. DELETE, without a body, stops it.
     *
     * @param text the text to speak, 1 to 1500 characters, not counting SSML tags
     * @return the {@code TalkIn}
     * @throws InvalidValueException if {@code text} is null or does not have 1 to 1500 characters, not counting SSML
     *     tags
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static TalkIn of(CharSequence text) {
        return of(Conversion.text("talk-in", "text", text));
    }

    /** {@return the text to speak} */
    public String text() {
        return text.toString();
    }

    /**
     * Sets the language of the text.
     *
     * @param language the language of the text; see the constants, or {@link Language#of} for others (default:
     *     {@code en-US})
     * @return a copy with {@code language} set
     * @throws InvalidValueException if {@code language} is null
     */
    public TalkIn language(Language language) {
        TalkIn copy = copy(unchecked);
        copy.language = LANGUAGE.check(language);
        return publish(copy);
    }

    /** {@return the {@code language} option, if set} */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Sets the voice, by its index among the voices of the language.
     *
     * @param style at least 0 (default: {@code 0})
     * @return a copy with {@code style} set
     * @throws InvalidValueException if {@code style} is negative
     */
    public TalkIn style(@NumberLimit(min = 0) int style) {
        TalkIn copy = copy(unchecked);
        copy.style = STYLE.check(style);
        return publish(copy);
    }

    /** {@return the {@code style} option, if set} */
    public Optional<Integer> style() {
        return STYLE.read(style);
    }

    /**
     * Uses the premium version of the voice.
     *
     * @param premium whether to use the premium version of the voice (default: {@code false})
     * @return a copy with {@code premium} set
     */
    public TalkIn premium(boolean premium) {
        TalkIn copy = copy(unchecked);
        copy.premium = PREMIUM.check(premium);
        return publish(copy);
    }

    /** {@return the {@code premium} option, if set} */
    public Optional<Boolean> premium() {
        return PREMIUM.read(premium);
    }

    /**
     * Sets how many times the text is spoken; 0 repeats it until it is stopped.
     *
     * @param loop at least 0 (default: {@code 1})
     * @return a copy with {@code loop} set
     * @throws InvalidValueException if {@code loop} is negative
     */
    public TalkIn loop(@NumberLimit(min = 0) int loop) {
        TalkIn copy = copy(unchecked);
        copy.loop = LOOP.check(loop);
        return publish(copy);
    }

    /** {@return the {@code loop} option, if set} */
    public Optional<Integer> loop() {
        return LOOP.read(loop);
    }

    /**
     * Sets the volume of the speech, in steps of 0.1.
     *
     * @param level from -1 to 1 (default: {@code 0})
     * @return a copy with {@code level} set
     * @throws InvalidValueException if {@code level} is out of range
     */
    public TalkIn level(@NumberLimit(min = -1, max = 1) double level) {
        TalkIn copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the {@code level} option, if set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public TalkIn unchecked(String member, @Nullable Object json) {
        return publish(copy(TALK_IN.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code TalkIn}, strictly.
     *
     * @param json the JSON
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static TalkIn fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code TalkIn}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static TalkIn fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code TalkIn}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static TalkIn fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code TalkIn}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static TalkIn fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code TalkIn}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static TalkIn fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code TalkIn}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code TalkIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static TalkIn fromJson(InputStream json, Reading reading) throws IOException {
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
    public static TalkIn fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static TalkIn document(JsonReader in) {
        return in.end(read(in.openObject("talk-in.type", "a talk-in")));
    }

    @SuppressWarnings("NullAway")
    static TalkIn read(JsonReader in) {
        TalkIn talkIn = new TalkIn(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "text" -> talkIn.text = TEXT.read(in, talkIn.text);
                case "language" -> talkIn.language = Language.read(in, LANGUAGE, talkIn.language);
                case "style" -> talkIn.style = STYLE.read(in, talkIn.style);
                case "premium" -> talkIn.premium = PREMIUM.read(in, talkIn.premium);
                case "loop" -> talkIn.loop = LOOP.read(in, talkIn.loop);
                case "level" -> talkIn.level = LEVEL.read(in, talkIn.level);
                default -> TALK_IN.other(in, member);
            }
        }
        talkIn.unchecked = in.kept();
        TEXT.require(in, talkIn.text);
        return publish(talkIn);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TEXT.write(out, text);
        LANGUAGE.write(out, language);
        STYLE.write(out, style);
        PREMIUM.write(out, premium);
        LOOP.write(out, loop);
        LEVEL.write(out, level);
    }
}
