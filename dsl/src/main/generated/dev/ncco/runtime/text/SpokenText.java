// Copied from schema/src/main/java/dev/ncco/schema/text/SpokenText.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

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
        // Where the last > is behind us, no tag ends any more: nobody looks for it again.
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
