// Generated from recording/start-recording.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The format of the recording.
 *
 * @see <a href="https://developer.vonage.com/en/api/conversation">Specification</a>
 */
public enum RecordingFormat implements Token {

    /** {@code mp3} */
    MP3("mp3"),

    /** {@code wav} */
    WAV("wav"),

    /** {@code vorbis} */
    VORBIS("vorbis");

    private final String value;

    RecordingFormat(String value) {
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
    public static RecordingFormat of(String value) {
        return EnumProperty.parse("RecordingFormat", values(), value);
    }
}
