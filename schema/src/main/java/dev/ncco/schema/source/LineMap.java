package dev.ncco.schema.source;

import java.util.Arrays;

/**
 * Maps offsets in a text to lines and columns. Not thread-safe; fastest if used from the start of the text to its end.
 */
public final class LineMap {

    private final String text;
    private final int[] starts;
    private int countedLine = -1;
    private int countedOffset;
    private int counted;

    /**
     * Creates the map of a text.
     *
     * @param text the text
     */
    public LineMap(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * Returns the location of a part of the text.
     *
     * @param span the part
     * @return the lines and columns; an emoji is one column
     */
    public Location place(Span span) {
        int line = lineOf(span.start());
        int endLine = lineOf(span.end());
        return new Location(line + 1, column(line, span.start()), endLine + 1, column(endLine, span.end()));
    }

    /**
     * Returns a line.
     *
     * @param line the line number, from 1
     * @return the text without the line break
     */
    public String line(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Returns a part of the text.
     *
     * @param span the part
     * @return the characters
     */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Continues from the last column: lines can be long, and have many findings. */
    private int column(int line, int offset) {
        if (line != countedLine || offset < countedOffset) {
            countedLine = line;
            countedOffset = starts[line];
            counted = 0;
        }
        counted += text.codePointCount(countedOffset, offset);
        countedOffset = offset;
        return counted + 1;
    }
}
