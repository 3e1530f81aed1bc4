package dev.ncco.schema.model;

import java.util.function.Predicate;

/**
 * A form of texts that are valid, but probably not intended.
 *
 * @param rule the last part of the rule id
 * @param pattern the pattern of such texts
 * @param sentence what the text should be; follows the name of the member
 * @param hint the hint
 * @param example a text of this form
 */
public record DoubtfulForm(String rule, Predicate<String> pattern, String sentence, String hint, String example) {

    /**
     * Returns whether a text has this form.
     *
     * @param text the text
     * @return {@code true} if the pattern matches
     */
    public boolean matches(String text) {
        return pattern.test(text);
    }
}
