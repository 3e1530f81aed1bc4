package dev.ncco.cli.serve;

import dev.ncco.cli.draw.Drawing;
import dev.ncco.cli.draw.Flow;
import dev.ncco.codegen.document.DocumentJava;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.source.NodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The analysis of a document that the page shows, as JSON. */
final class Analysis {

    private static final String FILE = "document";
    /** Larger documents are not drawn or converted to Java, because that is too slow to do at each key press. */
    private static final int MAX_SHOWN = 64 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Checker checker = new Checker();
    /** Started in advance, because it takes a second. */
    private final Future<DocumentJava> java = CompletableFuture.supplyAsync(DocumentJava::ofRelease);

    byte[] of(byte[] bytes) {
        Report report = checker.check(FILE, bytes);
        String text = report.text().orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(f -> findings.add(finding(f)));
        Fixer.Result safe = new Fixer(checker).fix(FILE, bytes);
        put(json, "fixed", "repairs", safe);
        Fixer.Result all = new Fixer(checker, Repairs.UNSAFE).fix(FILE, bytes);
        if (!Arrays.equals(all.bytes(), safe.bytes())) {
            put(json, "fixedUnsafely", "unsafeRepairs", all);
        }
        if (bytes.length > MAX_SHOWN) {
            json.put("large", true);
            return MAPPER.writeValueAsBytes(json);
        }
        Flow.of(text, report)
                .ifPresent(flow -> json.put("drawing", Drawing.svg(flow)).put("words", flow.words()));
        if (!report.has(Severity.ERROR)) {
            java(text).ifPresent(source -> json.put("java", source));
        }
        return MAPPER.writeValueAsBytes(json);
    }

    private static void put(ObjectNode json, String text, String count, Fixer.Result result) {
        if (result.repairs() > 0) {
            json.put(text, new String(result.bytes(), StandardCharsets.UTF_8));
            json.put(count, result.repairs());
        }
    }

    private static ObjectNode finding(Finding finding) {
        return MAPPER.createObjectNode()
                .put("severity", finding.severity().toString())
                .put("rule", finding.rule())
                .put("message", finding.message())
                .put("hint", finding.hint())
                .put("link", finding.link())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("endLine", finding.place().endLine())
                .put("endColumn", finding.place().endColumn());
    }

    private Optional<String> java(String text) {
        JsonNode document = NodeReader.read(text, NodeReader.MAX_DEPTH).json();
        if (!DocumentJava.canBuild(document)) {
            return Optional.empty();
        }
        try {
            return Optional.of(java.get().statement(document));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
