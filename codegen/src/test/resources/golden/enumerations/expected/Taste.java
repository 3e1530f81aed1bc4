// Generated from choice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.OpenToken;
import dev.ncco.runtime.TextPattern;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Taste extends OpenToken {

    /** {@code sour} */
    public static final Taste SOUR = new Taste("sour");

    /** {@code sweet} */
    public static final Taste SWEET = new Taste("sweet");

    private static final TextProperty VALUE =
            TextProperty.of("taste", "taste").pattern(TextPattern.of("^[a-z]+$", "small letters"));

    private Taste(CharSequence value) {
        super(value);
    }

    /**
     * Makes a value from text, also one that is newer than this release.
     *
     * @param value small letters
     * @return the value
     * @throws InvalidValueException if it is not allowed
     */
    public static Taste of(String value) {
        return new Taste(VALUE.check(value));
    }

    static Taste read(JsonReader in, TokenProperty<Taste> property, @Nullable Taste before) {
        return new Taste(property.read(in, before, VALUE));
    }
}
