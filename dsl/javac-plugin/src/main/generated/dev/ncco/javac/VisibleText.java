// Copied from schema/src/main/java/dev/ncco/schema/text/VisibleText.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.javac;

import java.util.HexFormat;

/** Escapes text for display in terminals, editors and XML. */
final class VisibleText {

    private static final HexFormat HEX = HexFormat.of();

    private VisibleText() {}

    /**
     * Escapes control and format characters (among them bidirectional ones), line separators, unpaired surrogates and
     * noncharacters, as JSON does.
     *
     * @param text the text
     * @return the text on one line; the same text if nothing must be escaped
     */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isHarmful(c)) {
                out = out == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : out;
                for (; i < end; i++) {
                    out.append("\\u").append(HEX.toHexDigits(text.charAt(i)));
                }
            } else if (out != null) {
                out.appendCodePoint(c);
            }
            i = end;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isHarmful(int c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (c & 0xfffe) == 0xfffe
                || c >= 0xfdd0 && c <= 0xfdef;
    }
}
