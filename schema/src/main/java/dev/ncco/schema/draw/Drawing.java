package dev.ncco.schema.draw;

import dev.ncco.schema.check.Secrets;
import dev.ncco.schema.draw.Flow.Step;
import java.util.List;

/** A flow as a picture, as a page with the document beside it, or as Markdown. */
public final class Drawing {

    private static final int LABEL = 60;

    private Drawing() {}

    /**
     * Draws a picture.
     *
     * @param flow the flow
     * @return an SVG without script
     */
    public static String svg(Flow flow) {
        return new Svg(flow).text();
    }

    /**
     * Makes a page.
     *
     * @param flow the flow
     * @param text the document, which is shown without its secrets
     * @return an HTML page without script
     */
    public static String html(Flow flow, String text) {
        StringBuilder document = new StringBuilder();
        text.lines()
                .forEach(line ->
                        document.append(Svg.escape(Secrets.mask(line, false))).append('\n'));
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                :root { color-scheme: light dark; }
                body { margin: 0; display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
                pre { margin: 0; font: .86rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
                svg { max-width: 100%%; height: auto; }
                @media (max-width: 60rem) { body { grid-template-columns: 1fr; } }
                </style>
                <pre tabindex="0" aria-label="The document">%s</pre>
                <main>%s</main>
                </html>
                """.formatted(Svg.escape(flow.start()), document, svg(flow));
    }

    /**
     * Makes a diagram for Markdown.
     *
     * @param flow the flow
     * @return a Mermaid flowchart in a fence
     */
    public static String markdown(Flow flow) {
        StringBuilder out = new StringBuilder("```mermaid\nflowchart TD\n  start([" + label(flow.start()) + "])\n");
        String before = "start";
        List<Step> steps = flow.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String details = step.details().isEmpty() ? "" : " · " + step.details();
            out.append("  ")
                    .append(before)
                    .append(" --> a")
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
            before = "a" + i;
        }
        return out.append("  ")
                .append(before)
                .append(" --> stop([\"The call ends\"])\n```\n")
                .toString();
    }

    private static String label(String text) {
        String line = Svg.escape(text.replaceAll("[\\n`\\[\\]{}|]", " "));
        return '"'
                + (line.length() > LABEL * 2 ? line.substring(0, LABEL * 2).replaceAll("&[^;]*$", "") + "…" : line)
                + '"';
    }
}
