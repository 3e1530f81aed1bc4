package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ncco.codegen.model.Property;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The conversion of another Java type, such as a duration, to the type of an option.
 *
 * @param type the type of the parameter
 * @param method the method of the runtime that converts the value
 */
public record ConversionCode(ClassName type, String method) {

    /** Converts text of any class. */
    public static final ConversionCode OF_CHARACTERS = new ConversionCode(ClassName.get(CharSequence.class), "text");

    static final ConversionCode OF_URI = new ConversionCode(ClassName.get(URI.class), "text");

    private static final ClassName CONVERSION = Types.property("Conversion");

    /** The conversion of a duration for a number of seconds. */
    static Optional<ConversionCode> ofDuration(String unit, String method) {
        return unit.equals("seconds")
                ? Optional.of(new ConversionCode(ClassName.get(Duration.class), method))
                : Optional.empty();
    }

    /**
     * Converts a value.
     *
     * @param property the member
     * @param value the name of the parameter
     * @return the value that the option accepts, as Java code
     */
    public CodeBlock of(Property property, String value) {
        return CodeBlock.of("$T.$L($S, $S, $N)", CONVERSION, method, property.object(), property.wireName(), value);
    }

    /**
     * Converts the elements of a list.
     *
     * @param property the member
     * @param first the parameter with the first element; the parameter {@code more} has the others
     * @return the list that the option accepts, as Java code
     */
    public CodeBlock ofElements(Property property, String first) {
        return CodeBlock.of(
                "$T.$Ls($S, $S, $N, more)", CONVERSION, method, property.object(), property.wireName(), first);
    }
}
