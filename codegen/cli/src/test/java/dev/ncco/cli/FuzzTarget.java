package dev.ncco.cli;

import dev.ncco.cli.draw.Drawing;
import dev.ncco.cli.draw.Flow;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.check.FullCheck;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.Summary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The invariants of any document, for the fuzzer to break. */
public final class FuzzTarget {

    private static final long MAX_NANOS = 1_000_000_000L;

    private static final Checker CHECKER = new Checker();
    private static final Format[] FORMATS = Format.values();

    static {
        // Loads the validator, which would count as time of the first check.
        CHECKER.check("f", "[5]");
    }

    private FuzzTarget() {}

    /**
     * Checks one document.
     *
     * @param bytes a document
     * @throws IOException never, because the streams are in memory
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        long start = System.nanoTime();
        Report report = CHECKER.check("f", bytes);
        if (System.nanoTime() - start > MAX_NANOS) {
            throw new AssertionError("the check took longer than a second");
        }
        quickLookAgrees(bytes, report);
        draw(new String(bytes, StandardCharsets.UTF_8), report);
        placesExist(bytes, report.findings());
        redactionKeepsPlaces(new String(bytes, StandardCharsets.UTF_8));
        repairsHold(bytes, report);
        Format format = FORMATS[bytes.length % FORMATS.length];
        var writer = format.writer(Writer.nullWriter(), true);
        writer.write(report);
        writer.end(new Summary());
        new JsonLines("f", CHECKER, CheckOptions.MAX_BYTES).check(new ByteArrayInputStream(bytes), result -> {
            if (!result.failures().isEmpty()) {
                throw new AssertionError(result.failures());
            }
        });
    }

    private static void quickLookAgrees(byte[] bytes, Report report) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean utf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        if (utf8 && report.findings().isEmpty()) {
            List<Finding> full =
                    new FullCheck(CheckOptions.DEFAULT).check("f", text).findings();
            if (!full.isEmpty()) {
                throw new AssertionError("the quick check misses " + full);
            }
        }
    }

    private static void draw(String text, Report report) {
        Flow.of(text, report).ifPresent(flow -> {
            if (Drawing.svg(flow).isEmpty()
                    || Drawing.html(flow, text).isEmpty()
                    || Drawing.markdown(flow).isEmpty()) {
                throw new AssertionError("no drawing");
            }
        });
    }

    private static void redactionKeepsPlaces(String text) {
        String shown = Redactor.document(text);
        for (int i = 0; i < Math.max(text.length(), shown.length()); i++) {
            boolean sameKind = shown.length() == text.length()
                    && Character.isWhitespace(shown.charAt(i)) == Character.isWhitespace(text.charAt(i))
                    && Character.isSurrogate(shown.charAt(i)) == Character.isSurrogate(text.charAt(i));
            boolean unpaired = Character.isSurrogate(text.charAt(Math.min(i, text.length() - 1)));
            if (!sameKind && !unpaired) {
                throw new AssertionError("redaction moves the text after index " + i);
            }
        }
    }

    private static void placesExist(byte[] bytes, List<Finding> findings) {
        long lines = 1
                + new String(bytes, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        for (Finding finding : findings) {
            if (finding.place().line() < 1
                    || finding.place().line() > lines
                    || finding.message().isBlank()) {
                throw new AssertionError("finding outside of the document: " + finding);
            }
        }
    }

    private static void repairsHold(byte[] bytes, Report before) {
        for (Repairs repairs : Repairs.values()) {
            repairsHold(bytes, before, new Fixer(CHECKER, repairs));
        }
    }

    private static void repairsHold(byte[] bytes, Report before, Fixer fixer) {
        Fixer.Result once = fixer.fix("f", bytes);
        if (errors(once.rest()) > errors(before)) {
            throw new AssertionError("the repair adds errors");
        }
        if (!Arrays.equals(fixer.fix("f", once.bytes()).bytes(), once.bytes())) {
            throw new AssertionError("a second repair changes the document again");
        }
    }

    private static long errors(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
    }
}
