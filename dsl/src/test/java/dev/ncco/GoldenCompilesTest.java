package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.testing.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator's golden sources compile against the runtime. */
class GoldenCompilesTest {

    static List<Path> features() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../codegen/src/test/resources/golden"))) {
            List<Path> features = folders.filter(
                            f -> !f.getFileName().toString().startsWith("errors"))
                    .sorted()
                    .toList();
            assertThat(features).hasSizeGreaterThan(5);
            return features;
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void compiles(Path feature) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(feature.resolve("expected"))) {
            for (Path file : files.toList()) {
                sources.put("dev.ncco." + file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        assertThat(sources).isNotEmpty();
        assertThat(InMemoryCompiler.compile(sources).errors()).isEmpty();
    }
}
