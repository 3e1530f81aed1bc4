package dev.ncco.schema;

import dev.ncco.schema.source.Span;

/**
 * An edit of a text.
 *
 * @param span the part to replace; empty for an insertion
 * @param text the replacement
 * @param safe whether the edit is certain to keep the meaning of the document
 */
public record Edit(Span span, String text, boolean safe) {

    /**
     * Creates a safe edit, which is certain to keep the meaning of the document.
     *
     * @param span the part to replace; empty for an insertion
     * @param text the replacement
     */
    public Edit(Span span, String text) {
        this(span, text, true);
    }

    /**
     * Creates an unsafe edit, which is likely to be right, but requires a review.
     *
     * @param span the part to replace; empty for an insertion
     * @param text the replacement
     * @return the edit
     */
    public static Edit unsafe(Span span, String text) {
        return new Edit(span, text, false);
    }
}
