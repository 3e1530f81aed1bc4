// Generated from action/talk.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.OpenToken;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who recognises the speech.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/asr">Specification</a>
 */
public final class Provider extends OpenToken {

    /** {@code deepgram} */
    public static final Provider DEEPGRAM = new Provider("deepgram");

    /** {@code ElevenLabs} */
    public static final Provider ELEVEN_LABS = new Provider("ElevenLabs");

    /** {@code google} */
    public static final Provider GOOGLE = new Provider("google");

    /** {@code Polly} */
    public static final Provider POLLY = new Provider("Polly");

    private static final TextProperty VALUE =
            TextProperty.of("provider", "provider").minLength(1);

    private Provider(CharSequence value) {
        super(value);
    }

    /**
     * Makes a value from text, also one that is newer than this release.
     *
     * @param value the text
     * @return the value
     * @throws InvalidValueException if it is not allowed
     */
    public static Provider of(String value) {
        return new Provider(VALUE.check(value));
    }

    static Provider read(JsonReader in, TokenProperty<Provider> property, @Nullable Provider before) {
        return new Provider(property.read(in, before, VALUE));
    }
}
