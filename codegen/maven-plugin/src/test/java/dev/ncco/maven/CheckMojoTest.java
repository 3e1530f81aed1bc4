package dev.ncco.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the goal on files that cannot be read or checked. The projects in src/it run it within Maven. */
class CheckMojoTest {

    private static final String CLEAN = "[{\"action\":\"talk\",\"text\":\"Hi\"}]";
    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]";

    @TempDir
    private Path folder;

    private final CheckMojo mojo = new CheckMojo();
    private final StringBuilder log = new StringBuilder();

    @BeforeEach
    void configure() throws Exception {
        set("basedir", folder.toFile());
        set("directory", Files.createDirectories(folder.resolve("d")).toFile());
        set("includes", List.of("**/*.ncco.json", "**/*.call.json"));
        set("failOn", "error");
        set("format", "text");
        set("memory", folder.resolve("checked.txt").toFile());
        set("version", "test");
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence content) {
                log.append(content);
            }
        });
    }

    private void set(String parameter, Object value) throws Exception {
        Field field = CheckMojo.class.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The path is longer than the system limit, so that not even root can read it. */
    @Test
    void aFolderThatCannotBeReadFailsTheBuildAndTheOthersAreChecked() throws Exception {
        write("d/a.ncco.json", BROKEN);
        Files.createDirectories(folder.resolve("inner" + ("/" + "i".repeat(250)).repeat(10)));
        Path outer = Files.createDirectories(folder.resolve("d/long" + ("/" + "o".repeat(250)).repeat(10)));
        Files.move(folder.resolve("inner"), outer.resolve("inner"));
        try {
            assertThat(catchThrowable(mojo::execute))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("cannot read d/long/ooo");
            assertThat(log).contains("d/a.ncco.json:1:39  error  talk.level.maximum");
            set("excludes", List.of("long/**"));
            assertThat(catchThrowable(mojo::execute)).isInstanceOf(MojoFailureException.class);
        } finally {
            Files.move(outer.resolve("inner"), folder.resolve("inner"));
        }
    }

    /** Such a text may overflow the stack; the build must fail and name the files all the same. */
    @Test
    void aDocumentThatCannotBeCheckedDoesNotHideTheOthers() throws Exception {
        write("d/a.ncco.json", BROKEN);
        write(
                "d/b.ncco.json",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":4,\"language\":\"en" + "-ab".repeat(100_000) + "\"}]");
        write("d/c.ncco.json", BROKEN);
        Throwable failure = catchThrowable(mojo::execute);
        assertThat(failure).isInstanceOfAny(MojoExecutionException.class, MojoFailureException.class);
        assertThat(log + failure.getMessage()).contains("d/a.ncco.json", "d/b.ncco.json", "d/c.ncco.json");
    }

    @Test
    void theConfigurationIsNotADocument() throws Exception {
        write("d/.ncco.json", "{\"rules\": {}}");
        write("d/a.ncco.json", CLEAN);
        mojo.execute();
        assertThat(log).isEmpty();
    }

    @Test
    void linksAreSkipped() throws Exception {
        write("outside/x.ncco.json", BROKEN);
        write("d/a.ncco.json", CLEAN);
        Files.createSymbolicLink(folder.resolve("d/x.ncco.json"), Path.of("../outside/x.ncco.json"));
        Files.createSymbolicLink(folder.resolve("d/outside"), Path.of("../outside"));
        mojo.execute();
        assertThat(log).isEmpty();
    }

    @Test
    void theOutputReplacesNeitherALinkNorAFileThatIsChecked() throws Exception {
        Path checked = write("d/a.ncco.json", CLEAN);
        Path link = Files.createSymbolicLink(folder.resolve("out.txt"), checked);
        for (Path file : List.of(checked, link)) {
            set("outputFile", file.toFile());
            assertThat(catchThrowable(mojo::execute))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("is one of the files to check");
        }
        assertThat(checked).hasContent(CLEAN);
        Path other = write("other", "x");
        Files.createSymbolicLink(folder.resolve("other.txt"), other);
        set("outputFile", folder.resolve("other.txt").toFile());
        assertThat(catchThrowable(mojo::execute)).hasMessageContaining("it is a symbolic link");
        assertThat(other).hasContent("x");
        set("outputFile", new File(folder.toFile(), "target/findings.txt"));
        mojo.execute();
        mojo.execute();
        assertThat(folder.resolve("target/findings.txt")).content().startsWith("1 document");
    }
}
