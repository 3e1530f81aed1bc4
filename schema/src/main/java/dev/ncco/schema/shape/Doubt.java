package dev.ncco.schema.shape;

import java.util.regex.Pattern;

/**
 * A form of valid texts that are hardly meant.
 *
 * @param rule the last part of its rule id
 * @param pattern the form
 * @param sentence what the text should be, to follow the name of the member
 * @param hint what to do
 * @param example a text of this form
 */
public record Doubt(String rule, Pattern pattern, String sentence, String hint, String example) {

    /** Nobody overlooks a longer text, and matching one takes long. */
    private static final int MAX_LENGTH = 2_000;

    /**
     * Tells whether a text has this form.
     *
     * @param text the text
     * @return whether it has
     */
    public boolean matches(String text) {
        return text.length() <= MAX_LENGTH && pattern.matcher(text).matches();
    }
}
