package dev.ncco.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the run-time dependencies: few, without Kotlin, and usable on the module path. */
class RuntimeClassPathTest {

    private static List<Path> classPath(String module) throws IOException {
        String entries = Files.readString(Path.of("..", module, "target", "runtime-classpath.txt"));
        return Arrays.stream(entries.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "codegen", "dsl", "samples"})
    void hasNoKotlinClass(String module) throws IOException {
        int classes = 0;
        for (Path entry : classPath(module)) {
            if (Files.isRegularFile(entry)) {
                try (ZipFile jar = new ZipFile(entry.toFile())) {
                    List<String> names = jar.stream().map(e -> e.getName()).toList();
                    assertThat(names)
                            .as(entry.toString())
                            .noneMatch(n -> n.startsWith("kotlin/") || n.endsWith(".kotlin_module"));
                    classes += names.size();
                }
            }
        }
        assertThat(classes).as("classes examined").isGreaterThan(100);
    }

    @Test
    void theDslNeedsJacksonCoreOnly() throws IOException {
        assertThat(classPath("dsl").stream().map(p -> p.getFileName().toString()))
                .allMatch(n -> n.matches("(jackson-core|jackson-annotations|jspecify)-[0-9.]+\\.jar"))
                .anyMatch(n -> n.startsWith("jackson-core-3"));
    }

    @Test
    void theDslRunsAsAModule() throws IOException, InterruptedException {
        String core = classPath("dsl").stream()
                .map(Path::toString)
                .filter(p -> p.contains("jackson-core"))
                .findFirst()
                .orElseThrow();
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "--module-path",
                        Path.of("../dsl/target/classes") + File.pathSeparator + core,
                        "--add-modules",
                        "dev.ncco.dsl",
                        "-classpath",
                        "target/classes",
                        SipCall.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo(SipCall.call().toJson());
    }
}
