package dev.ncco.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The changes of a comparison as an entry for the changelog. Changed descriptions are left out. */
final class ChangelogEntry {

    private static final String TITLE = "<!-- An entry for CHANGELOG, written by ncco review. -->\n";

    private final StringBuilder out = new StringBuilder(TITLE);

    private ChangelogEntry() {}

    static String of(SchemaComparison comparison) {
        ChangelogEntry entry = new ChangelogEntry();
        List<Change> changes = comparison.changes().stream()
                .filter(c -> c.kind() != Change.Kind.REDESCRIBED)
                .toList();
        entry.section(
                "Breaking",
                Stream.concat(
                        changes.stream().filter(ChangelogEntry::breaks).map(ChangelogEntry::line),
                        comparison.compatibility().breaks().stream().map(b -> "`" + MarkdownReport.code(b) + "`")));
        Predicate<Change> compatible = c -> !breaks(c);
        entry.section(
                "Added",
                changes.stream()
                        .filter(compatible.and(c -> c.kind() == Change.Kind.ADDED))
                        .map(ChangelogEntry::line));
        entry.section(
                "Changed",
                changes.stream()
                        .filter(compatible.and(c -> c.kind() != Change.Kind.ADDED))
                        .map(ChangelogEntry::line));
        return entry.out.toString();
    }

    static boolean isEntry(String text) {
        return text.startsWith(TITLE);
    }

    private static boolean breaks(Change change) {
        return change.refused().isPresent()
                || change.kind() == Change.Kind.REMOVED
                || change.kind() == Change.Kind.RENAMED;
    }

    private static String line(Change change) {
        return "`" + MarkdownReport.code(change.option().key()) + "`: " + MarkdownReport.cell(change.description());
    }

    private void section(String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            out.append("\n### ").append(title).append("\n\n");
            all.forEach(l -> out.append("- ").append(l).append('\n'));
        }
    }
}
