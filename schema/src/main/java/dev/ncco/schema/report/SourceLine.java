package dev.ncco.schema.report;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.text.VisibleText;

/**
 * A line of a document.
 *
 * @param number the line's number
 * @param text its text
 * @param length its length in characters
 */
record SourceLine(int number, String text, int length) {

    static SourceLine of(LineMap lines, int number) {
        String text = lines.line(number);
        return new SourceLine(number, text, text.codePointCount(0, text.length()));
    }

    /** Shows a part, from one column to another. */
    String show(int from, int to) {
        String part = text.substring(offset(from), offset(Math.max(from, to)));
        return VisibleText.of(part.replace('\t', ' '));
    }

    private int offset(int column) {
        return length == text.length() ? column : text.offsetByCodePoints(0, column);
    }
}
