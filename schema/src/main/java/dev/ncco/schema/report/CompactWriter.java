package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.text.VisibleText;
import java.io.IOException;
import java.io.Writer;

/** Writes each finding on one line, in the format of compiler errors. */
final class CompactWriter implements ReportWriter {

    private final Writer out;

    CompactWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Report report) throws IOException {
        for (Finding finding : report.findings()) {
            String line = finding.file() + ":" + finding.place().line() + ":"
                    + finding.place().column() + ": " + finding.severity() + ": " + finding.message()
                    + (finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")") + " [" + finding.rule() + "]";
            out.write(VisibleText.of(line) + "\n");
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.flush();
    }
}
