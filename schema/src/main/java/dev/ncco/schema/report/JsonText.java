package dev.ncco.schema.report;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Jackson's JSON writer on a writer that belongs to somebody else. */
final class JsonText {

    /** Everything that is not printable ASCII is escaped, as the JSON may be shown on a terminal. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar('~')
            .build();

    private JsonText() {}

    /** Closing it writes what is left, and leaves the writer open. */
    static JsonGenerator on(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}
