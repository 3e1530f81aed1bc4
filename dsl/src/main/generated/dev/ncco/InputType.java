// Generated from action/input.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

/**
 * A kind of input.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">Specification</a>
 */
public enum InputType implements Token {

    /** {@code dtmf} */
    DTMF("dtmf"),

    /** {@code speech} */
    SPEECH("speech");

    private final String value;

    InputType(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
