package dev.ncco.review;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The review as JSON. */
final class JsonReport {

    private final Review review;
    private final StringWriter out = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);

    JsonReport(Review review) {
        this.review = review;
    }

    static boolean isReport(String text) {
        return text.startsWith("{\"comparison\":{") || text.startsWith("{\"problems\":[");
    }

    String text() {
        json.writeStartObject();
        review.comparison().ifPresent(this::comparison);
        strings("problems", review.problems());
        json.writeStringProperty("evidence", review.evidence().summary());
        json.writeArrayPropertyStart("options");
        review.rows().forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return out + "\n";
    }

    private void comparison(SchemaComparison comparison) {
        json.writeObjectPropertyStart("comparison");
        json.writeStringProperty("against", comparison.before());
        json.writeStringProperty("step", comparison.step().toString().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("binaryCompatible", comparison.compatibility().binary());
        json.writeBooleanProperty("sourceCompatible", comparison.compatibility().source());
        strings("breaks", comparison.compatibility().breaks());
        strings("additions", comparison.compatibility().additions());
        json.writeArrayPropertyStart("changes");
        for (Change change : comparison.changes()) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().toString());
            json.writeStringProperty("option", change.option().key());
            json.writeStringProperty("file", change.option().file());
            json.writeStringProperty("pointer", change.option().pointer());
            json.writeStringProperty("words", change.description());
            change.refused().ifPresent(d -> json.writeStringProperty("refused", d));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(OptionReview row) {
        Option option = row.option();
        json.writeStartObject();
        json.writeStringProperty("option", option.key());
        json.writeStringProperty("file", option.file());
        json.writeStringProperty("pointer", option.pointer());
        json.writeNumberProperty("line", option.line());
        json.writeStringProperty("constraint", option.json());
        json.writeStringProperty("words", row.words());
        json.writeStringProperty("source", option.source());
        json.writeArrayPropertyStart("members");
        row.methods().forEach(m -> {
            json.writeStartObject();
            json.writeStringProperty("signature", m.declaration().signature());
            json.writeStringProperty("javadoc", m.declaration().javadoc());
            json.writeStringProperty("file", m.file());
            json.writeNumberProperty("line", m.declaration().firstLine());
            json.writeNumberProperty("lastLine", m.declaration().lastLine());
            json.writeEndObject();
        });
        json.writeEndArray();
        row.check()
                .ifPresent(c -> json.writeStringProperty(
                        "check",
                        c.file() + ":" + c.declaration().firstLine() + ": "
                                + c.declaration().signature()));
        strings("rules", row.rules());
        json.writeArrayPropertyStart("tests");
        row.testedValues().forEach(v -> {
            json.writeStartObject();
            json.writeStringProperty("value", v.value());
            json.writeBooleanProperty("accepted", v.accepted());
            json.writeStringProperty("result", v.result());
            strings("tests", v.tests());
            json.writeEndObject();
        });
        json.writeEndArray();
        strings("problems", row.problems());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
