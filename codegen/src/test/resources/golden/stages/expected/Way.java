// Generated from order.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

/**
 * How.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public enum Way implements Token {

    /** {@code air} */
    AIR("air"),

    /** {@code sea} */
    SEA("sea");

    private final String value;

    Way(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
