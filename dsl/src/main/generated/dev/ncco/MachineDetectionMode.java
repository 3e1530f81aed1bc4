// Generated from settings/advanced-machine-detection.schema.json by: mvn -q -Pregenerate -pl codegen -am
// process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The mode of the detection: {@code default} sends the events and continues at once; {@code detect} waits until it is
 * known whether a human or a machine answered; {@code detect_beep} also waits for the beep.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
public enum MachineDetectionMode implements Token {

    /** {@code default} */
    DEFAULT("default"),

    /** {@code detect} */
    DETECT("detect"),

    /** {@code detect_beep} */
    DETECT_BEEP("detect_beep");

    private final String value;

    MachineDetectionMode(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * Returns the constant with a value.
     *
     * @param value the value as it is written in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this value
     */
    @JsonCreator
    public static MachineDetectionMode of(String value) {
        return EnumProperty.parse("MachineDetectionMode", values(), value);
    }
}
