package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.cli.draw.Drawing;
import dev.ncco.cli.draw.Flow;
import dev.ncco.codegen.document.DocumentJava;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.ReportWriter;
import dev.ncco.schema.testing.Growth;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that each operation uses time and memory proportional to the size of the document, for hostile documents too.
 */
class GrowthTest {

    private static final Checker CHECKER = new Checker();
    private static final DocumentJava JAVA = DocumentJava.ofRelease();

    private static Map<String, Consumer<String>> operations() {
        Map<String, Consumer<String>> operations = new LinkedHashMap<>();
        operations.put("check", text -> CHECKER.check("f", text));
        operations.put("check leniently", text -> new Checker(CheckOptions.DEFAULT.leniently()).check("f", text));
        operations.put("fix", text -> new Fixer(CHECKER).fix("f", bytes(text)));
        operations.put("fix unsafely, with a diff", GrowthTest::diff);
        operations.put("write in all formats", text -> write(CHECKER.check("f", text)));
        operations.put("draw", text -> Flow.of(text, CHECKER.check("f", text)).ifPresent(flow -> draw(flow, text)));
        operations.put("print Java", GrowthTest::java);
        return operations;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void diff(String text) {
        byte[] before = bytes(text);
        assertThat(Diff.of(
                        "f",
                        before,
                        new Fixer(CHECKER, Repairs.UNSAFE).fix("f", before).bytes()))
                .isNotNull();
    }

    private static void write(Report report) {
        for (Format format : Format.values()) {
            StringWriter out = new StringWriter();
            try {
                ReportWriter writer = format.writer(out, true);
                writer.write(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(out.getBuffer().length()).isNotNegative();
        }
    }

    private static void draw(Flow flow, String text) {
        assertThat(Drawing.svg(flow).length()
                        + Drawing.html(flow, text).length()
                        + Drawing.markdown(flow).length())
                .isPositive();
    }

    private static void java(String text) {
        if (!CHECKER.check("f", text).has(Severity.ERROR)) {
            assertThat(JAVA.statement(new JsonMapper().readTree(text))).isNotEmpty();
        }
    }

    @Test
    void growsWithTheDocument() {
        assertThat(Growth.tooFast(operations())).isEmpty();
    }
}
