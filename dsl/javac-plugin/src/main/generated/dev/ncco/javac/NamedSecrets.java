// Copied from schema/src/main/java/dev/ncco/schema/text/NamedSecrets.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.javac;

import java.util.BitSet;

/** Finds the values of secret names. */
final class NamedSecrets {
    private static final int LONGEST_NAME = 100;

    private final String text;
    private final int end;
    private final int mistake;
    private final BitSet secret;

    NamedSecrets(String text, int mistake, BitSet secret) {
        this.text = text;
        this.end = text.length();
        this.mistake = mistake;
        this.secret = secret;
    }

    void hide() {
        named();
        afterName();
    }

    /** Hides the values of secret names. */
    private void named() {
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '='
                            && (SecretNames.isSecret(nameBefore(i))
                                    || nameBefore(i).equalsIgnoreCase("key"))
                    || c == ':' && SecretNames.isSecret(nameBefore(i))
                    || SecretText.isQuote(c) && lacksColon(i) && SecretNames.isSecret(quotedBefore(i))) {
                i = hideValue(i);
            } else {
                i++;
            }
        }
    }

    /** Hides what follows a syntax error that is within or right after a secret name. */
    private void afterName() {
        if (mistake < end) {
            boolean unclosed = SecretText.isQuote(text.charAt(mistake));
            int line = lineEnd(mistake, end);
            String name =
                    unclosed ? text.substring(mistake, Math.min(line, mistake + LONGEST_NAME)) : nameBefore(mistake);
            if (SecretNames.isSecret(name)) {
                secret.set(unclosed ? line : mistake, end);
            }
        }
    }

    private String nameBefore(int separator) {
        int to = separator;
        while (to > 0 && (SecretText.isSpace(text.charAt(to - 1)) || isStray(text.charAt(to - 1)))) {
            to--;
        }
        if (to > 0 && SecretText.isQuote(text.charAt(to - 1))) {
            return quotedBefore(to - 1);
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && SecretText.isNamePart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to);
    }

    private String quotedBefore(int quote) {
        int from = quote;
        while (from > 0 && quote - from < LONGEST_NAME && !SecretText.isQuote(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, quote);
    }

    /** Whether a value or a comment follows the quote, without a colon in between. */
    private boolean lacksColon(int quote) {
        int next = space(quote + 1);
        return next < end
                && (SecretText.isQuote(text.charAt(next))
                        || "[{/#*-".indexOf(text.charAt(next)) >= 0
                        || Character.isDigit(text.charAt(next)));
    }

    /** Hides the value after a name, and returns the index after it. */
    private int hideValue(int separator) {
        boolean parameter = text.charAt(separator) == '=';
        int from = separator + 1;
        while (from < end && (SecretText.isSpace(text.charAt(from)) || ":=>/#*-".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        if (from == end) {
            return end;
        }
        char c = text.charAt(from);
        int to = c == '{' || c == '['
                ? bracketEnd(from)
                : SecretText.isQuote(c) ? quoteEnd(from) : bareEnd(from, parameter);
        String bare = text.substring(from, to);
        if (!bare.equals("true") && !bare.equals("false") && !bare.equals("null")) {
            boolean quoted = SecretText.isQuote(c);
            secret.set(
                    quoted ? from + 1 : from,
                    quoted && to > from + 1 && SecretText.isQuote(text.charAt(to - 1)) ? to - 1 : to);
        }
        if (space(to) >= mistake) {
            secret.set(from, end);
            return end;
        }
        if (parameter) {
            return to;
        }
        // An unclosed quote can extend to other lines, whose names must be found.
        int line = SecretText.isQuote(c) ? lineEnd(from, to) : to;
        return line < to ? line : moreValues(to);
    }

    /** Hides the values that follow without names, as after a missing opening bracket. */
    private int moreValues(int from) {
        int to = from;
        while (true) {
            int comma = space(to);
            int next = comma < end && text.charAt(comma) == ',' ? space(comma + 1) : end;
            if (next == end || !SecretText.isQuote(text.charAt(next)) && !Character.isDigit(text.charAt(next))) {
                return to;
            }
            int after = SecretText.isQuote(text.charAt(next)) ? quoteEnd(next) : bareEnd(next, false);
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
        while (to < end && SecretText.isSpace(text.charAt(to))) {
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
            if (c == quote || quote >= 0x80 && SecretText.isQuote(c)) {
                return i + 1;
            }
        }
        return end;
    }

    private int bareEnd(int from, boolean parameter) {
        int to = from;
        while (to < end
                && !SecretText.isDoubleQuote(text.charAt(to))
                && (parameter
                        ? !SecretText.isSpace(text.charAt(to)) && "&;#<>,".indexOf(text.charAt(to)) < 0
                        : "\r\n,}]".indexOf(text.charAt(to)) < 0)) {
            to++;
        }
        return to;
    }

    /** Whether a character can be left between a name and its separator by a syntax error. */
    private boolean isStray(char c) {
        return mistake < end && "{}[](),;/\\#*<>".indexOf(c) >= 0;
    }
}
