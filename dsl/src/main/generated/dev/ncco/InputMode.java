// Generated from action/input.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The mode of the input: {@code synchronous} waits for the input to end; {@code asynchronous} sends an event for each
 * key press while the NCCO continues.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
 */
public enum InputMode implements Token {

    /** {@code synchronous} */
    SYNCHRONOUS("synchronous"),

    /** {@code asynchronous} */
    ASYNCHRONOUS("asynchronous");

    private final String value;

    InputMode(String value) {
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
    public static InputMode of(String value) {
        return EnumProperty.parse("InputMode", values(), value);
    }
}
