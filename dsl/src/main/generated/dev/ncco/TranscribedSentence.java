// Generated from transcript/sentence.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A sentence of a transcript.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
 */
@CheckReturnValue
public final class TranscribedSentence extends ReceivedObject {

    private static final ReceivedProperty<String> SENTENCE = ReceivedProperty.text("sentence", "string");
    private static final ReceivedProperty<String> RAW_SENTENCE = ReceivedProperty.text("raw_sentence", "string");
    private static final ReceivedProperty<BigDecimal> DURATION =
            ReceivedProperty.decimal("duration", "integer", "number", "string");
    private static final ReceivedProperty<BigDecimal> TIMESTAMP =
            ReceivedProperty.decimal("timestamp", "integer", "number", "string");
    private static final ReceivedProperty<List<TranscribedWord>> WORDS =
            ReceivedProperty.list("words", TranscribedWord::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(SENTENCE, RAW_SENTENCE, DURATION, TIMESTAMP, WORDS);

    private TranscribedSentence(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the sentence, formatted with punctuation and numbers.
     *
     * @return the value of {@code sentence}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<String> sentence() {
        return get(SENTENCE);
    }

    /**
     * Returns the sentence as recognized, without formatting.
     *
     * @return the value of {@code raw_sentence}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<String> rawSentence() {
        return get(RAW_SENTENCE);
    }

    /**
     * Returns the duration of the sentence.
     *
     * @return the value of {@code duration}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> duration() {
        return get(DURATION);
    }

    /**
     * Returns the offset of the sentence from the start of the recording.
     *
     * @return the value of {@code timestamp}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> timestamp() {
        return get(TIMESTAMP);
    }

    /**
     * Returns the words of the sentence.
     *
     * @return the value of {@code words}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<List<TranscribedWord>> words() {
        return get(WORDS);
    }

    /**
     * Creates {@code TranscribedSentence} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code TranscribedSentence}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static TranscribedSentence of(Map<String, ?> members) {
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
    public static TranscribedSentence fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static TranscribedSentence document(JsonReader in) {
        return in.received("sentence.type", "a sentence", TranscribedSentence::read);
    }

    static @Nullable TranscribedSentence read(Object json) {
        return json instanceof Map<?, ?> members ? new TranscribedSentence(members) : null;
    }
}
