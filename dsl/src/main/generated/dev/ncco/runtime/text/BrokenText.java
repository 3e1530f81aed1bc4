// Copied from schema/src/main/java/dev/ncco/schema/text/BrokenText.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

import java.util.BitSet;

/** Finds the secrets in text that is not JSON, such as a comment or a document with a syntax error. */
public final class BrokenText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String DECODED = SecretText.ESCAPED_QUOTE + "\\/     ";
    private static final int UNICODE_ESCAPE = 6;

    private final String text;
    private final StringBuilder decoded;
    private final int[] starts;

    private BrokenText(String text) {
        this.text = text;
        this.decoded = new StringBuilder(text.length());
        this.starts = new int[text.length() + 1];
        decode();
    }

    /**
     * Finds the secrets.
     *
     * @param text the text
     * @param mistake the index of the syntax error
     * @return the indexes of the characters that are secret
     */
    public static BitSet find(String text, int mistake) {
        return new BrokenText(text).find(mistake);
    }

    private BitSet find(int mistake) {
        int at = 0;
        while (at < decoded.length() && starts[at] < mistake) {
            at++;
        }
        BitSet found = SecretText.find(decoded.toString(), at);
        BitSet secret = new BitSet();
        found.stream().forEach(i -> secret.set(starts[i], starts[i + 1]));
        return secret;
    }

    private void decode() {
        int at = 0;
        while (at < text.length()) {
            starts[decoded.length()] = at;
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            int code = c == '\\' && next == 'u' ? code(at + 2) : -1;
            int escape = c == '\\' ? ESCAPES.indexOf(next) : -1;
            if (code >= 0) {
                decoded.append(plain((char) code));
                at += UNICODE_ESCAPE;
            } else if (escape >= 0) {
                decoded.append(DECODED.charAt(escape));
                at += 2;
            } else {
                decoded.append(c);
                at++;
            }
        }
        starts[decoded.length()] = text.length();
    }

    private int code(int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** An escaped quote or line break does not end a value. */
    private static char plain(char c) {
        return c == '"' ? SecretText.ESCAPED_QUOTE : c < ' ' ? ' ' : c;
    }
}
