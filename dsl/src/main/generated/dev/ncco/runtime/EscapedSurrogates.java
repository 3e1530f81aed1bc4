// Copied from schema/src/main/java/dev/ncco/schema/text/EscapedSurrogates.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime;

/** Surrogates that are written as escapes: two of them make one character. */
final class EscapedSurrogates {

    private static final int ESCAPE = 6;

    private EscapedSurrogates() {}

    /**
     * Tells whether a string in JSON holds half a character as an escape.
     *
     * @param text the text of the document
     * @param from where the string starts, with its quotes
     * @param to where it ends; its escapes are valid
     * @return whether a surrogate stands without its other half
     */
    public static boolean isUnpaired(String text, int from, int to) {
        int i = text.indexOf('\\', from);
        while (i >= 0 && i < to) {
            boolean unicode = text.charAt(i + 1) == 'u';
            char c = unicode ? code(text, i) : ' ';
            if (Character.isHighSurrogate(c)) {
                int low = i + ESCAPE;
                if (low >= to || !text.startsWith("\\u", low) || !Character.isLowSurrogate(code(text, low))) {
                    return true;
                }
                i = low;
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
            i = text.indexOf('\\', i + (unicode ? ESCAPE : 2));
        }
        return false;
    }

    private static char code(String text, int escape) {
        return (char) Integer.parseInt(text, escape + 2, escape + ESCAPE, 16);
    }
}
