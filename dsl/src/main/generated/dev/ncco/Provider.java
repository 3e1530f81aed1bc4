// Generated from action/talk.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.KnownTokens;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * The text-to-speech provider, or the speech recognition provider.
 *
 * <p>The type of {@code talk.provider}, {@code speech.provider}.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/text-to-speech">Specification</a>
 */
public final class Provider extends ExpandableEnum {

    private static final KnownTokens<Provider> KNOWN = new KnownTokens<>();

    /** {@code deepgram} */
    public static final Provider DEEPGRAM = KNOWN.add(new Provider("deepgram"));

    /** {@code ElevenLabs} */
    public static final Provider ELEVEN_LABS = KNOWN.add(new Provider("ElevenLabs"));

    /** {@code google} */
    public static final Provider GOOGLE = KNOWN.add(new Provider("google"));

    /** {@code Polly} */
    public static final Provider POLLY = KNOWN.add(new Provider("Polly"));

    private static final TextProperty VALUE =
            TextProperty.of("provider", "provider").minLength(1);

    private Provider(CharSequence value) {
        super(value);
    }

    /**
     * Returns the value with a text: the constant if there is one, else a value without a constant.
     *
     * @param value the text
     * @return the value
     * @throws InvalidValueException if the text is null or invalid
     */
    @JsonCreator
    public static Provider of(String value) {
        return known(VALUE.check(value));
    }

    static Provider read(JsonReader in, TokenProperty<Provider> property, @Nullable Provider before) {
        return known(property.read(in, before, VALUE));
    }

    private static Provider known(CharSequence value) {
        Provider known = KNOWN.find(value);
        return known == null ? new Provider(value) : known;
    }
}
