package dev.ncco.runtime;

import java.nio.charset.StandardCharsets;

/**
 * JSON that this library wrote, with {@code "***"} in place of each secret: what is below a name that sounds secret,
 * and in any string the user information, passwords and secret parameters of URLs, and tokens.
 */
final class RedactedJson {

    private final String json;
    private final StringBuilder out;
    private int depth;
    /** The depth of the outermost value whose content is secret, or 0. */
    private int secretDepth;
    /** Whether the next value is secret because of its name. */
    private boolean named;

    private RedactedJson(String json) {
        this.json = json;
        this.out = new StringBuilder(json.length());
    }

    static String of(byte[] json) {
        RedactedJson redacted = new RedactedJson(new String(json, StandardCharsets.UTF_8));
        redacted.redact();
        return redacted.out.toString();
    }

    private void redact() {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '"' -> i = string(i);
                case '{', '[' -> {
                    depth++;
                    secretDepth = secretDepth == 0 && named ? depth : secretDepth;
                    out.append(c);
                }
                case '}', ']' -> {
                    secretDepth = secretDepth == depth ? 0 : secretDepth;
                    depth--;
                    named = false;
                    out.append(c);
                }
                case ',' -> {
                    named = false;
                    out.append(c);
                }
                default -> i = isDigit(c) ? number(i) : other(i);
            }
        }
    }

    private int other(int at) {
        out.append(json.charAt(at));
        return at;
    }

    private static boolean isDigit(char c) {
        return c == '-' || c >= '0' && c <= '9';
    }

    private int number(int start) {
        int end = start + 1;
        while (end < json.length() && (isDigit(json.charAt(end)) || json.charAt(end) == '.')) {
            end++;
        }
        if (isSecret()) {
            stars();
        } else {
            out.append(json, start, end);
        }
        return end - 1;
    }

    private boolean isSecret() {
        return named || secretDepth > 0;
    }

    private void stars() {
        out.append('"').append(SecretText.STARS).append('"');
    }

    /** Appends a name or a value and returns the index of its closing quote. */
    private int string(int start) {
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        String text = unescaped(json.substring(start + 1, end));
        boolean name = end + 1 < json.length() && json.charAt(end + 1) == ':';
        String shown = SecretText.redact(text);
        if (!name && isSecret() && !text.isEmpty() && !SecretText.isConstant(text)) {
            stars();
        } else if (shown.equals(text)) {
            out.append(json, start, end + 1);
        } else {
            out.append(new String(JsonWriter.bytesOfTree(shown), StandardCharsets.UTF_8));
        }
        named = name && SecretText.isSecretName(text);
        return end;
    }

    private static String unescaped(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                c = escaped.charAt(++i);
                int letter = "bfnrt".indexOf(c);
                if (c == 'u') {
                    c = (char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16);
                    i += 4;
                } else if (letter >= 0) {
                    c = "\b\f\n\r\t".charAt(letter);
                }
            }
            text.append(c);
        }
        return text.toString();
    }
}
