package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.cli.Launch.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that {@link PlainCheck} prints the same as the command with picocli. */
class PlainCheckTest extends InFolder {

    private static Outcome outcome(boolean isPlain, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        PrintWriter complaints = new PrintWriter(err, true);
        int status = isPlain ? Main.run(to, complaints, args) : Commands.run(to, complaints, args);
        return new Outcome(status, out.toString(), err.toString());
    }

    @Test
    void printsTheSameAsWithPicocli() throws Exception {
        write("clean.ncco.json", "[{\"action\":\"talk\",\"text\":\"Hi\"}]");
        write("broken.ncco.json", "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]");
        write("no.json", "no JSON");
        for (List<String> files : List.of(
                List.of("clean.ncco.json"),
                List.of("broken.ncco.json", "clean.ncco.json"),
                List.of("broken.ncco.json", "broken.ncco.json"),
                List.of("no.json"),
                List.of("."),
                List.of("*.ncco.json"),
                List.of("missing.json", "clean.ncco.json"),
                List.of("*.nothing"))) {
            String[] args = Stream.concat(
                            Stream.of("check"),
                            files.stream().map(f -> folder.resolve(f).toString()))
                    .toArray(String[]::new);
            assertThat(PlainCheck.isPlain(args)).isTrue();
            assertThat(outcome(true, args)).as("%s", files).isEqualTo(outcome(false, args));
        }
    }

    @Test
    void isPlainOnlyWithoutAnOption() {
        assertThat(PlainCheck.isPlain("check", "-")).isTrue();
        assertThat(PlainCheck.isPlain("check", "@file")).isTrue();
        for (String[] args : List.of(
                new String[] {},
                new String[] {"check"},
                new String[] {"check", ""},
                new String[] {"check", "--jsonl", "a"},
                new String[] {"check", "a", "--help"},
                new String[] {"check", "--", "a"},
                new String[] {"Check", "a"},
                new String[] {"rules"})) {
            assertThat(PlainCheck.isPlain(args)).as(String.join(" ", args)).isFalse();
        }
    }

    /** Picocli would be half of the classes that a check loads, and a mapper of databind a third of the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"action\":\"talk\",\"text\":\"Hi\"}]",
                "[{\"action\":\"record\",\"format\":\"mp4\",\"split\":\"yes\",\"eventUrl\":[\"a\"]}]",
                "[{\"action\":\"connect\",\"from\":7,\"randomFromNumber\":true,\"endpoint\":[{\"type\":\"fax\"}]}]"
            })
    void loadsNeitherPicocliNorAMapper(String document, @TempDir Path other) throws Exception {
        Path file = write("document.ncco.json", document);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + other.resolve("classes.txt"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(document.contains("talk") ? 0 : 1);
        String classes = java.nio.file.Files.readString(other.resolve("classes.txt"));
        assertThat(classes).contains("dev.ncco.cli.PlainCheck").doesNotContain("tools.jackson.databind.ObjectMapper");
        if (Runtime.version().feature() < 22) { // later ones have a console without a terminal
            assertThat(classes).doesNotContain("picocli");
        }
    }
}
