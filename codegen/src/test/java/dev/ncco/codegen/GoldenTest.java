package dev.ncco.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.codegen.load.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder for each feature: schemas in, sources or errors out. To accept what the generator makes now, run with
 * {@code -Dgolden.update=true} and review the diff. That the sources compile is tested in {@code dsl}, which has the
 * runtime.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<Path> features() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> features = folders.sorted().toList();
            assertThat(features).as("features").hasSizeGreaterThan(10);
            return features;
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void generatesWhatIsExpected(Path feature) throws IOException {
        Map<String, String> made = new TreeMap<>();
        try {
            for (SourceFile file : Generator.sources(feature.resolve("schema"))) {
                made.put(file.path().replace("dev/ncco/", ""), file.text());
            }
            assertThat(made).as("sources").isNotEmpty();
        } catch (SchemaException e) {
            made.put("errors.txt", e.getMessage() + "\n");
        }
        Path expected = feature.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            update(expected, made);
        }
        assertThat(read(expected)).isEqualTo(made);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void update(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
