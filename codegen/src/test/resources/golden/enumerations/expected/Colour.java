// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

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
}
