// Generated from sampler.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.OpenToken;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * A language.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Tongue extends OpenToken {

    /** {@code de} */
    public static final Tongue DE = new Tongue("de");

    /** {@code en} */
    public static final Tongue EN = new Tongue("en");

    private static final TextProperty VALUE =
            TextProperty.of("tongue", "tongue").minLength(2);

    private Tongue(CharSequence value) {
        super(value);
    }

    /**
     * Makes a value from text, also one that is newer than this release.
     *
     * @param value the text
     * @return the value
     * @throws InvalidValueException if it is not allowed
     */
    public static Tongue of(String value) {
        return new Tongue(VALUE.check(value));
    }

    static Tongue read(JsonReader in, TokenProperty<Tongue> property, @Nullable Tongue before) {
        return new Tongue(property.read(in, before, VALUE));
    }
}
