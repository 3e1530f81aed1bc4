// Generated from payment.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * How the customer pays.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public enum Method implements Token {

    /** {@code card} */
    CARD("card"),

    /** {@code cash} */
    CASH("cash");

    private final String value;

    Method(String value) {
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
    public static Method of(String value) {
        return EnumProperty.parse("Method", values(), value);
    }
}
