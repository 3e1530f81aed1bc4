package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the command in a separate process, as a user does. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {

    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n";
    private static final String CLEAN = "[{\"action\":\"talk\",\"text\":\"Hi\"}]\n";
    private static final String FIXABLE = "[ {\"action\":\"stream\", \"streamUrl\":\"https://example.com/a.mp3\"} ]\n";

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String err) {}

    private Outcome run(String... args) throws IOException, InterruptedException {
        return runWithInput("", args);
    }

    private Outcome runWithInput(String input, String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("ncco", ".out");
        Path err = Files.createTempFile("ncco", ".err");
        try {
            Process process = new ProcessBuilder(Launch.command(List.of(args)))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int status = process.waitFor();
            return new Outcome(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void exitStatusAndSummary() throws Exception {
        write("clean.json", CLEAN);
        write("broken.json", BROKEN);
        write("old.json", "[{\"action\":\"talk\",\"text\":\"Hi\",\"voiceName\":\"Amy\"}]");
        assertThat(run("check", "clean.json")).isEqualTo(new Outcome(0, "1 document: no errors, no warnings\n", ""));
        Outcome broken = run("check", "clean.json", "broken.json");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out())
                .contains("broken.json:1:39  error  talk.level.maximum")
                .endsWith("2 documents: 1 error, no warnings\n");
        assertThat(run("check", "--fail-on", "never", "broken.json").status()).isZero();
        assertThat(run("check", "old.json").status()).isZero();
        assertThat(run("check", "--fail-on", "warning", "old.json").status()).isEqualTo(1);
        Outcome missing = run("check", "nowhere.json", "clean.json");
        assertThat(missing)
                .isEqualTo(new Outcome(
                        3, "1 document: no errors, no warnings\n", "ncco: cannot read nowhere.json: no such file\n"));
    }

    @Test
    void usage() throws Exception {
        assertThat(run("check").status()).isEqualTo(2);
        assertThat(run("check", "--frmat", "x").status()).isEqualTo(2);
        Outcome nothing = run("check", "*.json");
        assertThat(nothing).isEqualTo(new Outcome(2, "", "ncco: no file matches *.json\n"));
        assertThat(run("check", ".").err()).contains("no *.ncco.json or *.call.json file in .");
        assertThat(run("check", "--fix", "--diff", "x").err()).contains("--fix and --diff cannot be combined");
        assertThat(run("explain", "nothing"))
                .isEqualTo(new Outcome(2, "", "ncco: unknown rule: nothing; run \"ncco rules\" to list all rules\n"));
        assertThat(run("explain", "talk.level.max").err()).contains("; did you mean talk.level.maximum?");
        assertThat(run("check", "--kind", "foo", "x").err())
                .startsWith("Invalid value for option '--kind': expected one of ncco, call, event, update, talk-in, ")
                .contains(", but was \"foo\"\n");
        assertThat(run("schema", "foo").err()).contains("expected one of ncco, call, event, update, talk-in, ");
        assertThat(run("--help").out()).contains("check", "rules", "explain", "schema", "generate-completion");
        assertThat(run("check", "--help").out()).contains("--fail-on", "Exit status");
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void filesFoldersGlobsAndStandardInput() throws Exception {
        write("a/x.ncco.json", BROKEN);
        write("a/b/y.call.json", "{}");
        write("a/b/other.json", BROKEN);
        Outcome all = run("check", "--format", "compact", "a");
        assertThat(all.out().lines().map(l -> l.replaceAll(":.*", "")))
                .containsExactly("a/b/y.call.json", "a/x.ncco.json");
        assertThat(run("check", "--format", "compact", "a/**/*.json").out().lines())
                .hasSize(3);
        assertThat(run("check", "--format", "compact", "a/*.json").out().lines())
                .hasSize(1);
        Outcome input = runWithInput(BROKEN, "check", "--stdin-name", "in.json", "--format", "compact", "-");
        assertThat(input.out()).startsWith("in.json:1:39: error: ");
        String quoted = "[{\"action\":\"wait\",\"timeout\":\"5\"}]\n";
        assertThat(runWithInput(quoted, "check", "--diff", "--stdin-name", "in.json", "-")
                        .out())
                .startsWith("--- a/in.json\n+++ b/in.json\n")
                .contains("\n+[{\"action\":\"wait\",\"timeout\":5}]\n");
        Outcome fixed = runWithInput(quoted, "check", "--fix", "-");
        assertThat(fixed.status()).isEqualTo(2);
        assertThat(fixed.err()).startsWith("--fix cannot repair standard input: use --diff to see the repairs\n");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        assertThat(run("check", "--format", "compact", "a").out().lines()).hasSize(2);
    }

    @Test
    void kinds() throws Exception {
        write("event.json", "{\"status\":\"started\",\"from\":14155550100,\"to\":\"1\"}");
        assertThat(run("check", "event.json").status()).isZero();
        assertThat(run("check", "--kind", "call", "event.json").status()).isEqualTo(1);
        assertThat(run("check", "--kind", "CALL", "event.json").status()).isEqualTo(1);
    }

    @Test
    void jsonLines() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 30_000; i++) {
            lines.append(i % 10_000 == 0 ? BROKEN : i % 7 == 0 ? "\n" : CLEAN);
        }
        write("many.jsonl", lines + CLEAN.strip());
        Outcome outcome = run("check", "--jsonl", "--format", "compact", "many.jsonl");
        assertThat(outcome.out().lines().map(l -> l.split(":")[1])).containsExactly("10000", "20000", "30000");
        assertThat(run("check", "--jsonl", "many.jsonl").out())
                .contains("│ [{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]")
                .endsWith("25716 documents: 3 errors, no warnings\n");
        write("long.jsonl", CLEAN + "[\"" + "x".repeat(3_000_000) + "\"]\n" + BROKEN);
        Outcome tooLong = run("check", "--jsonl", "--format", "compact", "long.jsonl");
        assertThat(tooLong.out().lines().map(l -> l.split(":")[1] + l.replaceAll(".*\\[", " [")))
                .containsExactly("2 [document.size]", "3 [talk.level.maximum]");
    }

    @Test
    void fixAndDiff() throws Exception {
        Path file = write("x.json", FIXABLE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Outcome diff = run("check", "--diff", "x.json");
        assertThat(diff.out()).startsWith("""
                --- a/x.json
                +++ b/x.json
                @@ -1,1 +1,1 @@
                -[ {"action":"stream", "streamUrl":"https://example.com/a.mp3"} ]
                +[ {"action":"stream", "streamUrl":["https://example.com/a.mp3"]} ]
                """);
        assertThat(diff.err()).isEqualTo("1 repair shown; run with --fix to apply\n");
        assertThat(file).hasContent(FIXABLE);
        Outcome fixed = run("check", "--fix", "x.json");
        assertThat(fixed).isEqualTo(new Outcome(0, "1 document: no errors, no warnings\n", "1 repair made\n"));
        assertThat(Files.readString(file))
                .isEqualTo(FIXABLE.replace("\"https://example.com/a.mp3\"", "[\"https://example.com/a.mp3\"]"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(Files.list(folder)).containsExactly(file);
        assertThat(run("check", "--fix", "x.json").err()).isEmpty();
    }

    @Test
    void unsafeRepairsRequireTheirOption() throws Exception {
        String text = "[{\"action\":\"wait\",\"timout\":\"5\"},]\n";
        Path file = write("x.json", text);
        Outcome diff = run("check", "--diff=unsafe", "x.json");
        assertThat(diff.out()).contains("+[{\"action\":\"wait\",\"timeout\":5}]\n");
        assertThat(diff.err()).isEqualTo("3 repairs shown; run with --fix=unsafe to apply\n");
        Outcome safe = run("check", "--fix", "x.json", "--format", "compact");
        assertThat(safe.out()).contains("wait.unknown-member").doesNotContain("json.comma");
        assertThat(safe.err()).isEqualTo("1 repair made\n");
        assertThat(file).hasContent("[{\"action\":\"wait\",\"timout\":\"5\"}]");
        assertThat(run("check", "--fix=unsafe", "x.json"))
                .isEqualTo(new Outcome(0, "1 document: no errors, no warnings\n", "2 repairs made\n"));
        assertThat(file).hasContent("[{\"action\":\"wait\",\"timeout\":5}]");
        assertThat(run("check", "--fix=bold", "x.json").status()).isEqualTo(2);
    }

    @Test
    void configAndBaseline() throws Exception {
        write("x.json", BROKEN);
        assertThat(run("check", "--write-baseline", "base.json", "x.json").status())
                .isZero();
        assertThat(run("check", "--baseline", "base.json", "x.json").status()).isZero();
        write("x.json", "\n[{\"action\":\"talk\",\"text\":\"\",\"level\":3}]\n");
        assertThat(run("check", "--baseline", "base.json", "--format", "compact", "x.json")
                        .out()
                        .lines())
                .hasSize(1);
        write(".ncco.json", "{\"rules\": {\"talk.*\": \"warning\"}}");
        assertThat(run("check", "x.json").status()).isZero();
        write(".ncco.json", "{\"rules\": {\"talk.*\": \"loud\"}}");
        assertThat(run("check", "x.json"))
                .isEqualTo(new Outcome(
                        2, "", "ncco: .ncco.json:1:22: a severity must be one of off, info, warning, error\n"));
        assertThat(run("check", "--baseline", "none.json", "x.json").status()).isEqualTo(2);
    }

    @Test
    void rulesSchemasAndCompletion() throws Exception {
        Outcome explained = run("explain", "talk.level.maximum");
        assertThat(explained.out())
                .contains("level must be from -1 to 1", "https://developer.vonage.com", "good: [{", "bad:  [{");
        assertThat(run("rules").out().lines().filter(l -> l.matches("\\S+  (error|warning|info)")))
                .hasSizeGreaterThan(400);
        assertThat(run("schema").out()).startsWith("{").contains("\"title\" : \"NCCO\"");
        assertThat(run("schema", "call").out()).contains("\"title\" : \"Call\"");
        assertThat(run("generate-completion").out()).contains("complete -F _complete_ncco", "--write-baseline");
    }

    @Test
    void review() throws Exception {
        Path project = Path.of("../..").toAbsolutePath().normalize();
        Outcome outcome = run("review", project.toString(), "-o", "out");
        assertThat(outcome).isEqualTo(new Outcome(0, "no problems\n", ""));
        assertThat(folder.resolve("out/review.html")).exists();
        assertThat(folder.resolve("out/review.json")).exists();
        assertThat(folder.resolve("out/review.md")).content().contains("no problems");
        assertThat(run("review", project.toString(), "--against", "no-such-thing")
                        .status())
                .isEqualTo(3);
        assertThat(run("review", "nowhere").status()).isEqualTo(3);
    }

    @Test
    void serve() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.ncco.cli.Main",
                        "serve",
                        "--port",
                        "0")
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String url = out.readLine().replaceFirst("^open (http://127\\.0\\.0\\.1:[0-9]+/) in a browser.*$", "$1");
            try (InputStream page = URI.create(url).toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<title>ncco playground");
            }
            String port = String.valueOf(URI.create(url).getPort());
            Outcome taken = run("serve", "--port", port);
            assertThat(taken.status()).isEqualTo(3);
            assertThat(taken.err()).startsWith("ncco: cannot listen on port " + port);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void java() throws Exception {
        write("x.json", "[{\"action\":\"talk\",\"text\":\"Hi\",\"bargeIn\":false}]");
        write("call.json", "{\"to\":[{\"type\":\"app\",\"user\":\"a\"}],\"random_from_number\":true,\"ncco\":[]}");
        assertThat(run("java", "x.json")).isEqualTo(new Outcome(0, """
                        import static dev.ncco.Voice.talk;
                        import dev.ncco.Ncco;

                        Ncco ncco = Ncco.of(talk("Hi").bargeIn(false));
                        """, ""));
        assertThat(run("java", "call.json", "--class", "A", "--package", "b.c").out())
                .startsWith("package b.c;")
                .contains("public final class A {", "Call.to(app(\"a\"))", ".ncco(List.of())");
        assertThat(run("java", "x.json", "call.json").out()).contains("// x.json\n", "\n// call.json\n");
        write("wrong.json", "[{\"action\":\"talk\"}]");
        Outcome wrong = run("java", "x.json", "wrong.json");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("talk.text.required");
        write("quotes.json", "[{\"action\":\"transfer\",\"conversation_id\":\"CON-1\",\"canHear\":\"leg\"},]");
        assertThat(run("java", "quotes.json").status()).isEqualTo(1);
        Outcome lenient = run("java", "--lenient", "quotes.json");
        assertThat(lenient.status()).isZero();
        assertThat(lenient.out()).endsWith("Ncco ncco = Ncco.of(transfer(\"CON-1\").canHear(\"leg\"));\n");
        assertThat(lenient.err()).contains("json.comma", "transfer.canHear.type");
        write("old.json", "[{\"action\":\"talk\",\"text\":\"Hi\",\"voiceName\":\"Amy\"}]");
        assertThat(run("java", "old.json").err()).contains("talk.voiceName.deprecated");
        write("event.json", "{\"status\":\"started\",\"to\":\"1\"}");
        assertThat(run("java", "event.json").status()).isEqualTo(2);
        assertThat(run("java", "x.json", "--package", "a").status()).isEqualTo(2);
        assertThat(run("java", "x.json", "--class", "a.b").status()).isEqualTo(2);
        assertThat(run("java", "x.json", "call.json", "--class", "A").status()).isEqualTo(2);
        assertThat(run("java", "nowhere.json").status()).isEqualTo(3);
    }

    @Test
    void draw() throws Exception {
        write("x.json", BROKEN);
        assertThat(run("draw", "x.json").out()).startsWith("<svg").contains("“Hi”");
        for (String name : List.of("x.svg", "x.html", "x.md")) {
            assertThat(run("draw", "x.json", "-o", name)).isEqualTo(new Outcome(0, "", ""));
            assertThat(folder.resolve(name)).content().contains("Hi");
        }
        assertThat(run("draw", "x.json", "-o", "x.png").status()).isEqualTo(2);
        write("none.json", "[}");
        Outcome none = run("draw", "none.json");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("json.syntax");
        assertThat(run("draw", "nowhere.json").status()).isEqualTo(3);
    }
}
