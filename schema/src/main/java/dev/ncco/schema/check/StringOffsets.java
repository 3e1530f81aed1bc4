package dev.ncco.schema.check;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Span;

/** Maps offsets in a string to offsets in the document, where escapes are longer than the characters. */
final class StringOffsets {

    private final String literal;
    private final int start;
    private int at = 1;
    private int seen;

    StringOffsets(LineMap lines, Span span) {
        this.literal = lines.text(span);
        this.start = span.start();
    }

    /** Returns the location of a part of the string; fastest if called from the start of the string to its end. */
    Span span(int from, int length) {
        int begin = offset(from);
        return new Span(begin, offset(from + length));
    }

    private int offset(int index) {
        if (index < seen) {
            at = 1;
            seen = 0;
        }
        while (seen < index && at < literal.length() - 1) {
            at += literal.charAt(at) != '\\' ? 1 : literal.charAt(at + 1) == 'u' ? 6 : 2;
            seen++;
        }
        return start + at;
    }
}
