package dev.ncco.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the properties ask of strings. */
final class Text {

    private static final int SHOWN = 60;

    private Text() {}

    /** Whether the string is ASCII without anything to escape, so that its characters are its JSON bytes. */
    static boolean isPlain(String text) {
        int escapes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escapes |= c < 0x80 ? JsonWriter.ESCAPES[c] : 1;
        }
        return escapes == 0;
    }

    /** The index of the first surrogate that has no partner, or -1. */
    static int loneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Quotes a value for a message: short, and without characters that could fool a terminal or a reader. */
    static String quoted(@Nullable Object value) {
        String text = String.valueOf(value);
        StringBuilder quoted = new StringBuilder("\"");
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        text.substring(0, end).codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** What is left of a name without the marks in which conventions and spellings differ. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("_", "")
                .replace(" ", "")
                .replace("-", "")
                .replace("iour", "ior")
                .replace("isation", "ization");
    }

    /** Escapes a member's name for a JSON Pointer. */
    static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
