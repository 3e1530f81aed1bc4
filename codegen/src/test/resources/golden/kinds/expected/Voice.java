// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.property.Conversion;
import java.util.List;
import java.util.Map;

/** The factory methods of all values, for {@code import static dev.ncco.Voice.*}. */
@CheckReturnValue
public final class Voice {

    private Voice() {}

    /**
     * A part.
     *
     * @param size the size, at least 0
     * @return the {@code Part}
     * @throws InvalidValueException if {@code size} is negative
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Part part(@NumberLimit(min = 0) int size) {
        return Part.of(size);
    }

    /**
     * A value of each kind, required and optional.
     *
     * @param text some text
     * @param pattern some digits, digits
     * @param spoken spoken text, 1 to 9 characters, not counting SSML tags
     * @param secret a secret
     * @param integer an integer, from 1 to 9
     * @param number a number, from -1 to 1
     * @param flag a flag
     * @param color a color
     * @param language a language
     * @param names names
     * @param onlyName one name
     * @param colors colors
     * @param json any JSON
     * @param object a JSON object
     * @param part a part
     * @return the {@code Sampler}
     * @throws InvalidValueException if {@code text} is null, or if {@code pattern} is null or not digits, or if
     *     {@code spoken} is null or does not have 1 to 9 characters, not counting SSML tags, or if {@code secret} is
     *     null, or if {@code integer} is out of range, or if {@code number} is out of range, or if {@code color} is
     *     null, or if {@code language} is null, or if an element is null, or if {@code onlyName} is null, or if an
     *     element is null, or if a value is not JSON, or if a value is not JSON, or if {@code part} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Sampler sampler(
            String text,
            @TextLimit(patterns = "^[0-9]+$", shape = "digits") String pattern,
            @TextLimit(min = 1, max = 9, spoken = true) String spoken,
            String secret,
            @NumberLimit(min = 1, max = 9) int integer,
            @NumberLimit(min = -1, max = 1) double number,
            boolean flag,
            Color color,
            Tongue language,
            String names,
            String onlyName,
            Color colors,
            Object json,
            Map<String, ?> object,
            Part part) {
        return Sampler.of(
                text, pattern, spoken, secret, integer, number, flag, color, language, names, onlyName, colors, json,
                object, part);
    }

    /**
     * A value of each kind, required and optional.
     *
     * @param text some text
     * @param pattern some digits, digits
     * @param spoken spoken text, 1 to 9 characters, not counting SSML tags
     * @param secret a secret
     * @param integer an integer, from 1 to 9
     * @param number a number, from -1 to 1
     * @param flag a flag
     * @param color a color
     * @param language a language
     * @param names names
     * @param onlyName one name
     * @param colors colors
     * @param json any JSON
     * @param object a JSON object
     * @param part a part
     * @return the {@code Sampler}
     * @throws InvalidValueException if {@code text} is null, or if {@code pattern} is null or not digits, or if
     *     {@code spoken} is null or does not have 1 to 9 characters, not counting SSML tags, or if {@code secret} is
     *     null, or if {@code integer} is out of range, or if {@code number} is out of range, or if {@code color} is
     *     null, or if {@code language} is null, or if an element is null, or if {@code onlyName} is null, or if an
     *     element is null, or if a value is not JSON, or if a value is not JSON, or if {@code part} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Sampler sampler(
            String text,
            String pattern,
            CharSequence spoken,
            String secret,
            int integer,
            double number,
            boolean flag,
            Color color,
            Tongue language,
            String names,
            String onlyName,
            Color colors,
            Object json,
            Map<String, ?> object,
            Part part) {
        return sampler(
                text,
                pattern,
                Conversion.text("sampler", "spoken", spoken),
                secret,
                integer,
                number,
                flag,
                color,
                language,
                names,
                onlyName,
                colors,
                json,
                object,
                part);
    }

    /**
     * A value of each kind, required and optional.
     *
     * @param text some text
     * @param pattern some digits, digits
     * @param spoken spoken text, 1 to 9 characters, not counting SSML tags
     * @param secret a secret
     * @param integer an integer, from 1 to 9
     * @param number a number, from -1 to 1
     * @param flag a flag
     * @param color a color
     * @param language a language
     * @param names names
     * @param onlyName one name
     * @param colors colors
     * @param json any JSON
     * @param object a JSON object
     * @param part a part
     * @return the {@code Sampler}
     * @throws InvalidValueException if {@code text} is null, or if {@code pattern} is null or not digits, or if
     *     {@code spoken} is null or does not have 1 to 9 characters, not counting SSML tags, or if {@code secret} is
     *     null, or if {@code integer} is out of range, or if {@code number} is out of range, or if {@code color} is
     *     null, or if {@code language} is null, or if an element is null, or if {@code onlyName} is null, or if an
     *     element is null, or if a value is not JSON, or if a value is not JSON, or if {@code part} is null
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static Sampler sampler(
            String text,
            @TextLimit(patterns = "^[0-9]+$", shape = "digits") String pattern,
            @TextLimit(min = 1, max = 9, spoken = true) String spoken,
            String secret,
            @NumberLimit(min = 1, max = 9) int integer,
            @NumberLimit(min = -1, max = 1) double number,
            boolean flag,
            Color color,
            Tongue language,
            List<String> names,
            String onlyName,
            List<Color> colors,
            Object json,
            Map<String, ?> object,
            Part part) {
        return Sampler.of(
                text, pattern, spoken, secret, integer, number, flag, color, language, names, onlyName, colors, json,
                object, part);
    }

    /**
     * Creates an empty text in SSML.
     *
     * @return the text
     */
    public static Ssml ssml() {
        return Ssml.empty();
    }
}
