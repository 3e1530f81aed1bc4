// Generated from call-record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The direction of the call.
 *
 * <p>The type of {@code call-record.direction}, {@code event.direction}.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
public enum Direction implements Token {

    /** {@code outbound} */
    OUTBOUND("outbound"),

    /** {@code inbound} */
    INBOUND("inbound");

    private final String value;

    Direction(String value) {
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
    public static Direction of(String value) {
        return EnumProperty.parse("Direction", values(), value);
    }
}
