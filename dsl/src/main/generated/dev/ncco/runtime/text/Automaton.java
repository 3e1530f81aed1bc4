// Copied from schema/src/main/java/dev/ncco/schema/text/Automaton.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

import org.jspecify.annotations.Nullable;

/**
 * A schema's pattern as a table: one look-up for each character, so that the time to match grows with the length of the
 * text and not with its content. {@code java.util.regex}, which tracks back, takes a stack as deep as some texts are
 * long.
 *
 * <p>Supported are anchored patterns of ASCII characters, classes, groups, alternatives and quantifiers; any other
 * pattern is refused.
 */
public final class Automaton {

    /** One column for each ASCII character and one for all others. */
    static final int COLUMNS = 129;

    private final String regex;
    /** Made at the first use; should two threads make it at once, both make the same. */
    private @Nullable Table table;

    /**
     * What was made of the pattern.
     *
     * @param next the next state for each state and column, or -1
     * @param accepting whether a text may end in each state
     * @param min the length of the shortest text
     * @param max the length of the longest text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Table(byte[] next, boolean[] accepting, int min, int max) {}

    private Automaton(String regex) {
        this.regex = regex;
    }

    /**
     * Names a pattern; one that is not supported fails when it is first used.
     *
     * @param regex the pattern, from {@code ^} to {@code $}
     * @return the automaton
     */
    public static Automaton of(String regex) {
        return new Automaton(regex);
    }

    private Table table() {
        Table made = table;
        if (made == null) {
            PatternParser parser = new PatternParser(regex);
            StateTable states = new StateTable(parser);
            made = new Table(states.next(), states.accepting(), parser.minLength(), parser.maxLength());
            table = made;
        }
        return made;
    }

    /**
     * Tells whether the whole of a text matches.
     *
     * @param text the text
     * @return whether it matches
     * @throws IllegalArgumentException if the pattern is not supported
     */
    public boolean matches(String text) {
        Table made = table();
        byte[] next = made.next();
        int length = text.length();
        if (length < made.min() || length > made.max()) {
            return false;
        }
        int state = 0;
        int i = 0;
        while (i < length) {
            int c = Math.min(text.charAt(i++), COLUMNS - 1);
            state = next[state * COLUMNS + c];
            if (state < 0) {
                return false;
            }
            int row = state * COLUMNS;
            // Most characters stay in their state; as the row is fixed, they need not wait for each other.
            while (i < length && next[row + Math.min(text.charAt(i), COLUMNS - 1)] == state) {
                i++;
            }
        }
        return made.accepting()[state];
    }

    /**
     * Tells whether a text that matches may hold a character.
     *
     * @param c the character; all that are not ASCII are alike
     * @return whether it may
     * @throws IllegalArgumentException if the pattern is not supported
     */
    public boolean mayHold(char c) {
        byte[] next = table().next();
        for (int cell = Math.min(c, COLUMNS - 1); cell < next.length; cell += COLUMNS) {
            if (next[cell] >= 0) {
                return true;
            }
        }
        return false;
    }
}
