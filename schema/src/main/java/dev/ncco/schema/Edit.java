package dev.ncco.schema;

import dev.ncco.schema.source.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced; an empty stretch where something is put in
 * @param text what takes its place
 * @param safe whether it keeps what is meant beyond doubt
 */
public record Edit(Span span, String text, boolean safe) {

    /**
     * Creates a change that keeps what is meant.
     *
     * @param span what is replaced
     * @param text what takes its place
     */
    public Edit(Span span, String text) {
        this(span, text, true);
    }

    /**
     * Creates a change that is likely what is meant, and wants a look by a person.
     *
     * @param span what is replaced
     * @param text what takes its place
     * @return the change
     */
    public static Edit unsafe(Span span, String text) {
        return new Edit(span, text, false);
    }
}
