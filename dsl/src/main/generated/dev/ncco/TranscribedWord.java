// Generated from transcript/word.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A word of a transcript.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
 */
@CheckReturnValue
public final class TranscribedWord extends ReceivedObject {

    private static final ReceivedProperty<String> WORD = ReceivedProperty.text("word", "string");
    private static final ReceivedProperty<BigDecimal> START_TIME =
            ReceivedProperty.decimal("start_time", "integer", "number", "string");
    private static final ReceivedProperty<BigDecimal> END_TIME =
            ReceivedProperty.decimal("end_time", "integer", "number", "string");
    private static final ReceivedProperty<BigDecimal> CONFIDENCE =
            ReceivedProperty.decimal("confidence", "number", "string");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(WORD, START_TIME, END_TIME, CONFIDENCE);

    private TranscribedWord(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the word.
     *
     * @return the value of {@code word}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<String> word() {
        return get(WORD);
    }

    /**
     * Returns the offset of the start of the word from the start of the recording.
     *
     * @return the value of {@code start_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> startTime() {
        return get(START_TIME);
    }

    /**
     * Returns the offset of the end of the word from the start of the recording.
     *
     * @return the value of {@code end_time}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> endTime() {
        return get(END_TIME);
    }

    /**
     * Returns the confidence of the recognition, from 0 to 1.
     *
     * @return the value of {@code confidence}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> confidence() {
        return get(CONFIDENCE);
    }

    /**
     * Creates {@code TranscribedWord} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code TranscribedWord}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static TranscribedWord of(Map<String, ?> members) {
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
    public static TranscribedWord fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static TranscribedWord document(JsonReader in) {
        return in.received("word.type", "a word", TranscribedWord::read);
    }

    static @Nullable TranscribedWord read(Object json) {
        return json instanceof Map<?, ?> members ? new TranscribedWord(members) : null;
    }
}
