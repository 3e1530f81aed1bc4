package dev.ncco.cli.draw;

import dev.ncco.cli.draw.Flow.Recording;
import dev.ncco.schema.Severity;
import java.util.ArrayList;
import java.util.List;

/** The legend of the lines and marks in a drawing. */
final class Legend {

    private static final int LINE = 24;

    private record Entry(String mark, String words) {}

    private final List<Entry> entries = new ArrayList<>();

    Legend(Flow flow) {
        if (flow.steps().stream().anyMatch(s -> s.skipsTo() >= 0)) {
            add(
                    "<path class=\"skip\" d=\"M0 0h22\"/><path class=\"tip\" d=\"M22-4v8l7-4z\"/>",
                    "a key press or speech skips to the input");
        }
        if (flow.steps().stream().anyMatch(s -> s.recording() != Recording.NONE)) {
            add(
                    "<rect class=\"lane\" y=\"-6\" width=\"29\" height=\"12\" rx=\"6\"/><circle class=\"rec\" cx=\"6\" r=\"5\"/>",
                    "recorded");
        }
        if (flow.steps().stream().anyMatch(s -> !s.takeover().isEmpty())) {
            add(
                    "<path class=\"flow\" d=\"M0 0h14\"/><text class=\"soft\" x=\"16\" y=\"5\">↪</text>",
                    "an NCCO in the response takes over");
        }
        if (flow.steps().stream().anyMatch(s -> !s.runs())) {
            add("<rect class=\"card never\" y=\"-7\" width=\"29\" height=\"14\" rx=\"3\"/>", "never runs");
        }
        badge(flow, Severity.ERROR, "rec", "errors");
        badge(flow, Severity.WARNING, "warn", "warnings only");
    }

    private void badge(Flow flow, Severity severity, String style, String words) {
        boolean there = flow.findings().stream().anyMatch(f -> f.severity() == severity)
                || flow.steps().stream().flatMap(s -> s.findings().stream()).anyMatch(f -> f.severity() == severity);
        if (there) {
            add(
                    "<circle class=\"" + style
                            + "\" cx=\"14\" r=\"9\"/><text class=\"badge\" x=\"14\" y=\"4\" text-anchor=\"middle\">1</text>",
                    words);
        }
    }

    private void add(String mark, String words) {
        entries.add(new Entry(mark, words));
    }

    int height() {
        return entries.size() * LINE;
    }

    void draw(StringBuilder out, int x, int y) {
        if (entries.isEmpty()) {
            return;
        }
        out.append("<g class=\"legend\">");
        for (int i = 0; i < entries.size(); i++) {
            int middle = y + 6 + LINE * i;
            out.append("<g transform=\"translate(")
                    .append(x)
                    .append(' ')
                    .append(middle)
                    .append(")\">")
                    .append(entries.get(i).mark())
                    .append("</g>");
            Svg.text(out, x + 42, middle + 5, "soft", entries.get(i).words(), "start");
        }
        out.append("</g>\n");
    }
}
