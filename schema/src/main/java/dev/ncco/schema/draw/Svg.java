package dev.ncco.schema.draw;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Quote;
import dev.ncco.schema.draw.Flow.Step;
import java.util.List;
import java.util.Map;

/** Draws a flow from top to bottom. */
final class Svg {

    private static final int WIDTH = 960;
    private static final int LEFT = 96;
    private static final int CARD = 480;
    private static final int HEIGHT = 68;
    private static final int GAP = 28;
    private static final int TOP = 92;
    private static final int WORDS = 46;
    private static final int DETAILS = 52;
    private static final int NOTE = 44;

    /** A shape for each action, in a square of 24. */
    private static final Map<String, String> ICONS = Map.of(
            "talk", "M4 5h16v11h-9l-4 4v-4H4z",
            "stream", "M7 4l13 8-13 8z",
            "input",
                    "M6 4h3v3H6zM11 4h3v3h-3zM16 4h3v3h-3zM6 9h3v3H6zM11 9h3v3h-3zM16 9h3v3h-3zM6 14h3v3H6zM11 14h3v3h-3zM16 14h3v3h-3z",
            "record", "M12 5a7 7 0 1 0 .01 0z",
            "connect",
                    "M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z",
            "conversation",
                    "M8 11a3 3 0 1 0-.01 0zM16 11a3 3 0 1 0-.01 0zM2 19c0-4 3-6 6-6s6 2 6 6zM14 13c4-1 8 1 8 6h-6z",
            "notify", "M12 3a5 5 0 0 1 5 5v5l2 3H5l2-3V8a5 5 0 0 1 5-5zM10 18h4a2 2 0 0 1-4 0z",
            "wait", "M7 3h10v4l-4 5 4 5v4H7v-4l4-5-4-5z",
            "transfer", "M4 8h11V4l6 6-6 6v-4H4zM4 15h6v4H4z");

    private final Flow flow;
    private final StringBuilder out = new StringBuilder();

    Svg(Flow flow) {
        this.flow = flow;
    }

    String text() {
        int count = flow.steps().size();
        int height = top(count) + 76;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escape(flow.words()))
                .append("\">\n<style>")
                .append(style())
                .append("</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        round(20, "start", flow.start(), flow.findings());
        lanes();
        for (int i = 0; i < count; i++) {
            arrow(i == 0 ? 64 : top(i) - GAP, top(i));
            card(i, flow.steps().get(i));
        }
        arrow(count == 0 ? 64 : top(count) - GAP, top(count));
        round(top(count), "end", "The call ends", List.of());
        skips();
        return out.append("</svg>\n").toString();
    }

    private static int top(int index) {
        return TOP + index * (HEIGHT + GAP);
    }

    private static String style() {
        return ":root{--ink:#1c2024;--soft:#5b6470;--paper:#fff;--card:#f4f6f8;--line:#c9d0d8;--accent:#0b57d0;--rec:#b3261e}"
                + "@media(prefers-color-scheme:dark){:root{--ink:#e4e7eb;--soft:#9aa4b0;--paper:#14171a;--card:#1f2429;"
                + "--line:#3a424b;--accent:#8ab4f8;--rec:#ff8a80}}"
                + "text{font:15px system-ui,sans-serif;fill:var(--ink);unicode-bidi:plaintext}"
                + ".paper{fill:var(--paper)}.card{fill:var(--card);stroke:var(--line)}.soft{font-size:13px;fill:var(--soft)}"
                + ".icon{fill:var(--accent)}.flow{stroke:var(--line);stroke-width:2;fill:none}.head{fill:var(--line)}"
                + ".skip{stroke:var(--accent);stroke-width:1.500;stroke-dasharray:5 4;fill:none}.rec{fill:var(--rec)}"
                + ".lane{fill:var(--rec);opacity:.18}.name{font-size:12px;fill:var(--soft)}.badge{fill:var(--paper);font-size:12px}"
                + ".warn{fill:#9a6700}";
    }

