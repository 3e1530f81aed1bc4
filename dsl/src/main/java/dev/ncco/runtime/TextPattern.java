package dev.ncco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A schema's pattern as an automaton: one table look-up for each character, without backtracking and without
 * {@code java.util.regex}, which costs more at start and at every match.
 *
 * <p>Understood are anchored patterns of characters, classes, groups, alternatives and quantifiers in which one
 * character always tells how to go on; any other pattern is refused when it is made.
 */
public final class TextPattern {

    /** One column for each ASCII character and one for all others. */
    static final int COLUMNS = 129;

    private final String regex;
    private final String shape;
    /** Accepted as well. */
    private final @Nullable TextPattern other;
    /** Made at the first use; should two threads make it at once, both make the same. */
    private @Nullable Automaton automaton;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Automaton(byte[] next, boolean[] accepting, boolean plain, int min, int max) {}

    private TextPattern(String regex, String shape, @Nullable TextPattern other) {
        this.regex = regex;
        this.shape = shape;
        this.other = other;
    }

    /**
     * Names a pattern; one that is not of the kind that is understood fails when it is first used.
     *
     * @param regex the pattern, from {@code ^} to {@code $}
     * @param shape what it asks for, in words
     * @return the pattern
     */
    public static TextPattern of(String regex, String shape) {
        return new TextPattern(regex, shape, null);
    }

    /**
     * Accepts what either of two patterns accepts.
     *
     * @param first one
     * @param second the other
     * @param shape what they ask for, in words
     * @return the pattern
     */
    public static TextPattern either(TextPattern first, TextPattern second, String shape) {
        return new TextPattern(first.regex, shape, second);
    }

    /** What is asked for, in words. */
    String shape() {
        return shape;
    }

    /** Whether all that it accepts is plain in the sense of {@link Text#isPlain}. */
    boolean isPlain() {
        return automaton().plain() && (other == null || other.isPlain());
    }

    private Automaton automaton() {
        Automaton made = automaton;
        if (made == null) {
            PatternParser parser = new PatternParser(regex);
            byte[] next = parser.table();
            made = new Automaton(next, parser.accepting(), isPlain(next), parser.minLength(), parser.maxLength());
            automaton = made;
        }
        return made;
    }

    boolean matches(String text) {
        return run(automaton(), text) || other != null && other.matches(text);
    }

    private static boolean run(Automaton made, String text) {
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

    private static boolean isPlain(byte[] next) {
        for (int i = 0; i < next.length; i++) {
            int c = i % COLUMNS;
            if (next[i] >= 0 && (c == COLUMNS - 1 || JsonWriter.ESCAPES[c] != 0)) {
                return false;
            }
        }
        return true;
    }
}
