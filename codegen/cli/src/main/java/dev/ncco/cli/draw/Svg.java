package dev.ncco.cli.draw;

import dev.ncco.cli.draw.Flow.Recording;
import dev.ncco.cli.draw.Flow.Step;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Severity;
import dev.ncco.schema.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Draws a flow from top to bottom. */
final class Svg {

    private static final int WIDTH = 960;
    private static final int LEFT = 96;
    private static final int CARD = 480;
    private static final int RIGHT = LEFT + CARD;
    private static final int MIDDLE = LEFT + CARD / 2;
    static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " ";
    static final String PAPER = "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n";
    private static final int HEIGHT = 68;
    private static final int GAP = 28;
    private static final int LINE = 20;
    private static final int MAX_LINES = 12;

    private final Flow flow;
    private final boolean linked;
    private final StringBuilder out = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();

    /** The position of an action and the lines of its texts. */
    private record Box(int y, int height, List<String> words, List<String> details, List<String> takeover) {
        int middle() {
            return y + height / 2;
        }

        int bottom() {
            return y + height;
        }
    }

    /** Draws the flow. If it is linked, each action is a link to its lines in the document. */
    Svg(Flow flow, boolean linked) {
        this.flow = flow;
        this.linked = linked;
    }

    String text() {
        List<String> start = TextWrap.lines(flow.start(), 54, MAX_LINES);
        List<String> end = TextWrap.lines(flow.end(), 54, MAX_LINES);
        int y = 20 + pill(start) + GAP;
        int endAt = y;
        for (Step step : flow.steps()) {
            // Actions that never run are drawn below the end.
            int top = step.runs() || endAt != y ? y : y + pill(end) + GAP;
            Box box = box(top, step);
            boxes.add(box);
            y = box.bottom() + GAP;
            endAt = step.runs() ? y : endAt;
        }
        y = endAt == y ? y + pill(end) : y - GAP;
        Legend legend = new Legend(flow);
        int height = y + 28 + legend.height();
        out.append(START)
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"")
                .append(linked ? "group" : "img")
                .append("\" aria-label=\"")
                .append(escape(flow.words()))
                .append("\">\n<style>")
                .append(style())
                .append("</style>\n")
                .append(PAPER);
        round(20, "start", start, flow.findings());
        lanes();
        int from = 20 + pill(start);
        for (int i = 0; i < boxes.size(); i++) {
            card(i);
            if (flow.steps().get(i).runs()) {
                arrow(from, boxes.get(i).y());
                from = boxes.get(i).bottom();
            }
        }
        arrow(from, endAt);
        round(endAt, "end", end, List.of());
        skips();
        legend.draw(out, LEFT, y + 28);
        return out.append("</svg>\n").toString();
    }

    private static int pill(List<String> lines) {
        return 24 + LINE * lines.size();
    }

    private static Box box(int y, Step step) {
        List<String> words = TextWrap.lines(step.words(), 46, MAX_LINES);
        List<String> details = step.details().isEmpty() ? List.of() : TextWrap.lines(step.details(), 54, MAX_LINES);
        List<String> takeover = step.takeover().isEmpty() ? List.of() : TextWrap.lines(step.takeover(), 46, MAX_LINES);
        int text = LINE * words.size() + 18 * details.size();
        return new Box(y, Math.max(HEIGHT, Math.max(text, 18 * takeover.size()) + 26), words, details, takeover);
    }

    private static String style() {
        return ":root{--ink:#1c2024;--soft:#5b6470;--paper:#fff;--card:#f4f6f8;--line:#8f99a5;--accent:#0b57d0;--rec:#b3261e;--warn:#9a6700}"
                + "@media(prefers-color-scheme:dark){:root{--ink:#e4e7eb;--soft:#9aa4b0;--paper:#14171a;--card:#1f2429;"
                + "--line:#5c6773;--accent:#8ab4f8;--rec:#ff8a80;--warn:#e3b341}}"
                + "svg text{font:15px system-ui,sans-serif;fill:var(--ink);unicode-bidi:plaintext}"
                + ".paper{fill:var(--paper)}.card{fill:var(--card);stroke:var(--line)}svg .soft{font-size:13px;fill:var(--soft)}"
                + ".icon{fill:var(--accent)}.flow{stroke:var(--line);stroke-width:2;fill:none}.head{fill:var(--line)}"
                + ".skip{stroke:var(--accent);stroke-width:1.500;stroke-dasharray:5 4;fill:none}.tip{fill:var(--accent)}.rec{fill:var(--rec)}"
                + ".lane{fill:var(--rec);opacity:.25}svg .name{font-size:12px;fill:var(--soft)}svg .badge{fill:var(--paper);font-size:12px}"
                + ".warn{fill:var(--warn)}.never{opacity:.45}.action:target>.card{stroke:var(--accent);stroke-width:3}";
    }

    private void round(int y, String kind, List<String> lines, List<Finding> findings) {
        out.append("<g class=\"").append(kind).append("\">");
        rect(y, pill(lines), 22);
        for (int i = 0; i < lines.size(); i++) {
            text(MIDDLE, y + 27 + LINE * i, "", lines.get(i), "middle");
        }
        badge(y, findings);
        out.append("</g>\n");
    }

    private void rect(int y, int height, int radius) {
        out.append("<rect class=\"card\" x=\"")
                .append(LEFT)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CARD)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"")
                .append(radius)
                .append("\"/>");
    }

    private void card(int index) {
        Step step = flow.steps().get(index);
        Box box = boxes.get(index);
        out.append(linked ? "<a href=\"#lines" + index + "\">" : "")
                .append("<g class=\"action ")
                .append(escape(step.action().replaceAll("[^a-z]", "")))
                .append(step.runs() ? "" : " never")
                .append(linked ? "\" id=\"box" + index : "")
                .append("\"><title>")
                .append(escape(step.words() + (step.runs() ? "" : " (never runs: the call continues elsewhere)")))
                .append("</title>");
        rect(box.y(), box.height(), 10);
        out.append("<path class=\"")
                .append(step.recording() == Recording.NONE ? "icon" : "rec")
                .append("\" transform=\"translate(")
                .append(LEFT + 34)
                .append(' ')
                .append(box.middle() - 22)
                .append(")\" d=\"")
                .append(step.icon())
                .append("\"/>");
        text(
                LEFT + 46,
                box.middle() + 22,
                "name",
                TextWrap.lines(step.action(), 13, 1).get(0),
                "middle");
        int text = LINE * box.words().size() + 18 * box.details().size();
        int baseline = box.middle() - text / 2 + 15;
        for (String line : box.words()) {
            text(LEFT + 96, baseline, "", line, "start");
            baseline += LINE;
        }
        for (String line : box.details()) {
            text(LEFT + 96, baseline - 1, "soft", line, "start");
            baseline += 18;
        }
        takeover(box);
        badge(box.y(), step.findings());
        out.append("</g>").append(linked ? "</a>" : "").append('\n');
    }

    private void takeover(Box box) {
        List<String> lines = box.takeover();
        if (lines.isEmpty()) {
            return;
        }
        out.append("<path class=\"flow\" d=\"M")
                .append(RIGHT)
                .append(' ')
                .append(box.middle())
                .append("h26\"/>");
        int baseline = box.middle() - 9 * lines.size() + 14;
        for (int i = 0; i < lines.size(); i++) {
            text(RIGHT + 32, baseline + 18 * i, "soft", (i == 0 ? "↪ " : "") + lines.get(i), "start");
        }
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
                .append(RIGHT)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"11\"/>");
        text(RIGHT, y + 4, "badge", String.valueOf(findings.size()), "middle");
        out.append("</g>");
    }

    private void arrow(int from, int to) {
        out.append("<path class=\"flow\" d=\"M")
                .append(MIDDLE)
                .append(' ')
                .append(from)
                .append('V')
                .append(to - 6)
                .append("\"/><path class=\"head\" d=\"M")
                .append(MIDDLE - 5)
                .append(' ')
                .append(to - 7)
                .append("h10l-5 7z\"/>\n");
    }

    /** Draws a bar beside recorded actions. A recording that ends by itself has a bar beside its own action only. */
    private void lanes() {
        int lane = 0;
        int end = 0;
        for (int i = 0; i < boxes.size(); i++) {
            end = flow.steps().get(i).runs() ? boxes.get(i).bottom() : end;
        }
        for (int i = 0; i < boxes.size(); i++) {
            Recording recording = flow.steps().get(i).recording();
            if (recording == Recording.NONE || !flow.steps().get(i).runs() || lane == 3) {
                continue;
            }
            boolean here = recording == Recording.HERE;
            int x = LEFT - 30 - 24 * (here ? lane : lane++);
            int y = here ? boxes.get(i).y() : boxes.get(i).middle();
            int bottom = here ? boxes.get(i).bottom() : end + GAP - 6;
            out.append("<g class=\"recording\"><title>")
                    .append(here ? "recorded while the action runs" : "recorded from here on")
                    .append("</title><rect class=\"lane\" x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(y)
                    .append("\" width=\"14\" height=\"")
                    .append(bottom - y)
                    .append("\" rx=\"7\"/><circle class=\"rec\" cx=\"")
                    .append(x + 7)
                    .append("\" cy=\"")
                    .append(y + 7)
                    .append("\" r=\"6\"/></g>\n");
        }
    }

    /** Draws the barge-in arcs. Overlapping arcs have different widths. */
    private void skips() {
        int before = -1;
        int beside = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int to = flow.steps().get(i).skipsTo();
            if (to > i) {
                beside = to == before ? Math.min(beside + 1, 3) : 0;
                before = to;
                int end = boxes.get(to).y() + 8 + 8 * beside;
                int width = 36 - 8 * beside;
                out.append(
                                "<g class=\"barge-in\"><title>a key or speech skips to the input</title><path class=\"skip\" d=\"M")
                        .append(RIGHT)
                        .append(' ')
                        .append(boxes.get(i).y() + 16)
                        .append("h" + (width - 12) + "q12 0 12 12V")
                        .append(end - 12)
                        .append("q0 12-12 12h-" + (width - 18) + "\"/><path class=\"tip\" d=\"M")
                        .append(RIGHT + 7)
                        .append(' ')
                        .append(end - 4)
                        .append("v8l-7-4z\"/></g>\n");
            }
        }
    }

    private void text(int x, int y, String style, String words, String anchor) {
        text(out, x, y, style, words, anchor);
    }

    static void text(StringBuilder out, int x, int y, String style, String words, String anchor) {
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

    static String escape(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
