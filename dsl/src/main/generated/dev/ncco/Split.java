// Generated from action/record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.Token;

/**
 * Records each side in a channel of its own.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">Specification</a>
 */
public enum Split implements Token {

    /** {@code conversation} */
    CONVERSATION("conversation");

    private final String value;

    Split(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
