// Generated from settings/advanced-machine-detection.schema.json by: mvn -q -Pregenerate -pl codegen -am
// process-classes
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
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings for advanced machine detection.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class AdvancedMachineDetection extends JsonObject {

    private static final ObjectDescriptor ADVANCED_MACHINE_DETECTION =
            ObjectDescriptor.of("advanced-machine-detection");
    private static final EnumProperty<MachineDetection> BEHAVIOR =
            ADVANCED_MACHINE_DETECTION.constant("behavior", MachineDetection.values());
    private static final EnumProperty<MachineDetectionMode> MODE =
            ADVANCED_MACHINE_DETECTION.constant("mode", MachineDetectionMode.values());
    private static final IntProperty BEEP_TIMEOUT =
            ADVANCED_MACHINE_DETECTION.integer("beep_timeout").between(30, 120).in("seconds");

    // Assigned only before the value is published.
    private byte behavior;
    private byte mode;
    private int beepTimeout;

    private AdvancedMachineDetection(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private AdvancedMachineDetection copy(UncheckedMembers kept) {
        AdvancedMachineDetection copy = new AdvancedMachineDetection(kept);
        copy.behavior = behavior;
        copy.mode = mode;
        copy.beepTimeout = beepTimeout;
        return copy;
    }

    static AdvancedMachineDetection of() {
        AdvancedMachineDetection advancedMachineDetection = new AdvancedMachineDetection(UncheckedMembers.NONE);
        return publish(advancedMachineDetection);
    }

    /**
     * Sets what happens if a machine answers: the call continues, or hangs up.
     *
     * @param behavior what happens if a machine answers
     * @return a copy with {@code behavior} set
     * @throws InvalidValueException if {@code behavior} is null
     */
    public AdvancedMachineDetection behavior(MachineDetection behavior) {
        AdvancedMachineDetection copy = copy(unchecked.without("behavior"));
        copy.behavior = BEHAVIOR.check(behavior);
        return publish(copy);
    }

    /** {@return the {@code behavior} option, if set} */
    public Optional<MachineDetection> behavior() {
        return BEHAVIOR.read(behavior);
    }

    /**
     * Sets the mode of the detection: {@code default} sends the events and continues at once; {@code detect} waits
     * until it is known whether a human or a machine answered; {@code detect_beep} also waits for the beep.
     *
     * @param mode the mode of the detection (default: {@code detect})
     * @return a copy with {@code mode} set
     * @throws InvalidValueException if {@code mode} is null
     */
    public AdvancedMachineDetection mode(MachineDetectionMode mode) {
        AdvancedMachineDetection copy = copy(unchecked.without("mode"));
        copy.mode = MODE.check(mode);
        return publish(copy);
    }

    /** {@return the {@code mode} option, if set} */
    public Optional<MachineDetectionMode> mode() {
        return MODE.read(mode);
    }

    /**
     * Sets how long to wait for the beep of an answering machine.
     *
     * @param beepTimeout from 30 to 120 seconds
     * @return a copy with {@code beepTimeout} set
     * @throws InvalidValueException if {@code beepTimeout} is out of range
     */
    public AdvancedMachineDetection beepTimeout(@NumberLimit(min = 30, max = 120, unit = "seconds") int beepTimeout) {
        AdvancedMachineDetection copy = copy(unchecked);
        copy.beepTimeout = BEEP_TIMEOUT.check(beepTimeout);
        return publish(copy);
    }

    /**
     * Sets how long to wait for the beep of an answering machine.
     *
     * @param beepTimeout from 30 to 120 seconds
     * @return a copy with {@code beepTimeout} set
     * @throws InvalidValueException if {@code beepTimeout} is null, not a whole number of seconds, or out of range
     */
    public AdvancedMachineDetection beepTimeout(Duration beepTimeout) {
        return beepTimeout(Conversion.wholeSeconds("advanced-machine-detection", "beep_timeout", beepTimeout));
    }

    /** {@return the {@code beep_timeout} option, if set} */
    public Optional<Integer> beepTimeout() {
        return BEEP_TIMEOUT.read(beepTimeout);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public AdvancedMachineDetection unchecked(String member, @Nullable Object json) {
        return publish(copy(ADVANCED_MACHINE_DETECTION.with(unchecked, member, json)));
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
    public static AdvancedMachineDetection fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("advanced-machine-detection.type", "AdvancedMachineDetection")));
    }

    static AdvancedMachineDetection read(JsonReader in) {
        AdvancedMachineDetection advancedMachineDetection = new AdvancedMachineDetection(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "behavior" ->
                    advancedMachineDetection.behavior = BEHAVIOR.read(in, advancedMachineDetection.behavior);
                case "mode" -> advancedMachineDetection.mode = MODE.read(in, advancedMachineDetection.mode);
                case "beep_timeout" ->
                    advancedMachineDetection.beepTimeout = BEEP_TIMEOUT.read(in, advancedMachineDetection.beepTimeout);
                default -> ADVANCED_MACHINE_DETECTION.other(in, member);
            }
        }
        advancedMachineDetection.unchecked = in.kept();
        return publish(advancedMachineDetection);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        BEHAVIOR.write(out, behavior);
        MODE.write(out, mode);
        BEEP_TIMEOUT.write(out, beepTimeout);
    }
}
