package dev.ncco.review;

import dev.ncco.review.GeneratedFile.Line;
import dev.ncco.review.GeneratedFile.Method;
import java.util.List;
import java.util.Optional;

/**
 * An option of a schema, and what follows from it.
 *
 * @param option the option
 * @param words its limits in words
 * @param schemaText the lines of the schema
 * @param methods the generated methods
 * @param check the line with the check at run time
 * @param rules the ids of the checker's rules
 * @param pins the values that tests hold it to
 * @param problems what is wrong
 */
record Row(
        Option option,
        String words,
        String schemaText,
        List<Method> methods,
        Optional<Line> check,
        List<String> rules,
        List<Pin> pins,
        List<String> problems) {

    /**
     * A value that tests hold an option to.
     *
     * @param value the value as JSON
     * @param accepted whether it has to be accepted
     * @param result how the test ended: passed, failed or not run
     */
    record Pin(String value, boolean accepted, String result) {}
}
