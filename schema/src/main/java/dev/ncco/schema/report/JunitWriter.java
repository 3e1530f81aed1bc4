package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the XML format of JUnit: a test case per document, which fails if it has an error. */
final class JunitWriter implements ReportWriter {

    private final Writer out;
    private final List<Report> reports = new ArrayList<>();

    JunitWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Report report) {
        // The format starts with the counts, so that nothing can be written before the end.
        reports.add(new Report(report.file(), 1, Optional.empty(), report.findings()));
    }

    @Override
    public void end(Summary summary) throws IOException {
        Xml xml = new Xml(out);
        long failures = reports.stream().filter(r -> r.has(Severity.ERROR)).count();
        String[] counts = {"tests", String.valueOf(reports.size()), "failures", String.valueOf(failures)};
        xml.start("testsuites", counts);
        xml.start(
                "testsuite",
                "name",
                "ncco check",
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                "errors",
                "0",
                "skipped",
                "0");
        for (Report report : reports) {
            xml.start("testcase", "classname", "ncco", "name", report.file());
            if (report.has(Severity.ERROR)) {
                Finding first = report.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow();
                xml.start("failure", "message", first.message(), "type", first.rule());
                xml.text(lines(report));
                xml.end();
            } else if (!report.findings().isEmpty()) {
                xml.start("system-out");
                xml.text(lines(report));
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.end();
        xml.close();
        out.write("\n");
        out.flush();
    }

    private static String lines(Report report) {
        StringBuilder lines = new StringBuilder();
        for (Finding f : report.findings()) {
            lines.append(lines.isEmpty() ? "" : " | ")
                    .append(f.file())
                    .append(':')
                    .append(f.place().line())
                    .append(':')
                    .append(f.place().column())
                    .append(": ")
                    .append(f.severity())
                    .append(": ")
                    .append(f.message())
                    .append(" [")
                    .append(f.rule())
                    .append(']');
        }
        return lines.toString();
    }
}
