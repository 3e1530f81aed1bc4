package dev.ncco.schema.text;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern compiled to a state table: matching takes one look-up per character, which is linear time for any text.
 * {@code java.util.regex} backtracks, and its stack depth grows with the length of the text.
 *
 * <p>Supports anchored patterns of ASCII characters, classes, groups, alternatives and quantifiers, and rejects all
 * others.
 */
public final class Automaton implements Predicate<String> {

    /** One column for each ASCII character and one for all others. */
    static final int COLUMNS = 129;

    private final String regex;
    /** Compiled on first use; two threads may both compile it, with equal results. */
    private @Nullable Table table;

    /**
     * The compiled pattern.
     *
     * @param next the next state for each state and column, or -1
     * @param accepting whether each state is accepting
     * @param min the minimum length of a matching text
     * @param max the maximum length of a matching text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Table(byte[] next, boolean[] accepting, int min, int max) {}

    private Automaton(String regex) {
        this.regex = regex;
    }

    /**
     * Returns the automaton of a pattern. An unsupported pattern throws on first use.
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
     * Returns whether a whole text matches.
     *
     * @param text the text
     * @return {@code true} if it matches
     * @throws IllegalArgumentException if the pattern is not supported
     */
    @Override
    public boolean test(String text) {
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
            // Most characters stay in the same state, and look-ups in the same row do not depend on each other.
            while (i < length && next[row + Math.min(text.charAt(i), COLUMNS - 1)] == state) {
                i++;
            }
        }
        return made.accepting()[state];
    }

    /**
     * Returns whether a matching text can contain a character.
     *
     * @param c the character; all non-ASCII characters are equivalent
     * @return {@code true} if it can
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
