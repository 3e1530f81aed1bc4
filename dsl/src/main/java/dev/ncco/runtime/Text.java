package dev.ncco.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the properties ask of strings. */
final class Text {

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

    /** Quotes a value for a message: short, and without characters that could fool a terminal or a reader. */
    static String quoted(@Nullable Object value) {
        return LimitPhrases.quoted(String.valueOf(value));
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

    /** A JSON Pointer without the secrets in its names, as the checker shows it. */
    static String redactedPointer(String pointer) {
        StringBuilder shown = new StringBuilder(pointer.length());
        int start = pointer.startsWith("/") ? 1 : 0;
        shown.append(pointer, 0, start);
        while (start < pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            String name = pointer.substring(start, end).replace("~1", "/").replace("~0", "~");
            shown.append(pointer(SecretText.redact(name))).append(slash < 0 ? "" : "/");
            start = end + 1;
        }
        return shown.toString();
    }

    /** Escapes a member's name for a JSON Pointer. */
    static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
