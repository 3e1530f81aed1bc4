package dev.ncco.cli.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by an estimate of its width, because SVG does not wrap text. */
final class TextWrap {

    private TextWrap() {}

    /**
     * Returns at most {@code lines} lines of at most {@code width} columns. Longer text is truncated with an ellipsis.
     */
    static List<String> lines(String text, int width, int lines) {
        String rest = text.replaceAll("\\s+", " ").strip();
        List<String> out = new ArrayList<>();
        while (columns(rest) > width && out.size() < lines - 1) {
            int at = breakAt(rest, fitting(rest, width), width);
            out.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        out.add(
                columns(rest) > width
                        ? rest.substring(0, fitting(rest, width - 1)).strip() + "…"
                        : rest);
        return out;
    }

    /**
     * Returns the index to break at: a space, or within a word that is longer than a line, after punctuation if
     * possible.
     */
    private static int breakAt(String text, int end, int width) {
        int space = text.lastIndexOf(' ', end);
        int wordEnd = text.indexOf(' ', space + 1);
        String word = text.substring(space + 1, wordEnd < 0 ? text.length() : wordEnd);
        if (space > 0 && columns(word) <= width) {
            return space;
        }
        for (int i = end; i > Math.max(space + 1, end / 2); i--) {
            if ("-./_,;&?=".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** Returns the number of columns; ideographs and emoji are two columns wide. */
    static int columns(String text) {
        return text.codePoints().map(TextWrap::columns).sum();
    }

    private static int columns(int c) {
        return c >= 0x1100 && (Character.isIdeographic(c) || c >= 0x1F300 || c >= 0x3000 && c < 0xD7B0 || c < 0x1200)
                ? 2
                : 1;
    }

    private static int fitting(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += columns(c);
            if (used > width) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
