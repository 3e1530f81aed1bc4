package dev.ncco.schema;

import dev.ncco.schema.source.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced; an empty stretch where something is put in
 * @param text what takes its place
 */
public record Edit(Span span, String text) {}
