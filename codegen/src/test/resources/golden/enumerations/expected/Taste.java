// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.KnownTokens;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import dev.ncco.runtime.text.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * Which.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Taste extends ExpandableEnum {

    private static final KnownTokens<Taste> KNOWN = new KnownTokens<>();

    /** {@code sour} */
    public static final Taste SOUR = KNOWN.add(new Taste("sour"));

    /** {@code sweet} */
    public static final Taste SWEET = KNOWN.add(new Taste("sweet"));

    private static final TextProperty VALUE =
            TextProperty.of("taste", "taste").pattern(TextPattern.of("^[a-z]+$", "small letters"));

    private Taste(CharSequence value) {
        super(value);
    }

    /**
     * Returns the value with a text: the constant if there is one, else a value without a constant.
     *
     * @param value small letters
     * @return the value
     * @throws InvalidValueException if the text is null or invalid
     */
    @JsonCreator
    public static Taste of(String value) {
        return known(VALUE.check(value));
    }

    static Taste read(JsonReader in, TokenProperty<Taste> property, @Nullable Taste before) {
        return known(property.read(in, before, VALUE));
    }

    private static Taste known(CharSequence value) {
        Taste known = KNOWN.find(value);
        return known == null ? new Taste(value) : known;
    }
}
