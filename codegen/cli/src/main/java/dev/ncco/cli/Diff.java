package dev.ncco.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.text.VisibleText;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A unified diff of two states of a file, in the format of {@code git apply} and {@code patch}. Secrets are redacted; a
 * hunk with a secret does not apply.
 */
final class Diff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";
    private static final String MARK = "\uFEFF";

    private Diff() {}

    /** Limits the time, which is quadratic in the number of changes. */
    private static final int MAX_COMPARED = 1_000;

    static String of(String file, byte[] before, byte[] after) {
        String name = file.replace(File.separatorChar, '/');
        List<String> old = lines(before);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                quoted("a/" + name), quoted("b/" + name), old, changes(old, lines(after)), CONTEXT);
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /** If too many lines have changed, returns a single change from the first to the last changed line. */
    private static Patch<String> changes(List<String> before, List<String> after) {
        if (changed(before, after) <= MAX_COMPARED) {
            return DiffUtils.diff(before, after);
        }
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Patch<String> patch = new Patch<>();
        patch.addDelta(new ChangeDelta<>(
                new Chunk<>(start, before.subList(start, before.size() - end)),
                new Chunk<>(start, after.subList(start, after.size() - end))));
        return patch;
    }

    /** Returns the number of lines that only one of the two contains. */
    private static int changed(List<String> before, List<String> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(line -> counts.merge(line, 1, Integer::sum));
        after.forEach(line -> counts.merge(line, -1, Integer::sum));
        return counts.values().stream().mapToInt(Math::abs).sum();
    }

    /** Splits at line feeds; a carriage return remains part of its line. */
    private static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        String text = redacted(new String(bytes, StandardCharsets.UTF_8));
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(visible(text.substring(start, end)));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(visible(text.substring(start)) + NO_LINE_END);
        }
        return lines;
    }

    private static String redacted(String text) {
        String mark = text.startsWith(MARK) ? MARK : "";
        return mark + Redactor.document(text.substring(mark.length()));
    }

    /** Escapes control characters, except tabs, a byte order mark at the start and a carriage return at the end. */
    private static String visible(String line) {
        String mark = line.startsWith(MARK) ? MARK : "";
        String end = line.endsWith("\r") ? "\r" : "";
        String[] cells =
                line.substring(mark.length(), line.length() - end.length()).split("\t", -1);
        return mark + Arrays.stream(cells).map(VisibleText::of).collect(Collectors.joining("\t")) + end;
    }

    /** Quotes a file name as git does. */
    private static String quoted(String name) {
        if (VisibleText.of(name).equals(name) && name.indexOf('"') < 0 && name.indexOf('\\') < 0) {
            return name.indexOf(' ') < 0 ? name : name + "\t";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b == '"' || b == '\\') {
                quoted.append('\\').append((char) b);
            } else if (b >= ' ' && b < 0x7f) {
                quoted.append((char) b);
            } else {
                quoted.append(String.format("\\%03o", b & 0xff));
            }
        }
        return quoted.append('"').toString();
    }
}
