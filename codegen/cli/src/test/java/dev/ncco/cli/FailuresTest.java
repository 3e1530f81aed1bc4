package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.cli.Launch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests failures of the command itself, as opposed to findings. */
@Execution(ExecutionMode.CONCURRENT)
class FailuresTest extends InFolder {

    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n";

    /** A document of 490 levels with an error in the last one. */
    private static final String DEEP = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":"
            + "{\"a\":".repeat(488) + "1e999" + "}".repeat(488) + "}]";

    @Test
    void aDocumentMayBeAsDeepAsTheLimitAllows() throws Exception {
        write("deep.json", DEEP);
        Outcome outcome = Launch.run(
                folder,
                Map.of(),
                Launch.command(List.of("check", "--max-depth", "500", "--format", "compact", "deep.json")));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("json.number-range");
        assertThat(outcome.status()).isEqualTo(1);
    }

    /** A small stack and a deep document cause an unexpected failure. */
    @Test
    void aFailureHasItsOwnStatusAndOtherDocumentsAreChecked() throws Exception {
        write("a.json", BROKEN);
        write("deep.json", DEEP);
        write("b.json", BROKEN);
        write("deep.jsonl", BROKEN + DEEP + "\n" + BROKEN);
        List<String> options = List.of("--max-depth", "500", "--format", "compact", "--fail-on", "never");
        Outcome files = runWith("-Xss256k", "check", options, "a.json", "deep.json", "b.json");
        assertThat(files.out().lines().map(l -> l.replaceAll(":.*", ""))).containsExactly("a.json", "b.json");
        assertThat(files.err().lines()).hasSize(1);
        assertThat(files.err())
                .startsWith("ncco: cannot check deep.json: unexpected failure, java.lang.StackOverflowError at ");
        assertThat(files.status()).isEqualTo(4);
        Outcome lines = runWith("-XX:ThreadStackSize=256", "check", options, "--jsonl", "deep.jsonl");
        assertThat(lines.out().lines().map(l -> l.split(":")[1])).containsExactly("1", "3");
        assertThat(lines.err()).startsWith("ncco: cannot check deep.jsonl:2: unexpected failure, ");
        assertThat(lines.err().lines()).hasSize(1);
        assertThat(lines.status()).isEqualTo(4);
    }

    @Test
    void aLackOfMemoryHasItsOwnStatus() throws Exception {
        write("large.json", "[" + " ".repeat(60_000_000) + "]");
        write("b.json", BROKEN);
        Outcome outcome = runWith(
                "-Xmx24m", "check", List.of("--max-bytes", "100000000", "--format", "compact"), "large.json", "b.json");
        assertThat(outcome.err())
                .isEqualTo("ncco: cannot check large.json: out of memory; run java with a higher -Xmx\n");
        assertThat(outcome.out().lines()).hasSize(1).first().asString().startsWith("b.json:1:39");
        assertThat(outcome.status()).isEqualTo(4);
    }

    private Outcome runWith(String jvmOption, String command, List<String> options, String... files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options);
        arguments.addAll(List.of(files));
        List<String> all = new ArrayList<>(Launch.command(arguments));
        all.add(1, jvmOption);
        return Launch.run(folder, Map.of(), all);
    }
}
