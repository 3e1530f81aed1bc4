package dev.ncco.samples.bulk.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.samples.bulk.Bulk;
import dev.ncco.samples.bulk.SampleLines;
import dev.ncco.samples.bulk.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the job writes the same lines as {@link Bulk}, on a local cluster within this process. */
class BulkJobTest {

    private static final int LINES = 20_000;
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "check"})
    void writesTheSameLinesAsBulk(String step) throws Exception {
        Path in = folder.resolve("in");
        SampleLines.make(step, LINES, SEED, in);
        Bulk.Count count = Bulk.run(Step.of(step), in, folder.resolve("good"), folder.resolve("bad"));
        BulkJob.main(new String[] {
            step,
            in.toUri().toString(),
            folder.resolve("out").toUri().toString(),
            folder.resolve("rejected").toUri().toString()
        });
        assertThat(sorted(folder.resolve("out")))
                .isEqualTo(sorted(folder.resolve("good")))
                .hasSize((int) count.good());
        assertThat(sorted(folder.resolve("rejected")))
                .isEqualTo(sorted(folder.resolve("bad")))
                .hasSize((int) count.bad());
    }

    private static List<String> sorted(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        lines.sort(null);
        return lines;
    }
}
