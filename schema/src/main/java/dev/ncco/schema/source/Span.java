package dev.ncco.schema.source;

/**
 * A range in a text.
 *
 * @param start the index of the first char
 * @param end the index after the last char
 */
public record Span(int start, int end) {

    /**
     * Returns whether another range is within this one.
     *
     * @param other the other range
     * @return {@code true} if it is
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
