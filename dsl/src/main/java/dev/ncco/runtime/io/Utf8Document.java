package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.LongPointer;
import dev.ncco.runtime.text.Surrogates;
import dev.ncco.runtime.text.SyntaxPhrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of a document that is UTF-8 and not too large.
 *
 * @param bytes the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Utf8Document(byte[] bytes) {

    static final int MAX_BYTES = 1 << 20;
    static final int MAX_DEPTH = 64;

    /** An integer with fewer characters fits into a double. */
    private static final int MAX_WHOLE = 300;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_BYTES)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    /** Does not copy the bytes; the caller must not change them while they are read. */
    static Utf8Document of(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw missing();
        }
        Utf8Document source = new Utf8Document(bytes);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        if (isWide(bytes)) {
            throw new InvalidDocumentException(1, 1, "", "json.encoding", SyntaxPhrases.wideEncoding());
        }
        if (!isAscii(bytes)) {
            source.checkUtf8();
        }
        return source;
    }

    static Utf8Document of(@Nullable String json) {
        if (json == null) {
            throw missing();
        }
        checkLength(json);
        int unpaired = Surrogates.indexOfUnpaired(json);
        if (unpaired >= 0) {
            String whole = json.substring(0, unpaired) + "?" + json.substring(unpaired + 1);
            int offset = json.substring(0, unpaired).getBytes(StandardCharsets.UTF_8).length;
            throw new Utf8Document(whole.getBytes(StandardCharsets.UTF_8)).refuseUnpaired(offset);
        }
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Rejects text that is too large in any encoding. */
    static void checkLength(@Nullable String text) {
        if (text != null && text.length() > MAX_BYTES) {
            throw tooLarge();
        }
    }

    static Utf8Document of(@Nullable InputStream in) throws IOException {
        if (in == null) {
            throw missing();
        }
        return of(in.readNBytes(MAX_BYTES + 1));
    }

    private static InvalidDocumentException missing() {
        return new InvalidDocumentException(1, 1, "", "json.empty", "there is no document: it is null");
    }

    private static InvalidDocumentException tooLarge() {
        return new InvalidDocumentException(1, 1, "", "document.size", SyntaxPhrases.tooLarge(MAX_BYTES));
    }

    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return start == 0xFEFF || start == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /** Checks eight bytes at a time. */
    private static boolean isAscii(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long all = 0;
        int i = 0;
        for (; i + 8 <= bytes.length; i += 8) {
            all |= buffer.getLong(i);
        }
        for (; i < bytes.length; i++) {
            all |= bytes[i];
        }
        return (all & 0x8080808080808080L) == 0;
    }

    private void checkUtf8() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
        } catch (CharacterCodingException e) {
            throw refuse(in.position(), "", "json.encoding", SyntaxPhrases.notUtf8(in.position()));
        }
    }

    JsonParser parser() {
        return parser(0);
    }

    JsonParser parser(int offset) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, bytes.length - offset);
    }

    /** The part of a member. */
    enum Part {
        /** The name of the member. */
        KEY,
        /** The value. */
        VALUE
    }

    /** Reports the unpaired surrogate that the caller has replaced, as UTF-8 cannot encode it. */
    private InvalidDocumentException refuseUnpaired(int offset) {
        checkJson();
        int tokens = 0;
        try (JsonParser parser = parser()) {
            while (parser.nextToken() != null && parser.currentTokenLocation().getByteOffset() <= offset) {
                tokens++;
            }
        }
        try (JsonParser parser = parser()) {
            for (int i = 0; i < tokens; i++) {
                parser.nextToken();
            }
            return at(parser, "json.lone-surrogate", unpaired(parser.currentToken()));
        }
    }

    /** Checks that the whole document is JSON that all parsers understand in the same way. */
    void checkJson() {
        InvalidDocumentException first = null;
        try (JsonParser parser = parser()) {
            Deque<Set<String>> names = new ArrayDeque<>();
            boolean ended = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (ended) {
                    throw SyntaxErrors.explain(this);
                }
                if (token.isStructStart()) {
                    names.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    names.pop();
                } else if (first == null) {
                    first = mistake(parser, token, names);
                }
                ended = names.isEmpty();
            }
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(this);
        }
        if (first != null) {
            throw first;
        }
    }

    private @Nullable InvalidDocumentException mistake(JsonParser parser, JsonToken token, Deque<Set<String>> names) {
        String text = parser.getString();
        if (token == JsonToken.PROPERTY_NAME && !names.getFirst().add(text)) {
            return at(parser, "json.duplicate-key", SyntaxPhrases.duplicate(text));
        }
        if ((token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING)
                && Surrogates.indexOfUnpaired(text) >= 0) {
            return at(parser, "json.lone-surrogate", unpaired(token));
        }
        boolean large = token == JsonToken.VALUE_NUMBER_INT && text.length() > MAX_WHOLE;
        return (token == JsonToken.VALUE_NUMBER_FLOAT || large) && JsonNumbers.exact(text) == null
                ? at(parser, "json.number-range", SyntaxPhrases.NUMBER_RANGE)
                : null;
    }

    private static String unpaired(JsonToken token) {
        return token == JsonToken.PROPERTY_NAME ? LimitPhrases.UNPAIRED_IN_NAME : LimitPhrases.UNPAIRED_IN_STRING;
    }

    private InvalidDocumentException at(JsonParser parser, String rule, String sentence) {
        return refuse(offset(parser), parser.streamReadContext().pathAsPointer().toString(), rule, sentence);
    }

    boolean has(String pointer, Part part) {
        return find(pointer, part) < bytes.length;
    }

    /**
     * Returns the offset of the target of a pointer. Visits only the values on the path, so that the time does not
     * depend on the length of other names.
     */
    int find(String pointer, Part part) {
        String[] steps = pointer.split("/", -1);
        try (JsonParser parser = parser()) {
            parser.nextToken();
            int offset = steps.length == 1 ? offset(parser) : find(parser, steps, 1, part);
            return offset < 0 ? bytes.length : offset;
        } catch (JacksonException e) {
            throw SyntaxErrors.explain(this);
        }
    }

    /** Searches the current value; the recursion is limited by the nesting depth of a document. */
    private static int find(JsonParser parser, String[] steps, int step, Part part) {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
            return -1;
        }
        boolean last = step == steps.length - 1;
        for (int index = 0; ; index++) {
            JsonToken token = parser.nextToken();
            if (token == null || token.isStructEnd()) {
                return -1;
            }
            String name = object ? JsonPointers.escape(parser.currentName()) : String.valueOf(index);
            boolean found = name.equals(steps[step]);
            if (found && last && object && part == Part.KEY) {
                return offset(parser);
            }
            if (object) {
                parser.nextToken();
            }
            if (!found) {
                parser.skipChildren();
            } else if (last) {
                return offset(parser);
            } else {
                int offset = find(parser, steps, step + 1, part);
                if (offset >= 0) {
                    return offset;
                }
            }
        }
    }

    /** The offset of the current token. */
    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    InvalidDocumentException refuse(int offset, String pointer, String rule, String sentence) {
        int end = Math.min(Math.max(offset, 0), bytes.length);
        String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        before = before.startsWith("\uFEFF") ? before.substring(1) : before;
        int line = 1;
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean windows = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !windows) {
                line++;
                start = i + 1;
            }
        }
        return new InvalidDocumentException(
                line,
                before.codePointCount(start, before.length()) + 1,
                LongPointer.shortened(JsonPointers.redact(pointer)),
                rule,
                sentence);
    }
}
