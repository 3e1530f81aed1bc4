// Copied from schema/src/main/java/dev/ncco/schema/text/Surrogates.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.javac;

/** Finds unpaired surrogates. */
final class Surrogates {

    private static final int ESCAPE = 6;

    private Surrogates() {}

    /**
     * Finds an unpaired surrogate.
     *
     * @param text the text
     * @return the index of the first unpaired surrogate, or -1
     */
    public static int indexOfUnpaired(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * Returns whether a JSON string contains the escape of an unpaired surrogate.
     *
     * @param text the text of the document
     * @param from the index of the opening quote
     * @param to the end of the string, whose escapes must be valid
     * @return {@code true} if it does
     */
    public static boolean hasUnpairedEscape(String text, int from, int to) {
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
