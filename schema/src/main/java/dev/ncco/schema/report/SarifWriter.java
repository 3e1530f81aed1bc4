package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes SARIF 2.1.0 for code scanning services. */
final class SarifWriter implements ReportWriter {

    private final JsonGenerator json;
    private final Map<String, String> rules = new TreeMap<>();

    SarifWriter(Writer out) {
        json = AsciiJson.on(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void write(Report report) throws IOException {
        for (Finding finding : report.findings()) {
            rules.put(finding.rule(), finding.link());
            json.writeStartObject();
            json.writeStringProperty("ruleId", finding.rule());
            json.writeStringProperty("level", level(finding.severity()));
            text("message", finding.advice());
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", uri(finding.file()));
            json.writeEndObject();
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", finding.place().line());
            json.writeNumberProperty("startColumn", finding.place().column());
            json.writeNumberProperty("endLine", finding.place().endLine());
            json.writeNumberProperty("endColumn", finding.place().endColumn());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "document";
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "ncco");
        json.writeArrayPropertyStart("rules");
        rules.forEach((id, link) -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            if (!link.isEmpty()) {
                json.writeStringProperty("helpUri", link);
            }
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
