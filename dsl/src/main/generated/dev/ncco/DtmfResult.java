// Generated from event/dtmf-result.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.FlagProperty;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ScalarProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were pressed.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
 */
@CheckReturnValue
public final class DtmfResult extends JsonObject {

    private static final ScalarProperty DIGITS = ScalarProperty.of("dtmf-result", "digits", "string", "null");
    private static final FlagProperty TIMED_OUT = FlagProperty.of("dtmf-result", "timed_out");

    private final @Nullable CharSequence digits;
    private final byte timedOut;

    private DtmfResult(@Nullable CharSequence digits, byte timedOut, UncheckedMembers unchecked) {
        super(unchecked);
        this.digits = digits;
        this.timedOut = timedOut;
    }

    /**
     * The keys, in their order; null where there are none.
     *
     * @return the value of {@code digits}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<String> digits() {
        return DIGITS.text(digits);
    }

    /**
     * Whether the time ran out before the input was complete.
     *
     * @return the value of {@code timed_out}, if it is set
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">Specification</a>
     */
    public Optional<Boolean> timedOut() {
        return TIMED_OUT.read(timedOut);
    }

    /** {@return the members that have no method here, as they were read} */
    public Map<String, @Nullable Object> extra() {
        return unchecked.toMap();
    }

    @Override
    protected void write(JsonWriter out) {
        if (unchecked == UncheckedMembers.BARE && digits != null) {
            DIGITS.writeValue(out, digits);
        } else {
            super.write(out);
        }
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
    public static DtmfResult fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.isString() ? in : in.openObject("dtmf-result.type", "DtmfResult")));
    }

    static DtmfResult read(JsonReader in) {
        if (in.isString()) {
            return new DtmfResult(DIGITS.read(in, null), FlagProperty.UNSET, UncheckedMembers.BARE);
        }
        CharSequence digits = null;
        byte timedOut = FlagProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "digits" -> digits = DIGITS.read(in, digits);
                case "timed_out" -> timedOut = TIMED_OUT.read(in, timedOut);
                default -> in.extra();
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new DtmfResult(digits, timedOut, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        DIGITS.write(out, digits);
        TIMED_OUT.write(out, timedOut);
    }
}
