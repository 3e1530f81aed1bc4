// Generated from event/dtmf-result.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were pressed.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class DtmfResult extends ReceivedObject {

    private static final ReceivedProperty<String> DIGITS = ReceivedProperty.text("digits", "string", "null");
    private static final ReceivedProperty<Boolean> TIMED_OUT = ReceivedProperty.flag("timed_out", "boolean");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(DIGITS, TIMED_OUT);

    private DtmfResult(Map<?, ?> json) {
        super(json, KNOWN);
    }

    private DtmfResult(String json) {
        super(json, DIGITS, KNOWN);
    }

    /**
     * Returns the keys in the order they were pressed; null if none were pressed.
     *
     * @return the value of {@code digits}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> digits() {
        return get(DIGITS);
    }

    /**
     * Returns whether the input timed out before it was complete.
     *
     * @return the value of {@code timed_out}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<Boolean> timedOut() {
        return get(TIMED_OUT);
    }

    /**
     * Creates {@code DtmfResult} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code DtmfResult}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static DtmfResult of(Map<String, ?> members) {
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
    public static DtmfResult fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static DtmfResult document(JsonReader in) {
        return in.received("dtmf-result.type", "a dtmf-result", DtmfResult::read);
    }

    static @Nullable DtmfResult read(Object json) {
        if (isBare(json, DIGITS)) {
            return new DtmfResult((String) json);
        }
        return json instanceof Map<?, ?> members ? new DtmfResult(members) : null;
    }
}
