package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Location;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes findings for people: each with its line, underlined at the location. */
final class TextWriter implements ReportWriter {

    /** The number of characters that are shown of a long line. */
    private static final int WIDTH = 100;

    private final Writer out;
    private final boolean color;
    private @Nullable SourceLine current;

    TextWriter(Writer out, boolean color) {
        this.out = out;
        this.color = color;
    }

    @Override
    public void write(Report report) throws IOException {
        LineMap lines = report.findings().isEmpty()
                ? null
                : report.text().map(Redactor::document).map(LineMap::new).orElse(null);
        current = null;
        for (Finding finding : report.findings()) {
            Location place = finding.place();
            out.write(bold(VisibleText.of(finding.file()) + ":" + place.line() + ":" + place.column()) + "  "
                    + paint(finding.severity(), finding.severity().toString()) + "  "
                    + dim(finding.rule()) + "\n");
            if (lines != null) {
                frame(lines, finding, report.firstLine());
            }
            out.write("    " + VisibleText.of(finding.message()) + "\n");
            if (!finding.hint().isEmpty()) {
                out.write("    " + dim("→") + " " + VisibleText.of(finding.hint()) + "\n");
            }
            out.write("\n");
        }
    }

    private void frame(LineMap lines, Finding finding, int firstLine) throws IOException {
        Location place = finding.place();
        SourceLine line = line(lines, place.line() - firstLine + 1);
        int length = line.length();
        int start = Math.min(place.column() - 1, length);
        int end = place.endLine() == place.line() ? Math.min(place.endColumn() - 1, length) : length;
        int from = length <= WIDTH ? 0 : Math.max(0, Math.min(start - WIDTH / 3, length - WIDTH));
        int to = Math.min(length, from + WIDTH);
        String before = line.show(from, Math.min(start, to));
        String marked = line.show(start, Math.max(start, Math.min(end, to)));
        String after = line.show(Math.max(start, Math.min(end, to)), to);
        String margin = String.valueOf(place.line());
        String cut = from > 0 ? "…" : "";
        out.write(dim("  " + margin + " │ ") + cut + before + marked + after + (to < length ? "…" : "") + "\n");
        out.write(dim("  " + " ".repeat(margin.length()) + " │ ") + " ".repeat(cut.length() + width(before))
                + paint(finding.severity(), "^".repeat(Math.max(1, width(marked)))) + "\n");
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Keeps the last line, as one long line can have many findings. */
    private SourceLine line(LineMap lines, int number) {
        SourceLine kept = current;
        if (kept == null || kept.number() != number) {
            kept = SourceLine.of(lines, number);
            current = kept;
        }
        return kept;
    }

    @Override
    public void end(Summary summary) throws IOException {
        Severity worst = summary.has(Severity.ERROR)
                ? Severity.ERROR
                : summary.has(Severity.WARNING) ? Severity.WARNING : Severity.INFO;
        out.write(worst == Severity.INFO ? summary + "\n" : paint(worst, summary.toString()) + "\n");
        out.flush();
    }

    private String paint(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> ansi("31;1", text);
            case WARNING -> ansi("33;1", text);
            case INFO -> ansi("36;1", text);
        };
    }

    private String bold(String text) {
        return ansi("1", text);
    }

    private String dim(String text) {
        return ansi("2", text);
    }

    private String ansi(String code, String text) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
