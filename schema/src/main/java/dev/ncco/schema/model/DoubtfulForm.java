package dev.ncco.schema.model;

import dev.ncco.schema.text.Automaton;

/**
 * A form of valid texts that are hardly meant.
 *
 * @param rule the last part of its rule id
 * @param pattern the form
 * @param sentence what the text should be, to follow the name of the member
 * @param hint what to do
 * @param example a text of this form
 */
public record DoubtfulForm(String rule, Automaton pattern, String sentence, String hint, String example) {

    /**
     * Tells whether a text has this form.
     *
     * @param text the text
     * @return whether it has
     */
    public boolean matches(String text) {
        return pattern.matches(text);
    }
}
