package dev.ncco.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.StringNode;

/** The evidence that a test class writes for the review. */
class EvidenceTest {

    @TempDir
    private Path folder;

    private static final class First {}

    private static final class Second {}

    private static Throwable check(Evidence evidence, String value, Executable test) {
        return catchThrowable(() ->
                evidence.check("method", "action/talk.schema.json", "level", StringNode.valueOf(value), true, test));
    }

    @Test
    void eachClassWritesItsResultsToItsFile() throws IOException {
        Evidence first = new Evidence(First.class, folder);
        Evidence second = new Evidence(Second.class, folder);
        assertThat(check(first, "a", () -> {})).isNull();
        assertThat(check(second, "\ud800", () -> {
                    throw new AssertionError("another verdict");
                }))
                .hasMessage("another verdict");
        assertThat(check(first, "b", () -> {
                    throw new IllegalStateException("no verdict");
                }))
                .hasMessage("no verdict");
        assertThat(folder).isEmptyDirectory();
        first.afterAll(null);
        second.afterAll(null);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(First.class.getName() + ".jsonl", Second.class.getName() + ".jsonl");
        }
        assertThat(folder.resolve(First.class.getName() + ".jsonl"))
                .content()
                .isEqualTo(line("a", "passed", First.class) + line("b", "ended with an error", First.class));
        assertThat(folder.resolve(Second.class.getName() + ".jsonl"))
                .content()
                .isEqualTo(line("\\uD800", "failed", Second.class));
    }

    private static String line(String value, String result, Class<?> testClass) {
        return "{\"schema\":\"action/talk.schema.json\",\"member\":\"level\",\"value\":\"" + value
                + "\",\"valid\":true,\"result\":\"" + result + "\",\"test\":\"" + testClass.getName() + "#method\"}"
                + System.lineSeparator();
    }

    @Test
    void anUnfinishedRunLeavesNoEvidence() throws IOException {
        Evidence first = new Evidence(First.class, folder);
        check(first, "a", () -> {});
        first.afterAll(null);
        Evidence next = new Evidence(First.class, folder);
        next.beforeAll(null);
        assertThat(folder).isEmptyDirectory();
        next.afterAll(null);
        assertThat(folder).isEmptyDirectory();
    }
}
