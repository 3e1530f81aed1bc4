package dev.ncco.schema.text;

import java.util.BitSet;
import java.util.List;

/**
 * The secrets in a text: tokens, user information and passwords in URLs, and what follows a name that sounds secret.
 * All methods take linear time.
 */
public final class SecretText {

    /** Replaces a secret in messages. */
    public static final String STARS = "***";

    /** Stands for an escaped quote in a text whose escapes are decoded. */
    public static final char ESCAPED_QUOTE = '\u0001';

    /** Parts of names; some are stems, so that misspelt names are found too. */
    private static final List<String> PARTS = List.of(
            "shak",
            "authori",
            "authent",
            "orization",
            "orisation",
            "token",
            "secret",
            "passw",
            "passphrase",
            "passcode",
            "credential",
            "signature",
            "cookie",
            "bearer",
            "jwt",
            "sessid",
            "sessionid",
            "apikey",
            "accesskey",
            "privatekey",
            "signingkey",
            "encryptionkey",
            "subscriptionkey");

    private static final List<String> ENDS = List.of("auth", "pwd", "sig", "hmac");
    private static final List<String> WHOLE = List.of("value", "pass", "pin", "otp");

    /** The schemes after which a text without // can have a password. */
    private static final List<String> SCHEMES = List.of("sip", "sips", "mailto", "xmpp");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_TOKEN = 8;

    private final String text;
    private final int end;
    private final int mistake;
    private final BitSet secret = new BitSet();

    private SecretText(String text, int mistake) {
        this.text = text;
        this.end = text.length();
        this.mistake = mistake;
    }

    /**
     * Returns whether the value of a member, header or parameter is secret.
     *
     * @param name its name
     * @return whether the name sounds secret
     */
    public static boolean isSecretName(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        String bare = letters.toString();
        return bare.length() >= SHORTEST_NAME
                && (PARTS.stream().anyMatch(bare::contains)
                        || ENDS.stream().anyMatch(bare::endsWith)
                        || WHOLE.contains(bare)
                        || bare.endsWith("key")
                                && bare.length() > 3
                                && !Character.isLetter(name.charAt(name.length() - 4)));
    }

    /**
     * Returns whether a value below a secret name is not secret itself, as it is a constant of the API.
     *
     * @param value the value
     * @return whether it is a constant
     */
    public static boolean isConstant(String value) {
        return value.equals("custom") || value.equals("vonage");
    }

    /**
     * Replaces each secret by stars.
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
     * Finds the secrets in a text that is not JSON. Where the mistake is within or right after a secret, everything
     * that follows is secret, as nobody knows where the secret ends.
     *
     * @param text the text
     * @param mistake the index at which it stops being JSON
     * @return the indexes of the characters that are secret
     */
    public static BitSet find(String text, int mistake) {
        SecretText found = new SecretText(text, mistake);
        found.tokens();
        found.logins();
        found.named();
        found.afterName();
        return found.secret;
    }

