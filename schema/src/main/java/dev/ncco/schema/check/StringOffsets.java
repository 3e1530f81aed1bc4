package dev.ncco.schema.check;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Span;

/** Finds the place of a part of a string in the text of the document, where escapes take more room. */
final class StringOffsets {

    private final String literal;
    private final int start;
    private int at = 1;
    private int seen;

    StringOffsets(LineMap lines, Span span) {
        this.literal = lines.text(span);
        this.start = span.start();
    }

    /** Returns the place of some characters of the string; faster from its start to its end. */
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
