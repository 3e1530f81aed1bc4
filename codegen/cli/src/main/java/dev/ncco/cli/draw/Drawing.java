package dev.ncco.cli.draw;

import dev.ncco.cli.draw.Flow.Step;
import dev.ncco.schema.Finding;
import java.util.List;

/** Draws a flow as SVG, as an HTML page with the document beside it, or as Markdown. */
public final class Drawing {

    private static final int LABEL = 60;
    private static final String DOCUMENT = "<pre tabindex=\"0\" aria-label=\"The document\">";
    private static final String MERMAID = "```mermaid\nflowchart TD\n  start([";

    private Drawing() {}

    /**
     * Draws a flow as SVG.
     *
     * @param flow the flow
     * @return an SVG document without scripts
     */
    public static String svg(Flow flow) {
        return new Svg(flow, false).text();
    }

    /**
     * Creates an HTML page with the drawing and the formatted document. Each action and its lines are linked to each
     * other.
     *
     * @param flow the flow
     * @param text the document; its secrets are redacted
     * @return an HTML page without scripts
     */
    public static String html(Flow flow, String text) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                :root { color-scheme: light dark; }
                body { margin: 0; display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); }
                h2 { font-size: 1.05rem; }
                pre { margin: 0; padding-left: .75rem; font: .86rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
                pre a { display: block; color: inherit; text-decoration: none; border-left: 3px solid transparent; padding-left: .5rem; margin-left: calc(-.5rem - 3px); scroll-margin: 2rem; }
                pre a:hover, pre a:focus-visible { border-color: var(--line); }
                pre a:target { border-color: var(--accent); background: var(--card); }
                svg { max-width: 100%%; height: auto; }
                svg a:hover .card, svg a:focus-visible .card { stroke: var(--accent); stroke-width: 2; }
                ol { padding: 0 0 0 1.25rem; }
                ol span { color: var(--soft); }
                @media (max-width: 60rem) { body { grid-template-columns: minmax(0, 1fr); } pre { position: static; max-height: none; } }
                </style>
                %s%s</pre>
                <main>
                %s%s</main>
                </html>
                """.formatted(
                Svg.escape(flow.start()), DOCUMENT, document(flow, text), new Svg(flow, true).text(), findings(flow));
    }

    private static String document(Flow flow, String text) {
        StringBuilder out = new StringBuilder();
        int action = -1;
        for (DocumentLines.Line line : DocumentLines.of(text, flow)) {
            if (line.action() != action) {
                out.append(action < 0 ? "" : "</a>");
                action = line.action();
                out.append(action < 0 ? "" : "<a id=\"lines" + action + "\" href=\"#box" + action + "\">");
            }
            out.append(Svg.escape(line.text())).append('\n');
        }
        return out.append(action < 0 ? "" : "</a>").toString();
    }

    private static String findings(Flow flow) {
        StringBuilder out = new StringBuilder();
        flow.findings().forEach(f -> out.append("<li>").append(finding(f)));
        for (int i = 0; i < flow.steps().size(); i++) {
            String link = "<li><a href=\"#lines" + i + "\">"
                    + Svg.escape(flow.steps().get(i).action()) + "</a>: ";
            flow.steps().get(i).findings().forEach(f -> out.append(link).append(finding(f)));
        }
        return out.isEmpty() ? "" : "<h2>Findings</h2>\n<ol>" + out + "</ol>\n";
    }

    private static String finding(Finding finding) {
        return Svg.escape(finding.message())
                + (finding.hint().isEmpty() ? "" : "; " + Svg.escape(finding.hint()))
                + " <span>" + finding.severity() + " " + finding.rule() + "</span>\n";
    }

    /**
     * Draws a flow as a Mermaid diagram for Markdown.
     *
     * @param flow the flow
     * @return a Mermaid flowchart in a fenced code block
     */
    public static String markdown(Flow flow) {
        StringBuilder out = new StringBuilder(MERMAID + label(flow.start()) + "])\n");
        String before = "start";
        List<Step> steps = flow.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String details = step.details().isEmpty() ? "" : " · " + step.details();
            out.append("  ")
                    .append(before)
                    .append(step.runs() ? " --> a" : " -. never runs .-> a")
                    .append(i)
                    .append('[')
                    .append(label(step.action() + ": " + step.words() + details))
                    .append("]\n");
            if (!step.takeover().isEmpty()) {
                out.append("  a")
                        .append(i)
                        .append(" -.-> t")
                        .append(i)
                        .append('>')
                        .append(label(step.takeover()))
                        .append("]\n");
            }
            if (step.skipsTo() > i) {
                out.append("  a")
                        .append(i)
                        .append(" -. key or speech .-> a")
                        .append(step.skipsTo())
                        .append('\n');
            }
            before = step.runs() ? "a" + i : before;
        }
        return out.append("  ")
                .append(before)
                .append(" --> stop([")
                .append(label(flow.end()))
                .append("])\n```\n")
                .toString();
    }

    /**
     * Returns whether a text is the output of {@link #svg}, {@link #html} or {@link #markdown}.
     *
     * @param text the text
     * @return whether it is a drawing
     */
    public static boolean isDrawing(String text) {
        return text.startsWith(Svg.START) && text.contains(Svg.PAPER) && text.indexOf("</svg>") == text.length() - 7
                || text.startsWith("<!doctype html>") && text.contains(DOCUMENT) && text.contains(Svg.PAPER)
                || text.startsWith(MERMAID) && text.endsWith("])\n```\n") && text.indexOf("\n```") == text.length() - 5;
    }

    private static String label(String text) {
        String line = Svg.escape(text.replaceAll("[\\n`\\[\\]{}|]", " "));
        return '"'
                + (line.length() > LABEL * 2 ? line.substring(0, LABEL * 2).replaceAll("&[^;]*$", "") + "…" : line)
                + '"';
    }
}
