// Generated from sampler.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * A color.
 *
 * <p>The type of {@code sampler.color}, {@code sampler.colors}, {@code sampler.optionalColor},
 * {@code sampler.optionalColors}.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public enum Color implements Token {

    /** {@code red} */
    RED("red"),

    /** {@code green} */
    GREEN("green");

    private final String value;

    Color(String value) {
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
    public static Color of(String value) {
        return EnumProperty.parse("Color", values(), value);
    }
}
