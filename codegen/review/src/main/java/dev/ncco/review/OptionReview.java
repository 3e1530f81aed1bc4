package dev.ncco.review;

import dev.ncco.codegen.SourceMap.Element;
import java.util.List;
import java.util.Optional;

/**
 * An option of a schema, with its generated code, rules and tests.
 *
 * @param option the option
 * @param words the limits in words
 * @param schemaText the lines of the schema
 * @param methods the generated methods
 * @param check the constant with the run-time check
 * @param rules the ids of the checker's rules
 * @param testedValues the values that are tested
 * @param problems the problems of the option
 */
record OptionReview(
        Option option,
        String words,
        String schemaText,
        List<Element> methods,
        Optional<Element> check,
        List<String> rules,
        List<TestedValue> testedValues,
        List<String> problems) {

    /**
     * A value of an option that is tested.
     *
     * @param value the value as JSON
     * @param accepted whether it must be accepted
     * @param result the worst result of the tests: passed, failed, ended with an error, or not run
     * @param tests the test methods, such as {@code dev.ncco.AgreementTest#atEveryLimit}
     */
    record TestedValue(String value, boolean accepted, String result, List<String> tests) {}
}
