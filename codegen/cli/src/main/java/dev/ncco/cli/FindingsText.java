package dev.ncco.cli;

import dev.ncco.schema.Report;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.ReportWriter;
import dev.ncco.schema.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Writes the findings of documents that a command cannot process. */
final class FindingsText {

    private FindingsText() {}

    static int write(PrintWriter out, List<Report> reports) throws IOException {
        ReportWriter writer = Format.TEXT.writer(out, false);
        Summary summary = new Summary();
        for (Report report : reports) {
            summary.add(report);
            writer.write(report);
        }
        writer.end(summary);
        return Exit.FINDINGS;
    }
}
