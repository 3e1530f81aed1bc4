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
 * Checks documents against the schemas and rules, and never throws because of their content. A single pass recognizes
 * most valid documents; only the others are validated in full. Instances are thread-safe.
 */
public final class Checker {

    private static final JsonFactory DEFAULT_FACTORY = factory(CheckOptions.DEFAULT.maxDepth());

    private final CheckOptions options;
    private final JsonFactory factory;

    /** Creates a checker that derives the kind of each document from its members. */
    public Checker() {
        this(CheckOptions.DEFAULT);
    }

    /**
     * Creates a checker.
     *
     * @param options the options
     */
    public Checker(CheckOptions options) {
        this.options = options;
        this.factory =
                options.maxDepth() == CheckOptions.DEFAULT.maxDepth() ? DEFAULT_FACTORY : factory(options.maxDepth());
    }

    private static JsonFactory factory(int maxDepth) {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * Checks a document.
     *
     * @param file the name of the document, for findings
     * @param text the document
     * @return the findings
     */
    public Report check(String file, String text) {
        // A string can contain an unpaired surrogate, which UTF-8 cannot encode; without this check it would become
        // "?".
        return text.length() <= options.maxBytes() && Surrogates.indexOfUnpaired(text) >= 0
                ? new FullCheck(options).check(file, text)
                : check(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks a document.
     *
     * @param file the name of the document, for findings
     * @param bytes the document in UTF-8
     * @return the findings
     */
    public Report check(String file, byte[] bytes) {
        return check(file, bytes, 0, bytes.length);
    }

    /**
     * Checks a document in a part of an array.
     *
     * @param file the name of the document, for findings
     * @param bytes the array
     * @param offset the index of the first byte of the document
     * @param length the number of bytes
     * @return the findings
     */
    public Report check(String file, byte[] bytes, int offset, int length) {
        if (clean(bytes, offset, length)) {
            return new Report(file, 1, Optional.empty(), List.of());
        }
        return Document.check(file, bytes, offset, length, options);
    }

    /** Checks a document without a limit on the number of findings, for repairs. */
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
                return CleanScan.clean(parser, Shapes.of(kind));
            }
        } catch (JacksonException e) {
            return false;
        }
    }

    private @Nullable Kind kind(byte[] bytes, int offset, int length) {
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

    private JsonParser parser(byte[] bytes, int offset, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }
}
