// Generated from poll.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/** @see <a href="https://example.com/">Specification</a> */
public enum PollPart implements Token {

    /** {@code free_text} */
    FREE_TEXT("free_text"),

    /** {@code keys} */
    KEYS("keys");

    private final String value;

    PollPart(String value) {
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
    public static PollPart of(String value) {
        return EnumProperty.parse("PollPart", values(), value);
    }
}