    /** JSON Web Tokens, and what follows the name of an authentication scheme. */
    private void tokens() {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == 'e' && text.startsWith("eyJ", i)) {
                int to = i;
                while (to < end && (isNamePart(text.charAt(to)) || text.charAt(to) == '.')) {
                    to++;
                }
                i = hide(i, to, SHORTEST_TOKEN - 1);
            } else if ((c == 'B' || c == 'b') && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                if (text.regionMatches(true, i, "Bearer ", 0, 7)) {
                    i = hide(i + 7, wordEnd(i + 7), 1);
                } else if (text.regionMatches(true, i, "Basic ", 0, 6) && isCode(i + 6, wordEnd(i + 6))) {
                    i = hide(i + 6, wordEnd(i + 6), SHORTEST_TOKEN);
                }
            }
        }
    }

    /** Hides a stretch unless it is too short, and returns its last index. */
    private int hide(int from, int to, int shortest) {
        if (to - from >= shortest) {
            secret.set(from, to);
        }
        return Math.max(from, to) - 1;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < end && !isSpace(text.charAt(to)) && !isDoubleQuote(text.charAt(to))) {
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

    /** The user information of URLs, and the passwords of SIP URIs: what is before an @, up to the space before it. */
    private void logins() {
        int start = 0;
        int at = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (isSpace(c) || isDoubleQuote(c)) {
                if (at > start) {
                    login(start, at);
                }
                start = i + 1;
                at = -1;
            } else if (c == '@') {
                at = i;
            }
        }
    }

    private void login(int start, int lastAt) {
        int from = start;
        for (int slashes = slashes(from, lastAt); slashes >= 0; slashes = slashes(from, lastAt)) {
            password(from, lastIndexOf('@', from, slashes));
            int authority = slashes + 3;
            int at = -1;
            int colon = -1;
            int to = authority;
            for (; to <= lastAt && "/?#".indexOf(text.charAt(to)) < 0; to++) {
                at = text.charAt(to) == '@' ? to : at;
                colon = text.charAt(to) == ':' ? to : colon;
            }
            if (at >= 0) {
                secret.set(authority, at);
                from = at + 1;
            } else if (colon >= 0 && text.charAt(authority) != '[' && !isDigits(colon + 1, to)) {
                // Not a port, so it is a password with a slash.
                secret.set(authority, lastAt);
                return;
            } else {
                from = to;
            }
        }
        password(from, lastAt);
    }

    /** Hides what is between a colon and an @ where there are no slashes. */
    private void password(int from, int at) {
        int colon = indexOf(':', from, at);
        if (colon >= 0 && endsWithScheme(from, colon)) {
            colon = indexOf(':', colon + 1, at);
        }
        if (colon >= 0) {
            secret.set(colon + 1, at);
        }
    }

    private int slashes(int from, int to) {
        for (int i = from; i + 3 <= to; i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int lastIndexOf(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithScheme(int from, int colon) {
        return SCHEMES.stream().anyMatch(s -> {
            int start = colon - s.length();
            return start >= from
                    && text.regionMatches(true, start, s, 0, s.length())
                    && (start == from || !Character.isLetter(text.charAt(start - 1)));
        });
    }

    /** What follows a name that sounds secret. */
    private void named() {
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '=' && (isSecretName(nameBefore(i)) || nameBefore(i).equalsIgnoreCase("key"))
                    || c == ':' && isSecretName(nameBefore(i))
                    || isQuote(c) && lacksColon(i) && isSecretName(quotedBefore(i))) {
                i = Math.max(i + 1, hideValue(i));
            } else {
                i++;
            }
        }
    }

    /** What follows a mistake that is right after a secret name, or in a name that is not closed. */
    private void afterName() {
        if (mistake < end) {
            boolean unclosed = isQuote(text.charAt(mistake));
            int line = lineEnd(mistake, end);
            String name =
                    unclosed ? text.substring(mistake, Math.min(line, mistake + LONGEST_NAME)) : nameBefore(mistake);
            if (isSecretName(name)) {
                secret.set(unclosed ? line : mistake, end);
            }
        }
    }

    private String nameBefore(int separator) {
        int to = separator;
        while (to > 0 && (isSpace(text.charAt(to - 1)) || isStray(text.charAt(to - 1)))) {
            to--;
        }
        if (to > 0 && isQuote(text.charAt(to - 1))) {
            return quotedBefore(to - 1);
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && isNamePart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to);
    }

    private String quotedBefore(int quote) {
        int from = quote;
        while (from > 0 && quote - from < LONGEST_NAME && !isQuote(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, quote);
    }

    /** Whether the quote is followed by a value, or by something else that does not belong there. */
    private boolean lacksColon(int quote) {
        int next = space(quote + 1);
        return next < end
                && (isQuote(text.charAt(next)) || "[{/#*-".indexOf(text.charAt(next)) >= 0 || isDigits(next, next + 1));
    }

    /** Hides the value after a name, and returns where to go on. */
    private int hideValue(int separator) {
        boolean parameter = text.charAt(separator) == '=';
        int from = separator + 1;
        while (from < end && (isSpace(text.charAt(from)) || ":=>/#*-".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        if (from == end) {
            return end;
        }
        char c = text.charAt(from);
        int to = c == '{' || c == '[' ? bracketEnd(from) : isQuote(c) ? quoteEnd(from) : bareEnd(from, parameter);
        String bare = text.substring(from, to);
        if (!bare.equals("true") && !bare.equals("false") && !bare.equals("null")) {
            boolean quoted = isQuote(c);
            secret.set(quoted ? from + 1 : from, quoted && to > from + 1 && isQuote(text.charAt(to - 1)) ? to - 1 : to);
        }
        if (space(to) >= mistake) {
            secret.set(from, end);
            return end;
        }
        if (parameter) {
            return to;
        }
        // A quote that is not closed can reach into other lines, whose names have to be seen.
        int line = isQuote(c) ? lineEnd(from, to) : to;
        return line < to ? line : moreValues(to);
    }

    /** Hides the values that follow another one without names, as after an opening bracket that is missing. */
    private int moreValues(int from) {
        int to = from;
        while (true) {
            int comma = space(to);
            int next = comma < end && text.charAt(comma) == ',' ? space(comma + 1) : end;
            if (next == end || !isQuote(text.charAt(next)) && !isDigits(next, next + 1)) {
                return to;
            }
            int after = isQuote(text.charAt(next)) ? quoteEnd(next) : bareEnd(next, false);
            int follower = space(after);
            if (follower < end && ",]}".indexOf(text.charAt(follower)) < 0) {
                return to;
            }
            secret.set(next, after);
            to = after;
        }
    }

    private int space(int from) {
        int to = from;
        while (to < end && isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int lineEnd(int from, int limit) {
        int to = from;
        while (to < limit && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    private int bracketEnd(int from) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            switch (text.charAt(i)) {
                case '"' -> i = quoteEnd(i) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {
                    // Any other character is part of a value.
                }
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return end;
    }

    private int quoteEnd(int from) {
        char quote = text.charAt(from);
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote || quote >= 0x80 && isQuote(c)) {
                return i + 1;
            }
        }
        return end;
    }

    private int bareEnd(int from, boolean parameter) {
        int to = from;
        while (to < end
                && !isDoubleQuote(text.charAt(to))
                && (parameter
                        ? !isSpace(text.charAt(to)) && "&;#<>,".indexOf(text.charAt(to)) < 0
                        : "\r\n,}]".indexOf(text.charAt(to)) < 0)) {
            to++;
        }
        return to;
    }

    /** Whether a character can be left between a name and its separator by a syntax mistake. */
    private boolean isStray(char c) {
        return mistake < end && "{}[](),;/\\#*<>".indexOf(c) >= 0;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || "_-$%[]".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isQuote(char c) {
        return isDoubleQuote(c) || "'`“„‘’«»".indexOf(c) >= 0;
    }

    private static boolean isDoubleQuote(char c) {
        return c == '"' || c == '”' || c == ESCAPED_QUOTE;
    }
}
