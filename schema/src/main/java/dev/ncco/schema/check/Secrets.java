package dev.ncco.schema.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides secrets in lines of a document, even where it is no JSON or the name is misspelt. */
public final class Secrets {

    private static final String NAMES =
            "[\"']?[\\w-]*(?:shaken|authori[sz]ation|value|token|secret|password|passwd|api_?key|private_?key|jwt)[\\w-]*[\"']?";

    private static final Pattern MEMBER = Pattern.compile(
            "(" + NAMES + "\\s*:\\s*)(\\[[^\\]]*\\]?|\"(?:\\\\.|[^\"\\\\])*\"?|'[^']*'?|[^\\s\\[{,}\\]\"'][^,}\\]]*)",
            Pattern.CASE_INSENSITIVE);

    /** A JSON Web Token, or what follows a scheme of authorization. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[\\w-]{4,}(?:\\.[\\w-]*)*|(?<=(?:Bearer|Basic) )[^\\s\"'\\\\]+");

    private static final Pattern POINTER = Pattern.compile(
            "(?:shaken|authori[sz]ation|value|token|secret|password|jwt)[^/]*(?:/\\d+)*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"?");

    private static final Pattern BEFORE = Pattern.compile(NAMES + "\\s*:\\s*$", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /**
     * Hides what may be secret, character by character, so that columns stay what they are.
     *
     * @param line a line of a document
     * @return the line with stars in it
     */
    public static String mask(String line) {
        if (line.length() > 10_000) {
            return "*".repeat(line.codePointCount(0, line.length()));
        }
        StringBuilder out = new StringBuilder();
        Matcher member = MEMBER.matcher(line);
        int end = 0;
        while (member.find()) {
            out.append(line, end, member.end(1)).append(stars(member.group(2)));
            end = member.end();
        }
        out.append(line, end, line.length());
        Matcher token = TOKEN.matcher(out);
        return token.replaceAll(t -> stars(t.group()));
    }

    /**
     * Hides the strings of a line that belongs to a value whose pointer has a name that sounds like a secret.
     *
     * @param line a line of a document
     * @param pointer where the line's finding is
     * @return the line with stars in it
     */
    public static String mask(String line, String pointer) {
        String masked = mask(line);
        return POINTER.matcher(pointer).find() ? STRING.matcher(masked).replaceAll(s -> stars(s.group())) : masked;
    }

    /** Tells whether what stands at an offset is the value of a name that sounds like a secret. */
    static boolean at(String text, int offset) {
        return BEFORE.matcher(text.substring(Math.max(0, offset - 200), offset)).find();
    }

    private static String stars(String value) {
        if (value.equals("true") || value.equals("false") || value.equals("null")) {
            return value;
        }
        char first = value.charAt(0);
        boolean quoted = first == '"' || first == '\'';
        boolean closed = quoted && value.length() > 1 && value.charAt(value.length() - 1) == first;
        int length = value.codePointCount(0, value.length()) - (quoted ? 1 : 0) - (closed ? 1 : 0);
        return (quoted ? String.valueOf(first) : "") + "*".repeat(length) + (closed ? String.valueOf(first) : "");
    }
}
