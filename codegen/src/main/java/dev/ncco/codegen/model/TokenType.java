package dev.ncco.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A class for an enumeration.
 *
 * @param name the class's name
 * @param file the schema file
 * @param doc what is said of it
 * @param values its known values
 * @param text the limits of other values, if the enumeration is open
 * @param isSwitched whether an open enumeration has an enum of its known values, for a {@code switch}
 */
public record TokenType(
        String name, String file, Doc doc, List<String> values, Optional<ValueType.Text> text, boolean isSwitched) {

    /**
     * Returns the name of a value's constant.
     *
     * @param value the value
     * @return the name
     */
    public static String constantName(String value) {
        return JavaNames.upperSnake(value);
    }
}
