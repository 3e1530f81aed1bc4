// Copied from schema/src/main/java/dev/ncco/schema/text/SecretTokens.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

import java.util.BitSet;

/** Finds JSON Web Tokens and the credentials after the name of an authentication scheme. */
final class SecretTokens {
    private static final int SHORTEST_TOKEN = 7;
    private static final int SHORTEST_CODE = 8;

    private final String text;
    private final int end;
    private final BitSet secret;

    SecretTokens(String text, BitSet secret) {
        this.text = text;
        this.end = text.length();
        this.secret = secret;
    }

    /** Hides JSON Web Tokens and the credentials after the name of an authentication scheme. */
    void hide() {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == 'e' && text.startsWith("eyJ", i)) {
                int to = i;
                while (to < end && (SecretText.isNamePart(text.charAt(to)) || text.charAt(to) == '.')) {
                    to++;
                }
                i = mark(i, to, SHORTEST_TOKEN);
            } else if ((c == 'B' || c == 'b') && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                if (text.regionMatches(true, i, "Bearer ", 0, 7)) {
                    i = mark(i + 7, wordEnd(i + 7), 1);
                } else if (text.regionMatches(true, i, "Basic ", 0, 6) && isCode(i + 6, wordEnd(i + 6))) {
                    i = mark(i + 6, wordEnd(i + 6), SHORTEST_CODE);
                }
            }
        }
    }

    /** Hides a range unless it is too short, and returns its last index. */
    private int mark(int from, int to, int shortest) {
        if (to - from >= shortest) {
            secret.set(from, to);
        }
        return to - 1;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < end && !SecretText.isSpace(text.charAt(to)) && !SecretText.isDoubleQuote(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Whether a word is Base64 rather than a word of a language. */
    private boolean isCode(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '=') {
                return true;
            }
        }
        return false;
    }
}
