// Generated from settings/authorization.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

/**
 * Whose token is sent: {@code vonage} sends one that the platform makes, {@code custom} sends {@code value}.
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
}
