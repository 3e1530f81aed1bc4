package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the code quality report of GitLab. */
final class GitlabWriter implements ReportWriter {

    private final JsonGenerator json;
    private final Map<String, Integer> seen = new HashMap<>();

    GitlabWriter(Writer out) {
        json = AsciiJson.on(out);
        json.writeStartArray();
    }

    @Override
    public void write(Report report) throws IOException {
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringProperty("description", finding.advice());
            json.writeStringProperty("check_name", finding.rule());
            json.writeStringProperty("fingerprint", fingerprint(finding));
            json.writeStringProperty(
                    "severity",
                    switch (finding.severity()) {
                        case ERROR -> "major";
                        case WARNING -> "minor";
                        case INFO -> "info";
                    });
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("path", finding.file());
            json.writeObjectPropertyStart("lines");
            json.writeNumberProperty("begin", finding.place().line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /** Does not depend on the line, so that edits elsewhere keep it; equal findings are numbered. */
    private String fingerprint(Finding finding) {
        String base = finding.file() + "\n" + finding.rule() + "\n" + finding.pointer();
        int count = seen.merge(base, 1, Integer::sum);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((base + "\n" + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.close();
    }
}
