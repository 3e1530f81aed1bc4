package dev.ncco.schema.report;

import dev.ncco.schema.check.Quote;
import dev.ncco.schema.check.Secrets;
import dev.ncco.schema.source.Lines;

/**
 * A line of a document, without its secrets.
 *
 * @param lines the document
 * @param number the line's number
 * @param secret whether all strings are hidden
 * @param text what is left of it
 * @param length its length in characters
 */
record SourceLine(Lines lines, int number, boolean secret, String text, int length) {

    static SourceLine of(Lines lines, int number, boolean secret) {
        String text = Secrets.mask(lines.line(number), secret);
        return new SourceLine(lines, number, secret, text, text.codePointCount(0, text.length()));
    }

    /** Shows a part, from one column to another. */
    String show(int from, int to) {
        String part = text.substring(offset(from), offset(Math.max(from, to)));
        return Quote.visible(part.replace('\t', ' '));
    }

    private int offset(int column) {
        return length == text.length() ? column : text.offsetByCodePoints(0, column);
    }
}
