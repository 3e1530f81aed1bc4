// Generated from common.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.property.EnumProperty;

/**
 * The HTTP method of a webhook request.
 *
 * <p>The type of {@code connect.eventMethod}, {@code conversation.eventMethod}, {@code input.eventMethod},
 * {@code notify.eventMethod}, {@code record.eventMethod}, {@code call.answer_method}, {@code call.event_method},
 * {@code start-recording.event_method}, {@code recording-transcription.event_method},
 * {@code transcription.eventMethod}.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public enum HttpMethod implements Token {

    /** {@code POST} */
    POST("POST"),

    /** {@code GET} */
    GET("GET");

    private final String value;

    HttpMethod(String value) {
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
    public static HttpMethod of(String value) {
        return EnumProperty.parse("HttpMethod", values(), value);
    }
}
