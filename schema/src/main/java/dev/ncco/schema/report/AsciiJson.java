package dev.ncco.schema.report;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/** Creates JSON generators that write ASCII to a writer. */
final class AsciiJson {

    private static final int LAST_ASCII = 0x7f;

    /** Escapes everything that is not printable ASCII, as the JSON may be shown on a terminal. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar(LAST_ASCII)
            .characterEscapes(new EscapeDelete())
            .build();

    private AsciiJson() {}

    /** Closing the generator flushes it, and does not close the writer. */
    static JsonGenerator on(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Escapes U+007F, a control character that Jackson does not escape. */
    private static final class EscapeDelete extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[LAST_ASCII] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
