package dev.ncco.cli;

import static dev.ncco.cli.PackagedCommand.FILE;
import static dev.ncco.cli.PackagedCommand.fakeJava;
import static dev.ncco.cli.PackagedCommand.listingJava;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.cli.Launch.Outcome;
import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file {@code ncco}: which Java it starts, how, and that nothing else differs from {@code java -jar ncco.jar}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT extends InFolder {

    private static final String CLEAN = "[{\"action\":\"talk\",\"text\":\"Hi\"}]\n";
    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n";
    private static final String DEEP = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":"
            + "{\"a\":".repeat(488) + "1e999" + "}".repeat(488) + "}]";

    @BeforeEach
    void documents() throws Exception {
        write("clean.ncco.json", CLEAN);
        write("a b/it's $HOME \"*\" \\n.ncco.json", BROKEN);
        write("-x.json", BROKEN);
        write("deep.json", DEEP);
    }

    private PackagedCommand ncco() {
        return new PackagedCommand(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bash", "bash --posix"})
    void differsInNothingFromTheJar(String shell) throws Exception {
        Object[] command = shell.isEmpty() ? new Object[] {FILE} : (shell + " " + FILE).split(" ", -1);
        for (List<String> args : List.of(
                List.<String>of(),
                List.of("check", "clean.ncco.json"),
                List.of("check", "a b/it's $HOME \"*\" \\n.ncco.json", "clean.ncco.json"),
                List.of("check", "a b"),
                List.of("check", "a*/*.json"),
                List.of("check", "--", "-x.json", "clean.ncco.json"),
                List.of("check", "-"),
                List.of("check", "--jsonl", "-"),
                List.of("check", ""),
                List.of("", "check"),
                List.of("check", "--what"),
                List.of("check", "missing.json"),
                List.of("--version"),
                List.of("explain", "connect.timeout.maximum"))) {
            String[] array = args.toArray(String[]::new);
            Outcome jar = ncco().plain().stdin(BROKEN).run(array);
            assertThat(ncco().command(command).stdin(BROKEN).run(array))
                    .as("%s", args)
                    .isEqualTo(jar);
        }
    }

    @Test
    void eachExitStatusPassesThrough() throws Exception {
        assertThat(ncco().run("check", "clean.ncco.json").status()).isEqualTo(Exit.CLEAN);
        assertThat(ncco().run("check", "--", "-x.json").status()).isEqualTo(Exit.FINDINGS);
        assertThat(ncco().run("check").status()).isEqualTo(Exit.USAGE);
        assertThat(ncco().run("check", "missing.json").status()).isEqualTo(Exit.CANNOT_READ_OR_WRITE);
        assertThat(ncco().with("JDK_JAVA_OPTIONS", "-Xss256k")
                        .run("check", "--max-depth", "500", "deep.json")
                        .status())
                .isEqualTo(Exit.UNEXPECTED);
    }

    @Test
    void aSignalEndsJavaItself() throws Exception {
        Process process = ncco().start("serve", "--port", "0");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("open http://");
            assertThat(process.info().command().orElseThrow()).endsWith("/java");
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void isFoundThroughLinksAndOnThePath() throws Exception {
        Path real = Files.createDirectories(folder.resolve("the real")).resolve("ncco");
        Files.copy(FILE, real);
        real.toFile().setExecutable(true);
        Files.createSymbolicLink(folder.resolve("second"), Path.of("the real/ncco"));
        Files.createSymbolicLink(folder.resolve("ncco"), folder.resolve("second"));
        String path = folder + ":" + System.getenv("PATH");
        for (Object[] command : new Object[][] {
            {folder.resolve("ncco")}, {"./second"}, {"sh", "second"}, {"bash", "second"}, {"env", "ncco"}
        }) {
            Outcome outcome = ncco().with("PATH", path).command(command).run("check", "clean.ncco.json");
            assertThat(outcome).as("%s", Arrays.asList(command)).isEqualTo(new Outcome(0, outcome.out(), ""));
        }
    }

    private void assertAdvice(Outcome outcome, String message) {
        assertThat(outcome).isEqualTo(new Outcome(Exit.USAGE, "", "ncco: " + message + "\n"));
    }

    @Test
    void saysWhatToDoWithoutJava() throws Exception {
        assertAdvice(
                ncco().without("JAVA_HOME").with("PATH", folder).run("check", "clean.ncco.json"),
                "Java 17 or newer is needed, and no java was found; install one, or set JAVA_HOME to the folder of one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.0.2", "11.0.25", "1.8.0_432"})
    void saysWhatToDoWithAnOldJava(String version) throws Exception {
        Path home = fakeJava(folder.resolve("old java"), version, "exit 0");
        String message = "Java 17 or newer is needed, but " + home + "/bin/java is version " + version + "; ";
        assertAdvice(
                ncco().with("JAVA_HOME", home).run("check", "clean.ncco.json"),
                message + "set JAVA_HOME to the folder of one, or unset it");
        assertAdvice(
                ncco().without("JAVA_HOME")
                        .with("PATH", home.resolve("bin") + ":" + System.getenv("PATH"))
                        .run("check", "clean.ncco.json"),
                message + "install one, or set JAVA_HOME to the folder of one");
    }

    @Test
    void saysWhatToDoWithAnOldJavaOfUnknownRelease() throws Exception {
        Path home = fakeJava(folder.resolve("old"), "", "echo 'openjdk version \"11.0.25\" 2024-10-15' >&2");
        assertAdvice(
                ncco().with("JAVA_HOME", home).with("XDG_CACHE_HOME", folder).run("check", "clean.ncco.json"),
                "Java 17 or newer is needed, but " + home
                        + "/bin/java is version 11.0.25; set JAVA_HOME to the folder of one, or unset it");
        Path broken = fakeJava(folder.resolve("broken"), "", "exit 1");
        assertAdvice(
                ncco().with("JAVA_HOME", broken).run("check", "clean.ncco.json"),
                "cannot find out the version of " + broken
                        + "/bin/java; Java 17 or newer is needed: set JAVA_HOME to the folder of one, or unset it");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        assertAdvice(
                ncco().with("JAVA_HOME", "/no such").run("check", "clean.ncco.json"),
                "JAVA_HOME is /no such, where there is no bin/java; set JAVA_HOME to the folder of one, or unset it");
    }

    @Test
    void javaHomeGoesBeforeThePath() throws Exception {
        Path home = fakeJava(folder.resolve("home"), "17", "echo home");
        Path path = fakeJava(folder.resolve("path"), "17", "echo path");
        Files.createSymbolicLink(folder.resolve("java"), path.resolve("bin/java"));
        PackagedCommand ncco = ncco().with("PATH", folder + ":" + System.getenv("PATH"));
        assertThat(ncco.with("JAVA_HOME", home).run().out()).isEqualTo("home\n");
        assertThat(ncco.with("JAVA_HOME", "").run().out()).isEqualTo("path\n");
        assertThat(ncco.with("JAVA_HOME", "home").run().out()).isEqualTo("home\n");
    }

    /** The scripts of version managers have no file release beside them. */
    @Test
    void asksJavaForItsVersionOnceAtMost() throws Exception {
        Path list = folder.resolve("list");
        Path home = listingJava(folder.resolve("home"), list);
        Files.delete(home.resolve("release"));
        PackagedCommand ncco = ncco().with("JAVA_HOME", home).with("XDG_CACHE_HOME", folder.resolve("cache"));
        assertThat(ncco.run("check", "clean.ncco.json").status()).isZero();
        assertThat(ncco.run("check", "clean.ncco.json").status()).isZero();
        assertThat(Files.readAllLines(list)).containsOnlyOnce("-version");
    }

    private String flags(String... args) throws Exception {
        Path home = fakeJava(folder.resolve("flags"), "17", "printf '%s ' \"$@\"");
        return ncco().with("JAVA_HOME", home).run(args).out().replaceAll(" -jar .*", "");
    }

    @Test
    void aShortRunCompilesLittle() throws Exception {
        String quick = "-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                + " -XX:-UsePerfData";
        String full = "-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable";
        String bulk = full + " -XX:+UseSerialGC";
        assertThat(flags("check", "x")).isEqualTo(quick);
        assertThat(flags("check", "--", "--jsonl")).isEqualTo(quick);
        assertThat(flags("rules")).isEqualTo(quick);
        assertThat(flags()).isEqualTo(quick);
        assertThat(flags("check", "clean.ncco.json", "-", "--jsonl")).isEqualTo(bulk);
        assertThat(flags("check", "clean.ncco.json", "--jsonl")).isEqualTo(quick);
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
            large.setLength((1L << 28) + 1); // takes no room on the disk
        }
        assertThat(flags("check", "large")).isEqualTo(quick);
        assertThat(flags("check", "--jsonl", "large")).isEqualTo(bulk);
        assertThat(flags("serve")).isEqualTo(full);
        assertThat(flags("review")).isEqualTo(full);
    }

    /** Two choices of a collector would end Java with 1, the status of findings. */
    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void optionsOfTheEnvironmentAreObeyed(String variable) throws Exception {
        String options = "-XX:+UseParallelGC -Xshare:off";
        Outcome jar = ncco().with(variable, options).plain().run("check", "clean.ncco.json");
        assertThat(ncco().with(variable, options).run("check", "clean.ncco.json"))
                .isEqualTo(jar);
        assertThat(jar.status()).isZero();
    }

    @Test
    void theReviewIsBesideTheFileOrMissed() throws Exception {
        assertThat(ncco().run("java", "clean.ncco.json").out()).contains("talk(\"Hi\")");
        Path alone = Files.copy(FILE, folder.resolve("ncco"));
        Outcome outcome = ncco().command("sh", alone).run("java", "clean.ncco.json");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        Exit.USAGE,
                        "",
                        "ncco: this command requires ncco-review.jar, but it is not in " + folder + "\n"));
        assertThat(ncco().command("sh", alone).run("rules").status()).isZero();
    }
}
