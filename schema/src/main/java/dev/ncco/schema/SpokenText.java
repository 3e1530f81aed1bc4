package dev.ncco.schema;

/** The text of a talk action as it is counted. */
public final class SpokenText {

    private SpokenText() {}

    /**
     * Counts the characters outside of tags: a tag runs from {@code <} and a letter, slash, ! or ? to the next
     * {@code >}.
     *
     * @param text the text
     * @return how many characters are spoken
     */
    public static int length(String text) {
        int length = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = c == '<' && startsTag(text, i + 1) ? text.indexOf('>', i + 2) : -1;
            if (end < 0) {
                length++;
                i += Character.charCount(c);
            } else {
                i = end + 1;
            }
        }
        return length;
    }

    private static boolean startsTag(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!' || c == '?';
    }
}
