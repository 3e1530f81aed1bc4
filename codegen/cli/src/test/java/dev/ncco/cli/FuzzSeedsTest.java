package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the fuzz targets with inputs that the fuzzer once found, the examples of the rules, and the seed command lines.
 */
class FuzzSeedsTest {

    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @Test
    void inputsThatTheFuzzerFound() throws IOException {
        try (Stream<Path> files = Files.list(FOUND)) {
            List<Path> found = files.sorted().toList();
            assertThat(found).isNotEmpty();
            for (Path file : found) {
                FuzzTarget.fuzzerTestOneInput(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void examplesOfTheRules() throws IOException {
        for (var rule : Rules.all()) {
            FuzzTarget.fuzzerTestOneInput(rule.bad().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void seedCommandLines() throws IOException {
        for (String command : FuzzSeedWriter.COMMANDS) {
            for (String document : List.of(FuzzSeedWriter.GOOD, FuzzSeedWriter.BAD)) {
                CommandFuzz.fuzzerTestOneInput((command + "\n\n" + document).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
