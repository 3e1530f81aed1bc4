package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes the XML format of Checkstyle. */
final class CheckstyleWriter implements ReportWriter {

    private final Writer out;
    private @Nullable Xml xml;

    CheckstyleWriter(Writer out) {
        this.out = out;
    }

    private Xml xml() throws IOException {
        Xml started = xml;
        if (started == null) {
            started = new Xml(out);
            started.start("checkstyle", "version", "10.0");
            xml = started;
        }
        return started;
    }

    @Override
    public void write(Report report) throws IOException {
        Xml to = xml();
        to.start("file", "name", report.file());
        for (Finding finding : report.findings()) {
            to.start(
                    "error",
                    "line",
                    String.valueOf(finding.place().line()),
                    "column",
                    String.valueOf(finding.place().column()),
                    "severity",
                    finding.severity().toString(),
                    "message",
                    finding.advice(),
                    "source",
                    "ncco." + finding.rule());
            to.end();
        }
        to.end();
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml().end();
        xml().close();
        out.write("\n");
        out.flush();
    }
}
