package dev.ncco.review;

import dev.ncco.schema.report.Summary;
import java.util.List;
import java.util.Locale;

/** The review as Markdown, for a comment on a pull request. */
final class MarkdownReport {

    /** Limits the length of the comment. */
    private static final int LISTED = 40;

    private static final String TITLE = "## Schema review\n\n";

    private final Review review;
    private final StringBuilder out = new StringBuilder();

    MarkdownReport(Review review) {
        this.review = review;
    }

    static boolean isReport(String text) {
        return text.startsWith(TITLE);
    }

    String text() {
        out.append(TITLE);
        review.comparison().ifPresent(this::comparison);
        List<String> problems = review.problems();
        out.append(review.rows().size())
                .append(" options, ")
                .append(Summary.count(problems.size(), "problem"))
                .append(".\n\n")
                .append(review.evidence().summary())
                .append("\n");
        list("", problems);
        return out.toString();
    }

    private void comparison(SchemaComparison comparison) {
        Compatibility callers = comparison.compatibility();
        out.append("Against `").append(code(comparison.before())).append("`: **");
        out.append(comparison.step().toString().toLowerCase(Locale.ROOT)).append("**. Callers: source ");
        out.append(callers.source() ? "compatible" : "**not** compatible").append(", binary ");
        out.append(callers.binary() ? "compatible" : "**not** compatible").append(".\n\n");
        if (comparison.changes().isEmpty()) {
            out.append("No options changed.\n\n");
        } else {
            out.append("| change | option | what | accepted before, rejected now |\n|---|---|---|---|\n");
            comparison.changes().stream()
                    .limit(LISTED)
                    .forEach(c -> out.append("| ")
                            .append(c.kind())
                            .append(" | `")
                            .append(code(c.option().key()))
                            .append("` | ")
                            .append(cell(c.description()))
                            .append(" | ")
                            .append(c.refused().map(d -> "`" + code(d) + "`").orElse(""))
                            .append(" |\n"));
            out.append('\n');
        }
        list("Breaks callers:", callers.breaks());
        list("New for callers:", callers.additions());
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append(title.isEmpty() ? "" : title + "\n").append('\n');
        lines.stream()
                .limit(LISTED)
                .forEach(l -> out.append("- `").append(code(l)).append("`\n"));
        if (lines.size() > LISTED) {
            out.append("- and ").append(lines.size() - LISTED).append(" more\n");
        }
        out.append('\n');
    }

    /** Replaces characters that would end the code span or the table cell. */
    static String code(String text) {
        String oneLine = text.replace('\n', ' ').replace("`", "'").replace("|", "\\|");
        return oneLine.length() > 200 ? oneLine.substring(0, 200) + "…" : oneLine;
    }

    static String cell(String text) {
        return code(text).replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }
}
