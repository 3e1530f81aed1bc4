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
import dev.ncco.runtime.property.ObjectDescriptor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings for key presses.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Specification</a>
 */
@CheckReturnValue
public final class DtmfSettings extends JsonObject {

    private static final ObjectDescriptor DTMF = ObjectDescriptor.of("dtmf");
    private static final IntProperty TIME_OUT =
            DTMF.integer("timeOut").between(0, 10).in("seconds");
    private static final IntProperty MAX_DIGITS =
            DTMF.integer("maxDigits").between(1, 20).in("digits");
    private static final FlagProperty SUBMIT_ON_HASH = DTMF.flag("submitOnHash");

    // Assigned only before the value is published.
    private int timeOut;
    private int maxDigits;
    private byte submitOnHash;

    private DtmfSettings(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private DtmfSettings copy(UncheckedMembers kept) {
        DtmfSettings copy = new DtmfSettings(kept);
        copy.timeOut = timeOut;
        copy.maxDigits = maxDigits;
        copy.submitOnHash = submitOnHash;
        return copy;
    }

    static DtmfSettings of() {
        DtmfSettings dtmf = new DtmfSettings(UncheckedMembers.NONE);
        return publish(dtmf);
    }

    /**
     * Sets the time after the last key press until the input ends.
     *
     * @param timeOut from 0 to 10 seconds (default: {@code 3})
     * @return a copy with {@code timeOut} set
     * @throws InvalidValueException if {@code timeOut} is out of range
     */
    public DtmfSettings timeOut(@NumberLimit(min = 0, max = 10, unit = "seconds") int timeOut) {
        DtmfSettings copy = copy(unchecked);
        copy.timeOut = TIME_OUT.check(timeOut);
        return publish(copy);
    }

    /**
     * Sets the time after the last key press until the input ends.
     *
     * @param timeOut from 0 to 10 seconds (default: {@code 3})
     * @return a copy with {@code timeOut} set
     * @throws InvalidValueException if {@code timeOut} is null, not a whole number of seconds, or out of range
     */
    public DtmfSettings timeOut(Duration timeOut) {
        return timeOut(Conversion.wholeSeconds("dtmf", "timeOut", timeOut));
    }

    /** {@return the {@code timeOut} option, if set} */
    public Optional<Integer> timeOut() {
        return TIME_OUT.read(timeOut);
    }

    /**
     * Sets the number of key presses that ends the input.
     *
     * @param maxDigits from 1 to 20 digits (default: {@code 4})
     * @return a copy with {@code maxDigits} set
     * @throws InvalidValueException if {@code maxDigits} is out of range
     */
    public DtmfSettings maxDigits(@NumberLimit(min = 1, max = 20, unit = "digits") int maxDigits) {
        DtmfSettings copy = copy(unchecked);
        copy.maxDigits = MAX_DIGITS.check(maxDigits);
        return publish(copy);
    }

    /** {@return the {@code maxDigits} option, if set} */
    public Optional<Integer> maxDigits() {
        return MAX_DIGITS.read(maxDigits);
    }

    /**
     * Ends the input when the caller presses {@code #}.
     *
     * @param submitOnHash whether to end the input when the caller presses {@code #} (default: {@code false})
     * @return a copy with {@code submitOnHash} set
     */
    public DtmfSettings submitOnHash(boolean submitOnHash) {
        DtmfSettings copy = copy(unchecked);
        copy.submitOnHash = SUBMIT_ON_HASH.check(submitOnHash);
        return publish(copy);
    }

    /** {@return the {@code submitOnHash} option, if set} */
    public Optional<Boolean> submitOnHash() {
        return SUBMIT_ON_HASH.read(submitOnHash);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public DtmfSettings unchecked(String member, @Nullable Object json) {
        return publish(copy(DTMF.with(unchecked, member, json)));
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
    public static DtmfSettings fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("dtmf.type", "DtmfSettings")));
    }

    static DtmfSettings read(JsonReader in) {
        DtmfSettings dtmf = new DtmfSettings(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "timeOut" -> dtmf.timeOut = TIME_OUT.read(in, dtmf.timeOut);
                case "maxDigits" -> dtmf.maxDigits = MAX_DIGITS.read(in, dtmf.maxDigits);
                case "submitOnHash" -> dtmf.submitOnHash = SUBMIT_ON_HASH.read(in, dtmf.submitOnHash);
                default -> DTMF.other(in, member);
            }
        }
        dtmf.unchecked = in.kept();
        return publish(dtmf);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TIME_OUT.write(out, timeOut);
        MAX_DIGITS.write(out, maxDigits);
        SUBMIT_ON_HASH.write(out, submitOnHash);
    }
}
