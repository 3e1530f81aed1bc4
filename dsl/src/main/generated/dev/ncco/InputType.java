// Generated from action/input.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * An input method.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
 */
public enum InputType implements Token {

    /** {@code dtmf} */
    DTMF("dtmf"),

    /** {@code speech} */
    SPEECH("speech");

    private final String value;

    InputType(String value) {
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
    public static InputType of(String value) {
        return EnumProperty.parse("InputType", values(), value);
    }
}
