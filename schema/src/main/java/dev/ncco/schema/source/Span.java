package dev.ncco.schema.source;

/**
 * A stretch of a text, in Java's own count of chars.
 *
 * @param start the offset of its first char
 * @param end the offset behind its last char
 */
public record Span(int start, int end) {

    /**
     * Tells whether another stretch lies within this one.
     *
     * @param other the other
     * @return whether it does
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
