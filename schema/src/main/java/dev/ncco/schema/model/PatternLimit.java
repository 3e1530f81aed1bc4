package dev.ncco.schema.model;

import java.util.function.Predicate;

/**
 * The required pattern of a text.
 *
 * @param regex the regular expression
 * @param automaton matches the pattern in linear time
 * @param owner the node that contains the pattern
 */
public record PatternLimit(String regex, Predicate<String> automaton, SchemaNode owner) {

    private static final String SHARED = "/$defs/";

    /**
     * Returns whether a text matches.
     *
     * @param text the text
     * @return {@code true} if it matches
     */
    public boolean matches(String text) {
        return automaton.test(text);
    }

    /**
     * Returns the name of the definition of the pattern.
     *
     * @return the name in the {@code $defs} of its file, or an empty string
     */
    public String name() {
        String pointer = owner.pointer();
        boolean shared = pointer.startsWith(SHARED) && pointer.indexOf('/', SHARED.length()) < 0;
        return shared ? pointer.substring(SHARED.length()) : "";
    }

    /**
     * Returns a description of the pattern.
     *
     * @return a phrase that follows "must be", or an empty string
     */
    public String words() {
        return owner.text("x-shape");
    }
}
