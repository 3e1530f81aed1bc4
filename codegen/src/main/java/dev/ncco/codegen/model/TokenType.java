package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * The class of an enumeration.
 *
 * @param name the name of the class
 * @param file the schema file
 * @param doc the documentation
 * @param values the known values
 * @param text the limits of unknown values, if the enumeration is open
 * @param isSwitched whether an open enumeration has an enum of the known values, for a {@code switch}
 */
public record TokenType(
        String name, String file, Doc doc, List<String> values, Optional<ValueType.Text> text, boolean isSwitched) {

    /**
     * Returns the name of the constant for a value.
     *
     * @param value the value
     * @return the name
     */
    public static String constantName(String value) {
        return JavaNames.upperSnake(value);
    }
}
