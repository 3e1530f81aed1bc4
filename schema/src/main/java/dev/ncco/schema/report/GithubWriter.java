package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.Writer;

/** Writes workflow commands, which GitHub shows as annotations at their lines. */
final class GithubWriter implements ReportWriter {

    private final Writer out;

    GithubWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Report report) throws IOException {
        for (Finding f : report.findings()) {
            out.write("::" + (f.severity() == Severity.INFO ? "notice" : f.severity())
                    + " file=" + property(f.file())
                    + ",line=" + f.place().line() + ",endLine=" + f.place().endLine()
                    + ",col=" + f.place().column() + ",endColumn=" + f.place().endColumn()
                    + ",title=" + property(f.rule())
                    + "::" + data(f.advice()) + "\n");
        }
    }

    private static String data(String text) {
        return VisibleText.of(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.flush();
    }
}
