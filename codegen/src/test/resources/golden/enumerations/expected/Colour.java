// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * Which.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public enum Colour implements Token {

    /** {@code red} */
    RED("red"),

    /** {@code light-blue} */
    LIGHT_BLUE("light-blue");

    private final String value;

    Colour(String value) {
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
    public static Colour of(String value) {
        return EnumProperty.parse("Colour", values(), value);
    }
}
