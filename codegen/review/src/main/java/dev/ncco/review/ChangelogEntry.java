package dev.ncco.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The changes of a comparison as an entry for the changelog. Changed descriptions are left out. */
final class ChangelogEntry {

    private static final String TITLE = "<!-- An entry for CHANGELOG, written by ncco review. -->\n";

    private static final String BREAKING = "Breaking";
    private static final String ADDED = "Added";
    private static final String CHANGED = "Changed";

    private ChangelogEntry() {}

    static String of(SchemaComparison comparison) {
        Map<String, List<String>> lines = comparison.changes().stream()
                .filter(c -> c.kind() != Change.Kind.REDESCRIBED)
                .collect(groupingBy(ChangelogEntry::heading, mapping(ChangelogEntry::line, toList())));
        comparison
                .compatibility()
                .breaks()
                .forEach(b -> lines.computeIfAbsent(BREAKING, h -> new ArrayList<>())
                        .add("`" + MarkdownReport.code(b) + "`"));
        StringBuilder out = new StringBuilder(TITLE);
        for (String heading : List.of(BREAKING, ADDED, CHANGED)) {
            List<String> section = lines.getOrDefault(heading, List.of());
            out.append(section.isEmpty() ? "" : "\n### " + heading + "\n\n");
            section.forEach(l -> out.append("- ").append(l).append('\n'));
        }
        return out.toString();
    }

    static boolean isEntry(String text) {
        return text.startsWith(TITLE);
    }

    private static String heading(Change change) {
        if (change.refused().isPresent()) {
            return BREAKING;
        }
        return switch (change.kind()) {
            case REMOVED, RENAMED -> BREAKING;
            case ADDED -> ADDED;
            default -> CHANGED;
        };
    }

    private static String line(Change change) {
        return "`" + MarkdownReport.code(change.option().key()) + "`: " + MarkdownReport.cell(change.description());
    }
}
