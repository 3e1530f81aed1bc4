package dev.ncco.review;

import dev.ncco.codegen.SourceMap.Element;
import dev.ncco.review.OptionReview.TestedValue;
import dev.ncco.schema.report.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The review as an HTML page: a single file without external resources, usable without scripts. */
final class HtmlReport {

    private final Review review;
    private final StringBuilder out = new StringBuilder();

    HtmlReport(Review review) {
        this.review = review;
    }

    static boolean isReport(String text) {
        String frame = resource("review.html");
        return text.startsWith(frame.substring(0, frame.indexOf("/*style*/")));
    }

    String text() {
        String frame = resource("review.html");
        return frame.replace("/*style*/", resource("review.css"))
                .replace("/*script*/", resource("review.js"))
                .replace("<!--summary-->", summary())
                .replace("<!--content-->", content());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String summary() {
        List<String> problems = review.problems();
        StringBuilder text = new StringBuilder("<p>" + review.rows().size() + " options, ");
        text.append(
                problems.isEmpty()
                        ? "no problems"
                        : "<strong class=bad>" + Summary.count(problems.size(), "problem") + "</strong>");
        text.append(".</p><p>").append(escape(review.evidence().summary())).append("</p>");
        review.comparison().ifPresent(c -> comparison(c, text));
        if (!problems.isEmpty()) {
            text.append("<h2>Problems</h2><ul>");
            problems.forEach(
                    p -> text.append("<li class=bad>").append(escape(p)).append("</li>"));
            text.append("</ul>");
        }
        return text.toString();
    }

    private static void comparison(SchemaComparison comparison, StringBuilder text) {
        Compatibility callers = comparison.compatibility();
        String step = comparison.step().toString().toLowerCase(Locale.ROOT);
        text.append("<h2>Against ")
                .append(escape(comparison.before()))
                .append("</h2><p>Suggested version change: <strong class=")
                .append(comparison.step() == SchemaComparison.Step.MAJOR ? "bad" : "good")
                .append(">")
                .append(step)
                .append("</strong>. Callers: source ")
                .append(callers.source() ? "compatible" : "<strong class=bad>not compatible</strong>")
                .append(", binary ")
                .append(callers.binary() ? "compatible" : "<strong class=bad>not compatible</strong>")
                .append(".</p>");
        if (comparison.changes().isEmpty()) {
            text.append("<p>No options changed.</p>");
            return;
        }
        text.append(
                        "<table class=changes><caption>What changed</caption><thead><tr><th scope=col>Change<th scope=col>Option")
                .append("<th scope=col>What<th scope=col>Accepted before, rejected now</thead><tbody>");
        comparison
                .changes()
                .forEach(c -> text.append("<tr><td>")
                        .append(c.kind())
                        .append("<td><a href=\"#")
                        .append(anchor(c.option()))
                        .append("\"><code>")
                        .append(escape(c.option().key()))
                        .append("</code></a><td>")
                        .append(words(c.description()))
                        .append("<td>")
                        .append(c.refused()
                                .map(d -> "<code>" + escape(d) + "</code>")
                                .orElse("")));
        text.append("</tbody></table>");
        lines("Breaks callers", callers.breaks(), text);
        lines("New for callers", callers.additions(), text);
    }

    private static void lines(String title, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append("<details><summary>")
                    .append(title)
                    .append(" (")
                    .append(lines.size())
                    .append(")</summary><ul>");
            lines.forEach(l -> text.append("<li><code>").append(escape(l)).append("</code>"));
            text.append("</ul></details>");
        }
    }

    private String content() {
        String file = "";
        for (OptionReview row : review.rows()) {
            if (!row.option().file().equals(file)) {
                out.append(file.isEmpty() ? "" : "</section>");
                file = row.option().file();
                out.append("<section><h2>").append(escape(file)).append("</h2>");
            }
            row(row);
        }
        return out.append("</section>").toString();
    }

    private void row(OptionReview row) {
        Option option = row.option();
        boolean bad = !row.problems().isEmpty();
        out.append("<details class=option id=\"")
                .append(anchor(option))
                .append("\" data-bad=")
                .append(bad)
                .append("><summary><code>")
                .append(escape(option.key()))
                .append("</code> <span>")
                .append(words(row.words().isEmpty() ? option.description() : row.words()))
                .append("</span>")
                .append(bad ? " <strong class=bad>problem</strong>" : "")
                .append("</summary>");
        row.problems()
                .forEach(p -> out.append("<p class=bad>").append(escape(p)).append("</p>"));
        out.append("<p>").append(words(option.description()));
        if (option.source().startsWith("https://")) {
            out.append(" <a rel=noreferrer href=\"")
                    .append(escape(option.source()))
                    .append("\">Source</a>");
        }
        out.append("</p><div class=sides><figure><figcaption>")
                .append(escape(option.file()))
                .append(", ")
                .append(escape(option.pointer()))
                .append("</figcaption><pre tabindex=0>")
                .append(escape(row.schemaText()))
                .append("</pre></figure><figure><figcaption>Generated</figcaption><pre tabindex=0>");
        row.check()
                .ifPresent(c -> out.append(escape(c.file() + ":"
                        + c.declaration().firstLine() + "\n" + c.declaration().signature() + "\n\n")));
        row.methods()
                .forEach(m -> out.append(escape(m.file() + ":" + m.declaration().firstLine() + "\n" + javadoc(m)
                        + m.declaration().signature() + "\n\n")));
        out.append(row.check().isEmpty() && row.methods().isEmpty() ? "none" : "")
                .append("</pre></figure></div>");
        if (!row.rules().isEmpty()) {
            out.append("<p>Rules: ");
            row.rules().forEach(r -> out.append("<code>").append(escape(r)).append("</code> "));
            out.append("</p>");
        }
        if (!row.testedValues().isEmpty()) {
            out.append("<p>Tests: ");
            row.testedValues().forEach(this::tested);
            out.append("</p>");
        }
        out.append("</details>");
    }

    private static String javadoc(Element method) {
        String javadoc = method.declaration().javadoc();
        return javadoc.isEmpty() ? "" : "/** " + javadoc + " */\n";
    }

    private void tested(TestedValue value) {
        out.append("<span class=\"tested ")
                .append(value.result().equals(TestEvidence.FAILED) ? "bad" : value.accepted() ? "yes" : "no")
                .append("\" title=\"")
                .append(escape(String.join(", ", value.tests())))
                .append("\"><code>")
                .append(escape(value.value()))
                .append("</code> ")
                .append(value.accepted() ? "accepted" : "rejected")
                .append(", ")
                .append(value.result())
                .append("</span> ");
    }

    private static String anchor(Option option) {
        return escape((option.file() + option.pointer()).replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /** Converts text in backticks to code elements. */
    private static String words(String text) {
        return escape(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
