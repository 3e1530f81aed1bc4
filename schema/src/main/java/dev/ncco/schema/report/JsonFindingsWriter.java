package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON, one per line. */
final class JsonFindingsWriter implements ReportWriter {

    private final Writer out;
    private final boolean array;
    private boolean first = true;

    JsonFindingsWriter(Writer out, boolean array) {
        this.out = out;
        this.array = array;
    }

    @Override
    public void write(Report report) throws IOException {
        for (Finding finding : report.findings()) {
            if (array) {
                out.write(first ? "[\n" : ",\n");
            }
            first = false;
            out.write(json(finding));
            if (!array) {
                out.write("\n");
            }
        }
    }

    private static String json(Finding finding) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = AsciiJson.on(text)) {
            json.writeStartObject();
            json.writeStringProperty("file", finding.file());
            json.writeNumberProperty("line", finding.place().line());
            json.writeNumberProperty("column", finding.place().column());
            json.writeNumberProperty("endLine", finding.place().endLine());
            json.writeNumberProperty("endColumn", finding.place().endColumn());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().toString());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("hint", finding.hint());
            json.writeStringProperty("link", finding.link());
            json.writeEndObject();
        }
        return text.toString();
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (array) {
            out.write(first ? "[]\n" : "\n]\n");
        }
        out.flush();
    }
}
