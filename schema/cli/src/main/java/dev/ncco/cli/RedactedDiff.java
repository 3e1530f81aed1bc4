package dev.ncco.cli;

import dev.ncco.schema.redact.Redactor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A unified diff without the secrets in its lines. A patch whose lines contain secrets does not apply. */
final class RedactedDiff {

    private RedactedDiff() {}

    /**
     * Replaces the lines of a diff that contain secrets.
     *
     * @param diff the unified diff of two documents
     * @param before the first document
     * @param after the second document
     * @return the diff with a star for each secret character
     */
    static String of(String diff, byte[] before, byte[] after) {
        Map<String, String> redacted = new HashMap<>();
        for (byte[] bytes : List.of(before, after)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            // No parser accepts a byte order mark; a space in its place changes no index.
            String shown = Redactor.document(text.startsWith("\ufeff") ? " " + text.substring(1) : text);
            put(redacted, text.split("\n", -1), shown.split("\n", -1));
            put(redacted, text.split("\r\n?|\n", -1), shown.split("\r\n?|\n", -1));
        }
        return diff.isEmpty()
                ? diff
                : Arrays.stream(diff.split("\n", -1))
                        .map(line -> line(line, redacted))
                        .collect(Collectors.joining("\n"));
    }

    /** The first character of a line of a diff is a sign. */
    private static String line(String line, Map<String, String> redacted) {
        String content = line.isEmpty() ? line : line.substring(1).stripTrailing();
        String shown = redacted.get(content);
        return shown == null ? line : line.charAt(0) + shown + line.substring(1 + content.length());
    }

    /** A line that is redacted in one place is redacted in each, as the diff does not tell which one it shows. */
    private static void put(Map<String, String> redacted, String[] lines, String[] shown) {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].equals(shown[i])) {
                String line = lines[i].stripTrailing();
                redacted.put(line, shown[i].substring(0, line.length()));
            }
        }
    }
}
