// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * What happens if a machine answers: the call continues, or hangs up.
 *
 * <p>The type of {@code connect.machineDetection}, {@code call.machine_detection},
 * {@code advanced-machine-detection.behavior}.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public enum MachineDetection implements Token {

    /** {@code continue} */
    CONTINUE("continue"),

    /** {@code hangup} */
    HANGUP("hangup");

    private final String value;

    MachineDetection(String value) {
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
    public static MachineDetection of(String value) {
        return EnumProperty.parse("MachineDetection", values(), value);
    }
}
