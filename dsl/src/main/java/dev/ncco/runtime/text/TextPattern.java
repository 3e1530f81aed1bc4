package dev.ncco.runtime.text;

import org.jspecify.annotations.Nullable;

/** A schema's pattern, and what it asks for in words. */
public final class TextPattern {

    private final Automaton automaton;
    private final String shape;
    /** Accepted as well. */
    private final @Nullable TextPattern other;
    /** Whether it accepts plain texts only: 0 as long as that is not known, because it takes as long as many checks. */
    private byte plainOnly;

    private TextPattern(Automaton automaton, String shape, @Nullable TextPattern other) {
        this.automaton = automaton;
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
        return new TextPattern(Automaton.of(regex), shape, null);
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
        return new TextPattern(first.automaton, shape, second);
    }

    /**
     * Returns what the pattern requires.
     *
     * @return words that follow "must be"
     */
    public String shape() {
        return shape;
    }

    /**
     * Returns whether all texts that the pattern accepts are plain: ASCII, without a character that JSON escapes.
     *
     * @return whether they are
     */
    public boolean isPlain() {
        if (plainOnly == 0) {
            boolean plain = JsonEscapes.acceptsOnlyPlain(automaton) && (other == null || other.isPlain());
            plainOnly = (byte) (plain ? 1 : -1);
        }
        return plainOnly > 0;
    }

    /**
     * Returns whether the pattern accepts a text.
     *
     * @param text the text
     * @return whether the pattern accepts all of it
     */
    public boolean matches(String text) {
        return automaton.matches(text) || other != null && other.matches(text);
    }
}
