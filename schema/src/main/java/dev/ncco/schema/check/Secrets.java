package dev.ncco.schema.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides secrets in lines of a document, even where it is not JSON or the name is misspelt. It takes one look at each
 * character, as lines can be long.
 */
public final class Secrets {

    private static final List<String> WORDS = List.of(
            "shaken",
            "authorization",
            "authorisation",
            "value",
            "token",
            "secret",
            "password",
            "passwd",
            "apikey",
            "api_key",
            "privatekey",
            "private_key",
            "jwt");

    /** A JSON Web Token, or what follows a scheme of authorization. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[\\w-]{4,}+(?:\\.[\\w-]*+)*+|(?<=(?:Bearer|Basic) )[^\\s\"'\\\\]++");

    private Secrets() {}

    /**
     * Hides what may be secret, character by character, so that columns stay what they are.
     *
     * @param line a line of a document
     * @param all whether all of its strings may be
     * @return the line with stars in it
     */
    public static String mask(String line, boolean all) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == ':' && secretName(line, i)) {
                i = hideValue(out, i + 1) - 1;
            } else if (all && out.charAt(i) == '"') {
                i = hideString(out, i) - 1;
            }
        }
        Matcher token = TOKEN.matcher(out.toString());
        return token.replaceAll(t -> "*".repeat(t.group().length()));
    }

    /**
     * Tells whether the last name of a pointer, before any index, sounds like a secret.
     *
     * @param pointer a JSON Pointer
     * @return whether it does
     */
    public static boolean in(String pointer) {
        String names = pointer.replaceAll("(?:/\\d+)*$", "");
        return sounds(names.substring(names.lastIndexOf('/') + 1));
    }

    /** Tells whether what stands at an offset is the value of a name that sounds like a secret. */
    static boolean at(String text, int offset) {
        int i = offset;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == ':' && secretName(text, i - 1);
    }

    private static boolean secretName(String text, int colon) {
        int end = colon;
        while (end > 0 && " \t\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start < end && sounds(text.substring(start, end));
    }

    private static boolean sounds(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    /** Returns where the value ends. An object is left: its own names say what is secret in it. */
    private static int hideValue(StringBuilder line, int from) {
        int i = from;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        if (i == line.length() || line.charAt(i) == '{') {
            return i;
        }
        if (line.charAt(i) == '"' || line.charAt(i) == '\'') {
            return hideString(line, i);
        }
        boolean array = line.charAt(i) == '[';
        int start = array ? i + 1 : i;
        int end = start;
        while (end < line.length() && (array ? "]" : ",}]").indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String word = line.substring(start, end).strip();
        return word.equals("true") || word.equals("false") || word.equals("null") ? end : hide(line, start, end);
    }

    private static int hideString(StringBuilder line, int start) {
        char quote = line.charAt(start);
        int end = start + 1;
        while (end < line.length() && line.charAt(end) != quote) {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return hide(line, start + 1, Math.min(end, line.length())) + 1;
    }

    /** A character of two halves becomes a lock, which has two as well: so columns stay what they are. */
    private static int hide(StringBuilder line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pair = Character.isHighSurrogate(line.charAt(i))
                    && i + 1 < to
                    && Character.isLowSurrogate(line.charAt(i + 1));
            if (pair) {
                line.replace(i, i + 2, "\uD83D\uDD12");
                i++;
            } else {
                line.setCharAt(i, '*');
            }
        }
        return to;
    }
}
