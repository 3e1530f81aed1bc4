// Generated from action/record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The split of the recording into channels: {@code conversation} records each party in a separate channel.
 *
 * <p>The type of {@code record.split}, {@code start-recording.split}.
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

    /**
     * Returns the constant with a value.
     *
     * @param value the value as it is written in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this value
     */
    @JsonCreator
    public static Split of(String value) {
        return EnumProperty.parse("Split", values(), value);
    }
}
