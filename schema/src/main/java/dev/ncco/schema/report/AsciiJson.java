package dev.ncco.schema.report;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/** Jackson's JSON writer on a writer that belongs to somebody else. */
final class AsciiJson {

    private static final int LAST_ASCII = 0x7f;

    /** Everything that is not printable ASCII is escaped, as the JSON may be shown on a terminal. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar(LAST_ASCII)
            .characterEscapes(new EscapeDelete())
            .build();

    private AsciiJson() {}

    /** Closing it writes what is left, and leaves the writer open. */
    static JsonGenerator on(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** The last character of ASCII is a control character, which Jackson would leave as it is. */
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
