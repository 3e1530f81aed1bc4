// Generated from evil.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * A way.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public enum Way implements Token {

    /** a *&#47; b */
    A_B("a */ b"),

    /** x&#92;u002a/ */
    X_U002A_("x\\u002a/"),

    /** say "x" */
    SAY_X_("say \"x\""),

    /** {@code plain} */
    PLAIN("plain");

    private final String value;

    Way(String value) {
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
    public static Way of(String value) {
        return EnumProperty.parse("Way", values(), value);
    }
}
