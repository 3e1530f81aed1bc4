// Copied from schema/src/main/java/dev/ncco/schema/text/SpokenText.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

/** Counts the spoken characters of a text. */
public final class SpokenText {

    private SpokenText() {}

    /**
     * Counts the characters outside of tags. A tag starts with {@code <} and a letter, {@code /}, {@code !} or
     * {@code ?}, and ends with the next {@code >}.
     *
     * @param text the text
     * @return the number of spoken characters
     */
    public static int length(String text) {
        int length = 0;
        int i = 0;
        // After the last >, no tag can end, so the search is skipped.
        int last = text.lastIndexOf('>');
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == '<' && i + 1 < last && startsTag(text.charAt(i + 1))) {
                i = text.indexOf('>', i + 2) + 1;
            } else {
                length++;
                i += Character.charCount(c);
            }
        }
        return length;
    }

    private static boolean startsTag(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!' || c == '?';
    }
}
