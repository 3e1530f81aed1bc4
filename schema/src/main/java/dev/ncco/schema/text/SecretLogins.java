package dev.ncco.schema.text;

import java.util.BitSet;
import java.util.List;

/** Finds the user information of URLs, and the passwords of SIP URIs. */
final class SecretLogins {

    /** The schemes after which a text without // can have a password. */
    private static final List<String> SCHEMES = List.of("sip", "sips", "mailto", "xmpp");

    private final String text;
    private final int end;
    private final BitSet secret;

    SecretLogins(String text, BitSet secret) {
        this.text = text;
        this.end = text.length();
        this.secret = secret;
    }

    /**
     * Hides the user information of URLs and the passwords of SIP URIs: the text before an @, back to the last space.
     */
    void hide() {
        int start = 0;
        int at = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (SecretText.isSpace(c) || SecretText.isDoubleQuote(c)) {
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
                // Not a port, but a password that contains a slash.
                secret.set(authority, lastAt);
                return;
            } else {
                from = to;
            }
        }
        password(from, lastAt);
    }

    /** Hides the text between a colon and an @ if there are no slashes. */
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
}
