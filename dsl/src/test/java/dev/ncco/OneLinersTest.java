package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's one-liners for jshell and JBang, where the tool is there. */
class OneLinersTest {

    @TempDir
    private Path folder;

    private static String block(String start) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```[a-z]*\\n(" + Pattern.quote(start) + ".*?)^```$")
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as("a block that starts with " + start).isTrue();
        return block.group(1);
    }

    private static String run(Path directory, String input, List<String> command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void jshell() throws Exception {
        Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
        assumeTrue(Files.exists(jshell), "this JDK has no jshell");
        String[] lines = block("$ jshell").lines().toArray(String[]::new);
        assertThat(lines[0]).startsWith("$ jshell --class-path ");
        String core = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(p -> p.contains("jackson-core-3"))
                .findFirst()
                .orElseThrow();
        String input = Arrays.stream(lines)
                .filter(l -> l.startsWith("jshell> "))
                .map(l -> l.substring("jshell> ".length()))
                .collect(Collectors.joining("\n", "", "\n"));
        String output = run(
                Path.of(".."),
                input,
                List.of(
                        jshell.toString(),
                        "-s",
                        "--class-path",
                        "dsl/target/classes" + File.pathSeparator + core,
                        "-"));
        // Its first run on a machine says a word of its own before.
        assertThat(output.strip()).endsWith(lines[lines.length - 1]);
    }

    @Test
    void jbang() throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(p -> Files.isExecutable(Path.of(p, "jbang"))),
                "there is no jbang here");
        Files.writeString(folder.resolve("Hello.java"), block("///usr/bin/env jbang"));
        assertThat(run(folder, "", List.of("jbang", "Hello.java")))
                .endsWith("[{\"action\":\"talk\",\"text\":\"Hello World\"}]\n");
    }

    /** Whether or not JBang is there, its example compiles. */
    @Test
    void theExampleForJbangCompiles() throws Exception {
        String source = block("///usr/bin/env jbang");
        assertThat(source).contains("//DEPS dev.ncco:ncco-dsl:");
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(source).contains("ncco-dsl:" + version.group(1) + "\n");
        assertThat(dev.ncco.testing.InMemoryCompiler.compile(java.util.Map.of("Hello", source))
                        .errors())
                .isEmpty();
    }
}
