// Generated from event/speech-alternative.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A possible transcript of the speech.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class SpeechAlternative extends ReceivedObject {

    private static final ReceivedProperty<String> TEXT = ReceivedProperty.text("text", "string");
    private static final ReceivedProperty<BigDecimal> CONFIDENCE =
            ReceivedProperty.decimal("confidence", "string", "number", "null");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(TEXT, CONFIDENCE);

    private SpeechAlternative(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the transcript.
     *
     * @return the value of {@code text}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> text() {
        return get(TEXT);
    }

    /**
     * Returns the confidence of the recognition, from 0 to 1.
     *
     * @return the value of {@code confidence}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<BigDecimal> confidence() {
        return get(CONFIDENCE);
    }

    /**
     * Creates {@code SpeechAlternative} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code SpeechAlternative}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static SpeechAlternative of(Map<String, ?> members) {
        return document(JsonReader.ofMembers(members));
    }

    /**
     * Converts the output of a JSON library. Jackson 2 and 3 call this method, so a request body or a field of your
     * classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is not a JSON object; line and column refer to its JSON without
     *     white space
     */
    @JsonCreator
    public static SpeechAlternative fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static SpeechAlternative document(JsonReader in) {
        return in.received("speech-alternative.type", "a speech-alternative", SpeechAlternative::read);
    }

    static @Nullable SpeechAlternative read(Object json) {
        return json instanceof Map<?, ?> members ? new SpeechAlternative(members) : null;
    }
}
