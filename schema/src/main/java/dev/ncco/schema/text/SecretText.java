package dev.ncco.schema.text;

import java.util.BitSet;

/**
 * Finds the secrets in a text: tokens, user information and passwords in URLs, and the values of secret names. All
 * methods take linear time.
 */
public final class SecretText {

    /** Replaces a secret in messages. */
    public static final String STARS = "***";

    /** Represents an escaped quote in a text whose escapes are decoded. */
    public static final char ESCAPED_QUOTE = '\u0001';

    private SecretText() {}

    /**
     * Replaces each secret by asterisks.
     *
     * @param text the text
     * @return the text without its secrets
     */
    public static String redact(String text) {
        BitSet secret = find(text);
        if (secret.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int from = secret.nextSetBit(0); from >= 0; from = secret.nextSetBit(at)) {
            out.append(text, at, from).append(STARS);
            at = secret.nextClearBit(from);
        }
        return out.append(text, at, text.length()).toString();
    }

    /**
     * Finds the secrets.
     *
     * @param text the text
     * @return the indexes of the characters that are secret
     */
    public static BitSet find(String text) {
        return find(text, Integer.MAX_VALUE);
    }

    /**
     * Finds the secrets in a text that is not JSON. If the syntax error is within or right after a secret, all text
     * after it is secret, because the end of the secret is unknown.
     *
     * @param text the text
     * @param mistake the index of the syntax error
     * @return the indexes of the characters that are secret
     */
    public static BitSet find(String text, int mistake) {
        BitSet secret = new BitSet();
        new SecretTokens(text, secret).hide();
        new SecretLogins(text, secret).hide();
        new NamedSecrets(text, mistake, secret).hide();
        return secret;
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || "_-$%[]".indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || "'`“„‘’«»".indexOf(c) >= 0;
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '”' || c == ESCAPED_QUOTE;
    }
}