    private void round(int y, String kind, String words, List<Finding> findings) {
        out.append("<g class=\"")
                .append(kind)
                .append("\"><rect class=\"card\" x=\"")
                .append(LEFT)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CARD)
                .append("\" height=\"44\" rx=\"22\"/>");
        text(LEFT + CARD / 2, y + 27, "", cut(words, WORDS + 6), "middle");
        badge(y, findings);
        out.append("</g>\n");
    }

    private void card(int index, Step step) {
        int y = top(index);
        out.append("<g class=\"action ")
                .append(escape(step.action().replaceAll("[^a-z]", "")))
                .append("\">");
        out.append("<title>").append(escape(step.words())).append("</title>");
        out.append("<rect class=\"card\" x=\"")
                .append(LEFT)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CARD)
                .append("\" height=\"")
                .append(HEIGHT)
                .append("\" rx=\"10\"/>");
        String icon = ICONS.get(step.action());
        if (icon != null) {
            out.append("<path class=\"")
                    .append(step.action().equals("record") ? "rec" : "icon")
                    .append("\" transform=\"translate(")
                    .append(LEFT + 34)
                    .append(' ')
                    .append(y + 12)
                    .append(")\" d=\"")
                    .append(icon)
                    .append("\"/>");
        }
        text(LEFT + 46, y + 56, "name", cut(step.action(), 12), "middle");
        List<String> lines = wrap(step.words());
        boolean details = !step.details().isEmpty();
        int baseline = lines.size() + (details ? 1 : 0) == 3 ? y + 24 : lines.size() == 2 || details ? y + 30 : y + 39;
        for (String line : lines) {
            text(LEFT + 96, baseline, "", line, "start");
            baseline += 19;
        }
        if (details) {
            text(LEFT + 96, lines.size() == 2 ? baseline - 1 : y + 52, "soft", cut(step.details(), DETAILS), "start");
        }
        if (!step.takeover().isEmpty()) {
            int right = LEFT + CARD;
            out.append("<path class=\"flow\" d=\"M")
                    .append(right)
                    .append(' ')
                    .append(y + HEIGHT / 2)
                    .append("h26\"/>");
            text(right + 32, y + HEIGHT / 2 + 5, "soft", "↪ " + cut(step.takeover(), NOTE), "start");
        }
        badge(y, step.findings());
        out.append("</g>\n");
    }

    private void badge(int y, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        StringBuilder all = new StringBuilder();
        findings.forEach(f -> all.append(all.isEmpty() ? "" : "\n").append(f.message()));
        out.append("<g class=\"finding\"><title>")
                .append(escape(all.toString()))
                .append("</title><circle class=\"")
                .append(error ? "rec" : "warn")
                .append("\" cx=\"")
                .append(LEFT + CARD)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"11\"/>");
        text(LEFT + CARD, y + 4, "badge", String.valueOf(findings.size()), "middle");
        out.append("</g>");
    }

    private void arrow(int from, int to) {
        int x = LEFT + CARD / 2;
        out.append("<path class=\"flow\" d=\"M")
                .append(x)
                .append(' ')
                .append(from)
                .append('V')
                .append(to - 6)
                .append("\"/><path class=\"head\" d=\"M")
                .append(x - 5)
                .append(' ')
                .append(to - 7)
                .append("h10l-5 7z\"/>\n");
    }

    /** What is recorded runs beside, from the action that starts it to the end. */
    private void lanes() {
        int lane = 0;
        for (int i = 0; i < flow.steps().size() && lane < 3; i++) {
            if (flow.steps().get(i).recording()) {
                int x = LEFT - 30 - 24 * lane++;
                int y = top(i) + HEIGHT / 2;
                out.append("<g class=\"recording\"><title>recorded from here on</title><rect class=\"lane\" x=\"")
                        .append(x)
                        .append("\" y=\"")
                        .append(y)
                        .append("\" width=\"14\" height=\"")
                        .append(top(flow.steps().size()) - y + 22)
                        .append("\" rx=\"7\"/><circle class=\"rec\" cx=\"")
                        .append(x + 7)
                        .append("\" cy=\"")
                        .append(y)
                        .append("\" r=\"6\"/></g>\n");
            }
        }
    }

    /** Arcs that run beside each other keep apart. */
    private void skips() {
        int before = -1;
        int beside = 0;
        for (int i = 0; i < flow.steps().size(); i++) {
            int to = flow.steps().get(i).skipsTo();
            if (to > i) {
                int x = LEFT + CARD;
                int from = top(i) + 16;
                beside = to == before ? Math.min(beside + 1, 3) : 0;
                before = to;
                int end = top(to) + 8 + 8 * beside;
                int width = 36 - 8 * beside;
                out.append(
                                "<g class=\"barge-in\"><title>a key or speech skips to the input</title><path class=\"skip\" d=\"M")
                        .append(x)
                        .append(' ')
                        .append(from)
                        .append("h" + (width - 12) + "q12 0 12 12V")
                        .append(end - 12)
                        .append("q0 12-12 12h-" + (width - 12) + "\"/></g>\n");
            }
        }
    }

    private void text(int x, int y, String style, String words, String anchor) {
        out.append("<text")
                .append(style.isEmpty() ? "" : " class=\"" + style + "\"")
                .append(" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(escape(words))
                .append("</text>");
    }

    /** One line, or two where one is too short, broken at a space if there is one. */
    private static List<String> wrap(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= WORDS) {
            return List.of(line);
        }
        int end = line.offsetByCodePoints(0, WORDS);
        int space = line.lastIndexOf(' ', end);
        int at = space > 0 ? space : end;
        return List.of(line.substring(0, at), cut(line.substring(at).strip(), WORDS));
    }

    private static String cut(String text, int max) {
        String line = text.replace('\n', ' ');
        int length = line.codePointCount(0, line.length());
        return length <= max ? line : line.substring(0, line.offsetByCodePoints(0, max - 1)) + "…";
    }

    static String escape(String text) {
        return Quote.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
