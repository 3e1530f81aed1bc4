// Generated from action/record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The format of the recording. The default is MP3, or WAV with three or more channels.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">Specification</a>
 */
public enum RecordFormat implements Token {

    /** {@code mp3} */
    MP3("mp3"),

    /** {@code wav} */
    WAV("wav"),

    /** {@code ogg} */
    OGG("ogg");

    private final String value;

    RecordFormat(String value) {
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
    public static RecordFormat of(String value) {
        return EnumProperty.parse("RecordFormat", values(), value);
    }
}
