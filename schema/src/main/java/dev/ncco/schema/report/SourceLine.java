package dev.ncco.schema.report;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.text.VisibleText;

/**
 * A line of a document.
 *
 * @param number the line number
 * @param text the text
 * @param length the length in characters
 */
record SourceLine(int number, String text, int length) {

    static SourceLine of(LineMap lines, int number) {
        String text = lines.line(number);
        return new SourceLine(number, text, text.codePointCount(0, text.length()));
    }

    /** Returns the part between two columns, escaped for display. */
    String show(int from, int to) {
        String part = text.substring(offset(from), offset(Math.max(from, to)));
        return VisibleText.of(part.replace('\t', ' '));
    }

    private int offset(int column) {
        return length == text.length() ? column : text.offsetByCodePoints(0, column);
    }
}
