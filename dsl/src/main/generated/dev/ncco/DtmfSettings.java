// Generated from settings/dtmf.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the collection of key presses.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
 */
@CheckReturnValue
public final class DtmfSettings extends JsonObject {

    private static final IntProperty TIME_OUT =
            IntProperty.of("dtmf", "timeOut", 0, 10).in("seconds");
    private static final IntProperty MAX_DIGITS =
            IntProperty.of("dtmf", "maxDigits", 1, 20).in("digits");
    private static final FlagProperty SUBMIT_ON_HASH = FlagProperty.of("dtmf", "submitOnHash");
    private static final Set<String> KNOWN = Set.of("timeOut", "maxDigits", "submitOnHash");

    private final int timeOut;
    private final int maxDigits;
    private final byte submitOnHash;

    private DtmfSettings(int timeOut, int maxDigits, byte submitOnHash, UncheckedMembers unchecked) {
        super(unchecked);
        this.timeOut = timeOut;
        this.maxDigits = maxDigits;
        this.submitOnHash = submitOnHash;
    }

    static DtmfSettings of() {
        return new DtmfSettings(IntProperty.UNSET, IntProperty.UNSET, FlagProperty.UNSET, UncheckedMembers.NONE);
    }

    /**
     * How long after the last key press the input ends.
     *
     * @param timeOut from 0 to 10 seconds; the platform takes {@code 3} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
     */
    public DtmfSettings timeOut(@NumberLimit(min = 0, max = 10, unit = "seconds") int timeOut) {
        return new DtmfSettings(TIME_OUT.check(timeOut), maxDigits, submitOnHash, unchecked);
    }

    /**
     * How long after the last key press the input ends.
     *
     * @param timeOut from 0 to 10 seconds; the platform takes {@code 3} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
     */
    public DtmfSettings timeOut(Duration timeOut) {
        return timeOut(Conversion.wholeSeconds("dtmf", "timeOut", timeOut));
    }

    /** {@return the value of {@code timeOut}, if it is set} */
    public Optional<Integer> timeOut() {
        return TIME_OUT.read(timeOut);
    }

    /**
     * The number of key presses that ends the input.
     *
     * @param maxDigits from 1 to 20 digits; the platform takes {@code 4} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
     */
    public DtmfSettings maxDigits(@NumberLimit(min = 1, max = 20, unit = "digits") int maxDigits) {
        return new DtmfSettings(timeOut, MAX_DIGITS.check(maxDigits), submitOnHash, unchecked);
    }

    /** {@return the value of {@code maxDigits}, if it is set} */
    public Optional<Integer> maxDigits() {
        return MAX_DIGITS.read(maxDigits);
    }

    /**
     * Ends the input when the caller presses {@code #}.
     *
     * @param submitOnHash whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
     */
    public DtmfSettings submitOnHash(boolean submitOnHash) {
        return new DtmfSettings(timeOut, maxDigits, SUBMIT_ON_HASH.check(submitOnHash), unchecked);
    }

    /** {@return the value of {@code submitOnHash}, if it is set} */
    public Optional<Boolean> submitOnHash() {
        return SUBMIT_ON_HASH.read(submitOnHash);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public DtmfSettings unchecked(String member, @Nullable Object json) {
        return new DtmfSettings(timeOut, maxDigits, submitOnHash, unchecked.with("dtmf", KNOWN, member, json));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
     */
    @JsonCreator
    public static DtmfSettings fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("dtmf.type", "DtmfSettings")));
    }

    static DtmfSettings read(JsonReader in) {
        int timeOut = IntProperty.UNSET;
        int maxDigits = IntProperty.UNSET;
        byte submitOnHash = FlagProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "timeOut" -> timeOut = TIME_OUT.read(in, timeOut);
                case "maxDigits" -> maxDigits = MAX_DIGITS.read(in, maxDigits);
                case "submitOnHash" -> submitOnHash = SUBMIT_ON_HASH.read(in, submitOnHash);
                default -> in.unknown("dtmf", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new DtmfSettings(timeOut, maxDigits, submitOnHash, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TIME_OUT.write(out, timeOut);
        MAX_DIGITS.write(out, maxDigits);
        SUBMIT_ON_HASH.write(out, submitOnHash);
    }
}
