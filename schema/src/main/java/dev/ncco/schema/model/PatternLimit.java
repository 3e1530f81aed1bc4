package dev.ncco.schema.model;

import dev.ncco.schema.text.Automaton;

/**
 * The form of a text.
 *
 * @param regex its regular expression
 * @param automaton what matches it, in time that grows with the text only
 * @param owner the node that has the pattern
 */
public record PatternLimit(String regex, Automaton automaton, SchemaNode owner) {

    private static final String SHARED = "/$defs/";

    /**
     * Tells whether a text has the form.
     *
     * @param text the text
     * @return whether it does
     */
    public boolean matches(String text) {
        return automaton.matches(text);
    }

    /**
     * Returns the name under which several files share it.
     *
     * @return its name among the definitions of its file, or an empty string
     */
    public String name() {
        String pointer = owner.pointer();
        boolean shared = pointer.startsWith(SHARED) && pointer.indexOf('/', SHARED.length()) < 0;
        return shared ? pointer.substring(SHARED.length()) : "";
    }

    /**
     * Returns what it asks for.
     *
     * @return words that follow "must be", or an empty string
     */
    public String words() {
        return owner.text("x-shape");
    }
}
