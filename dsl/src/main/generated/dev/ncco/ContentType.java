// Generated from connect/websocket.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The format of the audio. If it is absent, the platform streams 16 kHz.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
public enum ContentType implements Token {

    /** {@code audio/l16;rate=8000} */
    AUDIO_L16_RATE_8000("audio/l16;rate=8000"),

    /** {@code audio/l16;rate=16000} */
    AUDIO_L16_RATE_16000("audio/l16;rate=16000"),

    /** {@code audio/l16;rate=24000} */
    AUDIO_L16_RATE_24000("audio/l16;rate=24000");

    private final String value;

    ContentType(String value) {
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
    public static ContentType of(String value) {
        return EnumProperty.parse("ContentType", values(), value);
    }
}
