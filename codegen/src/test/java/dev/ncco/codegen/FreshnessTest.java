package dev.ncco.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.codegen.compile.CompilationException;
import dev.ncco.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked in is what the schemas give. */
class FreshnessTest {

    @Test
    void checkedInFilesAreFresh() throws IOException {
        Project project = new Project(Path.of(".."));
        assertThat(project.stale())
                .as("generated files are stale; run: %s%n%s", Generator.COMMAND, String.join("\n", project.diff()))
                .isEmpty();
    }

    @Test
    void differingMissingAndExtraFilesAreStale(@TempDir Path copy) throws IOException {
        copyProject(copy);
        Path sources = copy.resolve("dsl/src/main/generated/dev/ncco");
        Files.writeString(sources.resolve("TalkAction.java"), "edited by hand");
        Files.delete(sources.resolve("Voice.java"));
        Files.writeString(sources.resolve("LeftOver.java"), "left over");
        Project project = new Project(copy);
        assertThat(project.stale())
                .containsExactly(
                        "differs: dsl/src/main/generated/dev/ncco/TalkAction.java",
                        "missing: dsl/src/main/generated/dev/ncco/Voice.java",
                        "no longer generated: dsl/src/main/generated/dev/ncco/LeftOver.java");
        assertThat(project.diff())
                .contains("-edited by hand", "+public final class Voice {")
                .contains("+++ generated: dsl/src/main/generated/dev/ncco/TalkAction.java");
        assertThat(project.regenerate())
                .containsExactly(
                        "wrote dsl/src/main/generated/dev/ncco/TalkAction.java",
                        "wrote dsl/src/main/generated/dev/ncco/Voice.java",
                        "deleted dsl/src/main/generated/dev/ncco/LeftOver.java");
        assertThat(project.stale()).isEmpty();
        assertThat(project.regenerate()).isEmpty();
    }

    @Test
    void nothingIsWrittenThatDoesNotCompile(@TempDir Path copy) throws IOException {
        copyProject(copy);
        Path talk = copy.resolve("dsl/src/main/generated/dev/ncco/TalkAction.java");
        Files.writeString(talk, "stale");
        List<SourceFile> broken = Generator.sources(copy.resolve("schema/src/main/resources/dev/ncco/schema")).stream()
                .map(f -> f.path().endsWith("/WaitAction.java")
                        ? new SourceFile(f.path(), f.text().replace("WAIT.decimal(", "WAIT.none("))
                        : f)
                .toList();
        assertThatThrownBy(() -> new Project(copy).regenerate(broken))
                .isInstanceOf(CompilationException.class)
                .hasMessageMatching(
                        "(?s)the generated sources do not compile:\ndev/ncco/WaitAction.java:\\d+: .*none.*");
        assertThat(talk).hasContent("stale");
    }

    private static void copyProject(Path target) throws IOException {
        for (String folder : List.of("schema/src/main", "dsl/src/main", "dsl/javac-plugin/src/main")) {
            try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = target.resolve(Path.of("..").relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
