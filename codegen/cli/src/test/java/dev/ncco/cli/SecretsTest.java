package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.report.Format;
import dev.ncco.schema.testing.SecretDocuments;
import dev.ncco.schema.testing.SecretDocuments.SecretDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** No output of any command shows a secret. */
class SecretsTest {

    private static final long SEED = Long.getLong("secrets.seed", 20260712);
    private static final int DOCUMENTS = Integer.getInteger("secrets.documents", 600);

    /** The outputs name this folder; digits in a random name could be those of a secret. */
    private final Path folder = Path.of("target", "secrets");

    @BeforeEach
    void createFolder() throws IOException {
        Files.createDirectories(folder);
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Main.run(writer, writer, args);
        return out.toString();
    }

    private Map<String, String> outputs(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), text);
        String name = file.toString();
        Map<String, String> outputs = new TreeMap<>();
        for (Format format : Format.values()) {
            outputs.put("check " + format, run("check", "--format", format.toString(), name));
        }
        outputs.put("check --lenient", run("check", "--lenient", name));
        outputs.put("check --diff", run("check", "--diff", name));
        outputs.put("check --diff=unsafe", run("check", "--diff=unsafe", name));
        Path baseline = folder.resolve("baseline.json");
        Files.deleteIfExists(baseline);
        outputs.put("check --write-baseline", run("check", "--write-baseline", baseline.toString(), name));
        outputs.put("baseline", Files.readString(baseline));
        outputs.put("draw", run("draw", name));
        for (String ending : new String[] {"svg", "html", "md"}) {
            Path drawing = folder.resolve("drawing." + ending);
            Files.deleteIfExists(drawing);
            outputs.put("draw -o", run("draw", name, "-o", drawing.toString()));
            outputs.put("draw -o " + ending, Files.exists(drawing) ? Files.readString(drawing) : "");
        }
        outputs.put("check --fix=unsafe", run("check", "--fix=unsafe", name));
        return outputs;
    }

    @Test
    void noOutputShowsASecret() throws IOException {
        SecretDocuments documents = new SecretDocuments(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            SecretDocument document = documents.next();
            for (Map.Entry<String, String> output : outputs(document.text()).entrySet()) {
                assertThat(document.isIn(output.getValue()))
                        .as(
                                "seed %d, document %d, secret %s or %s, %s of%n%s%n%n%s",
                                SEED,
                                i,
                                document.secret(),
                                document.digits(),
                                output.getKey(),
                                document.text(),
                                output.getValue())
                        .isFalse();
            }
        }
    }

    private static final String CALL = """
            {"to":[{"type":"phone","number":"14155550100","shaken":"s3cr3t"},{"type":"websocket","uri":"wss://example.com/a?sig=s3cr3t",
            "content-type":"audio/l16;rate=8000","headers":{"X-Api-Key":987654321}}],"random_from_number":true,
            "ncco":[{"action":"talk","text":"Hi","loop":%s}]}
            """;

    @Test
    void theDiffShowsNoSecretAndOtherLinesUnchanged() throws IOException {
        String call = CALL.replace("}],\"random", "\u202e\u007f\"}],\n\"random")
                .replace("987654321}", "987654321},\"a\":\"")
                .replace("\"text\":\"Hi\",", "\"text\":\"Hi\",\r\n");
        Path file = Files.writeString(folder.resolve("call.json"), "\ufeff" + call.formatted("\"2\""));
        String diff = run("check", "--diff", "--format", "jsonl", file.toString());
        assertThat(diff)
                .contains("\n-\"loop\":\"2\"}]}", "\n+\"loop\":2}]}", "\"X-Api-Key\":*********}", "\n \"ncco\":")
                .doesNotContain("s3cr3t", "987654321", "\u202e", "\u007f");
        assertThat(Files.readString(file)).contains("s3cr3t");
    }

    private static String java(boolean terminal, Path file) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int status = new CommandLine(new JavaCommand(() -> terminal))
                .setOut(writer)
                .setErr(writer)
                .execute(file.toString());
        assertThat(status).isZero();
        return out.toString();
    }

    @Test
    void javaIsRedactedOnATerminalOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), CALL.formatted("2"));
        assertThat(java(true, file))
                .contains("ncco: each *** replaces a secret", "shaken(\"***\")", "wss://example.com/a?sig=***")
                .doesNotContain("s3cr3t", "987654321");
        assertThat(java(false, file))
                .contains("shaken(\"s3cr3t\")", "wss://example.com/a?sig=s3cr3t", "987654321")
                .doesNotContain("***");
        Files.writeString(file, "[{\"action\":\"talk\",\"text\":\"Hi\"}]");
        assertThat(java(true, file)).isEqualTo(java(false, file));
    }
}
