// Generated from event/speech-alternative.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ScalarProperty;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have been said.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class SpeechAlternative extends JsonObject {

    private static final TextProperty TEXT = TextProperty.of("speech-alternative", "text");
    private static final ScalarProperty CONFIDENCE =
            ScalarProperty.of("speech-alternative", "confidence", "string", "number", "null");

    private final @Nullable CharSequence text;
    private final @Nullable CharSequence confidence;

    private SpeechAlternative(
            @Nullable CharSequence text, @Nullable CharSequence confidence, UncheckedMembers unchecked) {
        super(unchecked);
        this.text = text;
        this.confidence = confidence;
    }

    /**
     * The words.
     *
     * @return the value of {@code text}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> text() {
        return Optional.ofNullable(text).map(CharSequence::toString);
    }

    /**
     * How likely it is, from 0 to 1.
     *
     * @return the value of {@code confidence}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> confidence() {
        return CONFIDENCE.text(confidence);
    }

    /** {@return the members that have no method here, as they were read} */
    public Map<String, @Nullable Object> extra() {
        return unchecked.toMap();
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code ncco check} would find an error in it; line and column refer to its
     *     JSON without white space
     */
    @JsonCreator
    public static SpeechAlternative fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("speech-alternative.type", "SpeechAlternative")));
    }

    static SpeechAlternative read(JsonReader in) {
        CharSequence text = null;
        CharSequence confidence = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "text" -> text = TEXT.read(in, text);
                case "confidence" -> confidence = CONFIDENCE.read(in, confidence);
                default -> in.extra();
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new SpeechAlternative(text, confidence, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TEXT.write(out, text);
        CONFIDENCE.write(out, confidence);
    }
}
