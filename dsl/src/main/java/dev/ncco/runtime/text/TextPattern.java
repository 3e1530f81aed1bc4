package dev.ncco.runtime.text;

import org.jspecify.annotations.Nullable;

/** A pattern of a schema, with its description. */
public final class TextPattern {

    private final Automaton automaton;
    private final String shape;
    /** An alternative pattern. */
    private final @Nullable TextPattern other;
    /** Whether the pattern accepts only plain texts; 0 if not yet known, as this is expensive to determine. */
    private byte plainOnly;

    private TextPattern(Automaton automaton, String shape, @Nullable TextPattern other) {
        this.automaton = automaton;
        this.shape = shape;
        this.other = other;
    }

    /**
     * Creates a pattern. An unsupported pattern throws on first use.
     *
     * @param regex the pattern, from {@code ^} to {@code $}
     * @param shape a description that follows "must be"
     * @return the pattern
     */
    public static TextPattern of(String regex, String shape) {
        return new TextPattern(Automaton.of(regex), shape, null);
    }

    /**
     * Creates a pattern that matches if one of two patterns matches.
     *
     * @param first the first pattern
     * @param second the second pattern
     * @param shape a description that follows "must be"
     * @return the pattern
     */
    public static TextPattern either(TextPattern first, TextPattern second, String shape) {
        return new TextPattern(first.automaton, shape, second);
    }

    /**
     * Returns the description of the pattern.
     *
     * @return a phrase that follows "must be"
     */
    public String shape() {
        return shape;
    }

    /**
     * Returns whether all texts that the pattern accepts are plain: ASCII, without a character that JSON escapes.
     *
     * @return {@code true} if they are
     */
    public boolean isPlain() {
        if (plainOnly == 0) {
            boolean plain = JsonEscapes.acceptsOnlyPlain(automaton) && (other == null || other.isPlain());
            plainOnly = (byte) (plain ? 1 : -1);
        }
        return plainOnly > 0;
    }

    /**
     * Returns whether the pattern matches a text.
     *
     * @param text the text
     * @return {@code true} if the pattern matches the whole text
     */
    public boolean matches(String text) {
        return automaton.test(text) || other != null && other.matches(text);
    }
}
