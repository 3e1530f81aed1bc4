package dev.ncco.schema.check;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Report;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.scan.CleanScan;
import dev.ncco.schema.text.Surrogates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Checks documents; it never throws because of what is in them. A document without mistakes is known for one after a
 * single pass; only the others are validated in full. Safe for use by several threads.
 */
public final class Checker {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final CheckOptions options;

    /** Makes a checker that finds out the kind of each document. */
    public Checker() {
        this(CheckOptions.DEFAULT);
    }

    /**
     * Makes a checker.
     *
     * @param options how to check
     */
    public Checker(CheckOptions options) {
        this.options = options;
    }

    /**
     * Checks a document.
     *
     * @param file its name, for the findings
     * @param text the document
     * @return what was found
     */
    public Report check(String file, String text) {
        // A string can contain an unpaired surrogate, which UTF-8 cannot encode; without this it would become "?".
        return text.length() <= options.maxBytes() && Surrogates.indexOfUnpaired(text) >= 0
                ? new FullCheck(options).check(file, text)
                : check(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks a document.
     *
     * @param file its name, for the findings
     * @param bytes the document in UTF-8
     * @return what was found
     */
    public Report check(String file, byte[] bytes) {
        return check(file, bytes, 0, bytes.length);
    }

    /**
     * Checks a document within a larger array.
     *
     * @param file its name, for the findings
     * @param bytes the array
     * @param offset where the document starts
     * @param length how long it is
     * @return what was found
     */
    public Report check(String file, byte[] bytes, int offset, int length) {
        if (clean(bytes, offset, length)) {
            return new Report(file, 1, Optional.empty(), List.of());
        }
        return Document.check(file, bytes, offset, length, options);
    }

    /** Lists everything that is found, for repairs. */
    Report checkAll(String file, byte[] bytes) {
        return clean(bytes, 0, bytes.length)
                ? new Report(file, 1, Optional.empty(), List.of())
                : Document.checkAll(file, bytes, options);
    }

    private boolean clean(byte[] bytes, int offset, int length) {
        if (length > options.maxBytes() || !Encoding.plain(bytes, offset, length)) {
            return false;
        }
        try {
            Kind kind = options.kind().orElse(null);
            if (kind == null) {
                kind = kind(bytes, offset, length);
            }
            if (kind == null) {
                return false;
            }
            try (JsonParser parser = parser(bytes, offset, length)) {
                return CleanScan.clean(parser, options.maxDepth(), Shapes.of(kind));
            }
        } catch (JacksonException e) {
            return false;
        }
    }

    private static @Nullable Kind kind(byte[] bytes, int offset, int length) {
        try (JsonParser parser = parser(bytes, offset, length)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                return Kind.NCCO;
            }
            if (first != JsonToken.START_OBJECT) {
                return null;
            }
            KindGuess guess = new KindGuess();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                guess.see(name, isText && name.equals(KindGuess.ACTION) ? parser.getString() : null);
                parser.skipChildren();
            }
            return guess.kind();
        }
    }

    private static JsonParser parser(byte[] bytes, int offset, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }
}
