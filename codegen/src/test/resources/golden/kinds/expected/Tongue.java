// Generated from sampler.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A language.
 *
 * <p>The type of {@code sampler.language}, {@code sampler.optionalLanguage}.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Tongue extends ExpandableEnum {

    private static final KnownTokens<Tongue> KNOWN = new KnownTokens<>();

    /** {@code de} */
    public static final Tongue DE = KNOWN.add(new Tongue("de"));

    /** {@code en} */
    public static final Tongue EN = KNOWN.add(new Tongue("en"));

    private static final TextProperty VALUE =
            TextProperty.of("tongue", "tongue").minLength(2);

    private Tongue(CharSequence value) {
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
    public static Tongue of(String value) {
        return known(VALUE.check(value));
    }

    static Tongue read(JsonReader in, TokenProperty<Tongue> property, @Nullable Tongue before) {
        return known(property.read(in, before, VALUE));
    }

    private static Tongue known(CharSequence value) {
        Tongue known = KNOWN.find(value);
        return known == null ? new Tongue(value) : known;
    }
}
