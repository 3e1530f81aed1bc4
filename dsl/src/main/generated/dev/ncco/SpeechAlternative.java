// Generated from event/speech-alternative.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

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
