package dev.ncco.schema.check;

import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.SyntaxPhrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes a document and checks it, or reports why it cannot be decoded. */
public final class Document {

    private Document() {}

    /**
     * Checks a document.
     *
     * @param file the name of the document
     * @param bytes the array
     * @param offset the index of the first byte of the document
     * @param length the number of bytes
     * @param options the options
     * @return the findings
     */
    public static Report check(String file, byte[] bytes, int offset, int length, CheckOptions options) {
        return check(file, bytes, offset, length, options, new FullCheck(options));
    }

    /**
     * Checks a document without a limit on the number of findings.
     *
     * @param file the name of the document
     * @param bytes the document
     * @param options the options
     * @return all findings
     */
    public static Report checkAll(String file, byte[] bytes, CheckOptions options) {
        return check(file, bytes, 0, bytes.length, options, new FullCheck(options, Integer.MAX_VALUE));
    }

    private static Report check(
            String file, byte[] bytes, int offset, int length, CheckOptions options, FullCheck full) {
        if (length > options.maxBytes()) {
            String message = SyntaxPhrases.tooLarge(options.maxBytes());
            return refuse(file, DocumentRule.TOO_LARGE, message, "split it, or raise the limit");
        }
        if (Encoding.wide(bytes, offset, length)) {
            return refuse(file, DocumentRule.ENCODING, SyntaxPhrases.wideEncoding(), "save it as UTF-8");
        }
        int invalid = Encoding.firstInvalid(bytes, offset, length);
        if (invalid >= 0) {
            return invalid(file, new String(bytes, offset, invalid, StandardCharsets.UTF_8), invalid);
        }
        return full.check(file, new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    private static Report invalid(String file, String before, int offset) {
        Location place = new LineMap(before).place(new Span(before.length(), before.length()));
        DocumentRule rule = DocumentRule.ENCODING;
        Finding finding = new Finding(
                file,
                place,
                "",
                rule.id(),
                rule.severity(),
                SyntaxPhrases.notUtf8(offset),
                "save the document as UTF-8",
                rule.link(),
                List.of());
        return new Report(file, 1, Optional.empty(), List.of(finding));
    }

    private static Report refuse(String file, DocumentRule rule, String message, String hint) {
        Finding finding = new Finding(
                file, Location.START, "", rule.id(), rule.severity(), message, hint, rule.link(), List.of());
        return new Report(file, 1, Optional.empty(), List.of(finding));
    }
}
