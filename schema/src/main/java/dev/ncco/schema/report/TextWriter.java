package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Quote;
import dev.ncco.schema.check.Secrets;
import dev.ncco.schema.source.Lines;
import dev.ncco.schema.source.Place;
import java.io.IOException;
import java.io.Writer;

/** For people: each finding with its line, the place underlined. */
final class TextWriter implements ReportWriter {

    /** So many characters of a long line are shown around the place. */
    private static final int WIDTH = 100;

    private final Writer out;
    private final boolean colour;

    TextWriter(Writer out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    @Override
    public void write(Report report) throws IOException {
        Lines lines = report.findings().isEmpty() ? null : report.lines().orElse(null);
        for (Finding finding : report.findings()) {
            Place place = finding.place();
            out.write(bold(Quote.visible(finding.file()) + ":" + place.line() + ":" + place.column()) + "  "
                    + paint(finding.severity(), finding.severity().toString()) + "  "
                    + dim(finding.rule()) + "\n");
            if (lines != null) {
                frame(lines, finding, report.firstLine());
            }
            out.write("    " + finding.message() + "\n");
            if (!finding.hint().isEmpty()) {
                out.write("    " + dim("→") + " " + finding.hint() + "\n");
            }
            out.write("\n");
        }
    }

    private void frame(Lines lines, Finding finding, int firstLine) throws IOException {
        Place place = finding.place();
        String masked = Secrets.mask(lines.line(place.line() - firstLine + 1), finding.pointer());
        int length = masked.codePointCount(0, masked.length());
        int start = Math.min(place.column() - 1, length);
        int end = place.endLine() == place.line() ? Math.min(place.endColumn() - 1, length) : length;
        int from = length <= WIDTH ? 0 : Math.max(0, Math.min(start - WIDTH / 3, length - WIDTH));
        int to = Math.min(length, from + WIDTH);
        String before = show(masked, from, Math.min(start, to));
        String marked = show(masked, start, Math.max(start, Math.min(end, to)));
        String after = show(masked, Math.max(start, Math.min(end, to)), to);
        String margin = String.valueOf(place.line());
        String cut = from > 0 ? "…" : "";
        out.write(dim("  " + margin + " │ ") + cut + before + marked + after + (to < length ? "…" : "") + "\n");
        out.write(dim("  " + " ".repeat(margin.length()) + " │ ") + " ".repeat(cut.length())
                + before.replaceAll("[^\t]", " ").replace("\t", " ")
                + paint(finding.severity(), "^".repeat(Math.max(1, marked.codePointCount(0, marked.length()))))
                + "\n");
    }

    private static String show(String line, int from, int to) {
        String part = line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, Math.max(from, to)));
        return Quote.visible(part.replace('\t', ' '));
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
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
