// Generated from sampler.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

/**
 * A color.
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
}
