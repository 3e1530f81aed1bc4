// Generated from transcript/channel.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The transcript of a channel of the recording.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
 */
@CheckReturnValue
public final class TranscribedChannel extends ReceivedObject {

    private static final ReceivedProperty<BigDecimal> DURATION =
            ReceivedProperty.decimal("duration", "integer", "number", "string");
    private static final ReceivedProperty<List<TranscribedSentence>> TRANSCRIPT =
            ReceivedProperty.list("transcript", TranscribedSentence::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(DURATION, TRANSCRIPT);

    private TranscribedChannel(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the duration of the channel.
     *
     * @return the value of {@code duration}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<BigDecimal> duration() {
        return get(DURATION);
    }

    /**
     * Returns the sentences.
     *
     * @return the value of {@code transcript}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/recording">Specification</a>
     */
    public Optional<List<TranscribedSentence>> transcript() {
        return get(TRANSCRIPT);
    }

    /**
     * Creates {@code TranscribedChannel} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code TranscribedChannel}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static TranscribedChannel of(Map<String, ?> members) {
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
    public static TranscribedChannel fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static TranscribedChannel document(JsonReader in) {
        return in.received("channel.type", "a channel", TranscribedChannel::read);
    }

    static @Nullable TranscribedChannel read(Object json) {
        return json instanceof Map<?, ?> members ? new TranscribedChannel(members) : null;
    }
}
