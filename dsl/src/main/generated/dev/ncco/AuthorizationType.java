// Generated from settings/authorization.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The token to send: {@code vonage} sends a token that the platform issues, {@code custom} sends {@code value}.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
public enum AuthorizationType implements Token {

    /** {@code vonage} */
    VONAGE("vonage"),

    /** {@code custom} */
    CUSTOM("custom");

    private final String value;

    AuthorizationType(String value) {
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
    public static AuthorizationType of(String value) {
        return EnumProperty.parse("AuthorizationType", values(), value);
    }
}
