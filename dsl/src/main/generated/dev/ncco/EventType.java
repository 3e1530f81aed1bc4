// Generated from action/connect.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The type of the events: {@code synchronous} lets the response to an event replace the NCCO, for example when nobody
 * answers.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">Specification</a>
 */
public enum EventType implements Token {

    /** {@code synchronous} */
    SYNCHRONOUS("synchronous");

    private final String value;

    EventType(String value) {
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
    public static EventType of(String value) {
        return EnumProperty.parse("EventType", values(), value);
    }
}
