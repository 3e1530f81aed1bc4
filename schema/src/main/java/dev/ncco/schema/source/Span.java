package dev.ncco.schema.source;

/**
 * A range in a text.
 *
 * @param start the index of the first char
 * @param end the index after the last char
 */
public record Span(int start, int end) {}
