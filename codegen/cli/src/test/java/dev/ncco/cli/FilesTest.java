package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests hostile file names, links and foreign files, each in a separate process. */
@Execution(ExecutionMode.CONCURRENT)
class FilesTest extends InFolder {

    private static final String CLEAN = "[{\"action\":\"talk\",\"text\":\"Hi\"}]\n";
    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n";
    private static final String FIXABLE = "[{\"action\":\"stream\",\"streamUrl\":\"https://example.com/a.mp3\"}]\n";
    private static final String FIXED =
            FIXABLE.replace("\"https://example.com/a.mp3\"", "[\"https://example.com/a.mp3\"]");

    /** Runs the command in this process, with absolute names. */
    private static Outcome inProcess(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(status, out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theConfigurationIsNotADocument() throws Exception {
        write(".ncco.json", "{\"rules\": {\"talk.level.maximum\": \"off\"}}");
        write("a.ncco.json", BROKEN);
        Outcome one = new Outcome(0, "1 document: no errors, no warnings\n", "");
        assertThat(run("check", ".")).isEqualTo(one);
        assertThat(run("check", "*.ncco.json")).isEqualTo(one);
        assertThat(run("check", "**/*.ncco.json")).isEqualTo(one);
    }

    @Test
    void aNameThatStartsWithAnAtSignOrADashIsAFile() throws Exception {
        write("args.ncco.json", "--write-baseline\nstolen.txt\n");
        write("@args.ncco.json", CLEAN);
        write("@x/args.ncco.json", "--write-baseline\nstolen.txt\n");
        write("-x.json", CLEAN);
        write("--fix", BROKEN);
        assertThat(run("check", "@args.ncco.json"))
                .isEqualTo(new Outcome(0, "1 document: no errors, no warnings\n", ""));
        assertThat(run("check", "--", "@x/args.ncco.json").status()).isEqualTo(1);
        assertThat(folder.resolve("stolen.txt")).doesNotExist();
        assertThat(run("check", "--", "-x.json", "@args.ncco.json").out()).startsWith("2 documents: no errors");
        assertThat(run("check", "--format", "compact", "--", "--fix").out()).startsWith("--fix:1:39: error: ");
        assertThat(run("check", "--diff", "--", "-x.json").status()).isZero();
        assertThat(run("draw", "@args.ncco.json").out()).startsWith("<svg");
        assertThat(run("draw", "--", "-x.json").out()).startsWith("<svg");
        assertThat(run("java", "@args.ncco.json").out()).contains("talk(\"Hi\")");
        assertThat(run("java", "--", "-x.json").out()).contains("talk(\"Hi\")");
        assertThat(run("explain", "@args.ncco.json").err()).contains("unknown rule: @args.ncco.json");
    }

    @Test
    void aBaselineOverwritesABaselineOnly() throws Exception {
        write("x.json", BROKEN);
        for (String text : List.of("#!/bin/sh\n", CLEAN, "[]", "{}", "", "\u0000")) {
            Path other = write("other", text);
            assertThat(inProcess("check", "--write-baseline", path("other"), path("x.json")))
                    .isEqualTo(new Outcome(
                            3,
                            "",
                            "ncco: cannot write " + path("other")
                                    + ": it exists and was not written by this command\n"));
            assertThat(other).hasContent(text);
        }
        assertThat(inProcess("check", "--write-baseline", path("x.json"), path("x.json"))
                        .status())
                .isEqualTo(3);
        assertThat(folder.resolve("x.json")).hasContent(BROKEN);
        assertThat(inProcess("check", "--write-baseline", path("base.json"), path("x.json"))
                        .status())
                .isZero();
        assertThat(inProcess("check", "--write-baseline", path("base.json"), path("base.json")))
                .isEqualTo(new Outcome(
                        3, "", "ncco: cannot write " + path("base.json") + ": it is one of the files to check\n"));
        write("x.json", CLEAN);
        assertThat(inProcess("check", "--write-baseline", path("base.json"), path("x.json"))
                        .status())
                .isZero();
        assertThat(folder.resolve("base.json")).hasContent("[\n]\n");
        write("x.json", BROKEN);
        assertThat(inProcess("check", "--write-baseline", path("base.json"), path("x.json"))
                        .status())
                .isZero();
        assertThat(folder.resolve("base.json")).content().contains("talk.level.maximum");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("base.json"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere.json"));
        for (String link : List.of("link", "dangling")) {
            assertThat(inProcess("check", "--write-baseline", path(link), path("x.json"))
                            .err())
                    .isEqualTo("ncco: cannot write " + path(link) + ": it is a symbolic link\n");
            assertThat(folder.resolve(link)).isSymbolicLink();
        }
        assertThat(folder.resolve("nowhere.json")).doesNotExist();
    }

    @Test
    void aDrawingOverwritesADrawingOnly() throws Exception {
        write("x.json", CLEAN);
        for (String name : List.of("x.svg", "x.html", "x.md")) {
            String mine = name.endsWith(".md")
                    ? "# Title\n\n```mermaid\nflowchart TD\n```\n"
                    : name.endsWith(".svg")
                            ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                            : "<!doctype html>\n<title>x</title>";
            Path other = write(name, mine);
            Outcome refused = inProcess("draw", path("x.json"), "-o", path(name));
            assertThat(refused)
                    .isEqualTo(new Outcome(
                            3,
                            "",
                            "ncco: cannot write " + path(name) + ": it exists and was not written by this command\n"));
            assertThat(other).hasContent(mine);
            Files.delete(other);
            assertThat(inProcess("draw", path("x.json"), "-o", path(name)).status())
                    .isZero();
            assertThat(inProcess("draw", path("x.json"), "-o", path(name)).status())
                    .isZero();
        }
        write("y.svg", CLEAN);
        assertThat(inProcess("draw", path("y.svg"), "-o", path("y.svg")).status())
                .isEqualTo(3);
    }

    @Test
    void aWalkFollowsNoLink() throws Exception {
        write("outside/secret.ncco.json", FIXABLE);
        write("outside/deep/secret.ncco.json", FIXABLE);
        write("d/a.ncco.json", CLEAN);
        Files.createSymbolicLink(folder.resolve("d/x.ncco.json"), Path.of("../outside/secret.ncco.json"));
        Files.createSymbolicLink(folder.resolve("d/y"), Path.of("../outside/deep"));
        Files.createSymbolicLink(folder.resolve("d/z.ncco.json"), Path.of("nowhere"));
        for (String argument : List.of("d", "d/**/*.json", "./d/*")) {
            assertThat(run("check", "--fix", argument))
                    .isEqualTo(new Outcome(0, "1 document: no errors, no warnings\n", ""));
        }
        assertThat(folder.resolve("outside/secret.ncco.json")).hasContent(FIXABLE);
        Files.createSymbolicLink(folder.resolve("named"), Path.of("d"));
        assertThat(run("check", "named").out()).isEqualTo("1 document: no errors, no warnings\n");
    }

    @Test
    void aLinkThatIsNamedIsReadAndNotReplaced() throws Exception {
        Path target = write("outside.json", FIXABLE);
        Path link = Files.createSymbolicLink(folder.resolve("x.json"), Path.of("outside.json"));
        assertThat(run("check", "--format", "compact", "x.json").out()).startsWith("x.json:1:");
        assertThat(run("check", "--fix", "x.json").err())
                .isEqualTo("ncco: cannot write x.json: it is a symbolic link\n");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent(FIXABLE);
    }

    @Test
    void fixRefusesAFileWithSeveralHardLinksAndGoesOn() throws Exception {
        Path file = write("a.json", FIXABLE);
        Files.createLink(folder.resolve("b.json"), file);
        write("c.json", FIXABLE);
        Outcome outcome = run("check", "--fix", "a.json", "c.json");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("ncco: cannot write a.json: it has several hard links, and only this one would change")
                .endsWith("1 repair made\n");
        assertThat(file).hasContent(FIXABLE);
        assertThat(folder.resolve("c.json")).hasContent(FIXED);
    }

    @Test
    void fixKeepsOwnerAndMode() throws Exception {
        Path file = write("x.json", FIXABLE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw--w-"));
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view.getOwner().getName().equals("root")) {
            view.setOwner(file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("12345"));
            view.setGroup(file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("12346"));
        }
        String before = attributes(file);
        assertThat(run("check", "--fix", "x.json").status()).isZero();
        assertThat(file).hasContent(FIXED);
        assertThat(attributes(file)).isEqualTo(before);
    }

    private static String attributes(Path file) throws IOException {
        return Files.readAttributes(file, "unix:uid,gid,mode,nlink").toString();
    }

    /** A limit on the file size simulates a full disk. */
    @Test
    void fixLeavesTheFileWholeWhenItFailsMidway() throws Exception {
        String large = "[" + FIXABLE.strip().substring(1).replace("}]", "}," + " ".repeat(40_000) + "\n")
                + FIXABLE.substring(1);
        Path file = write("x.json", large);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        command.addAll(Launch.command(List.of("check", "--fix", "x.json")));
        command.add(5, "-XX:-UsePerfData");
        Outcome outcome = Launch.run(folder, Map.of(), command);
        assertThat(outcome.err()).startsWith("ncco: cannot write x.json: ");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(Files.readString(file)).isEqualTo(large);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    /** The path is longer than the system limit, so that not even root can read it. */
    @Test
    void aFolderThatCannotBeReadDoesNotStopTheWalk() throws Exception {
        write("d/a.ncco.json", CLEAN);
        write("d/z.ncco.json", BROKEN);
        Path inner = Files.createDirectories(folder.resolve("inner" + ("/" + "i".repeat(250)).repeat(10)));
        Path outer = Files.createDirectories(folder.resolve("d/long" + ("/" + "o".repeat(250)).repeat(10)));
        Files.move(folder.resolve("inner"), outer.resolve("inner"));
        try {
            Outcome outcome = run("check", "--format", "compact", "d");
            assertThat(outcome.out().lines()).hasSize(1).first().asString().startsWith("d/z.ncco.json:1:39: error");
            assertThat(outcome.err().lines()).hasSize(1).first().asString().startsWith("ncco: cannot read d/long/ooo");
            assertThat(outcome.status()).isEqualTo(3);
        } finally {
            Files.move(outer.resolve("inner"), folder.resolve("inner"));
        }
        assertThat(inner).exists();
    }

    @Test
    void aNameThatTheLocaleCannotEncodeIsChecked() throws Exception {
        write("d/café.ncco.json", FIXABLE);
        Map<String, String> posix = Map.of("LC_ALL", "C", "LANG", "C");
        Outcome walked = Launch.run(folder, posix, Launch.command(List.of("check", "--format", "compact", "d")));
        assertThat(walked.status()).isEqualTo(1);
        assertThat(walked.out()).startsWith("d/caf").contains("stream.streamUrl.type");
        Outcome named = Launch.run(folder, posix, Launch.command(List.of("check", "d/café.ncco.json")));
        assertThat(named.status()).isBetween(1, 3);
        assertThat(named.err() + named.out())
                .containsAnyOf("stream.streamUrl.type", "ncco: cannot read", "ncco: no file matches");
        for (String command : List.of("draw", "java")) {
            Outcome other = Launch.run(folder, posix, Launch.command(List.of(command, "d/café.ncco.json")));
            assertThat(other.status()).isEqualTo(3);
            assertThat(other.err()).startsWith("ncco: cannot read ");
        }
        Outcome fixed = Launch.run(folder, posix, Launch.command(List.of("check", "--fix", "d")));
        assertThat(fixed.status()).isZero();
        assertThat(folder.resolve("d/café.ncco.json")).hasContent(FIXED);
    }

    @Test
    void aNameIsEscapedWhereItIsPrinted() throws Exception {
        String name = "a\u001b[2J\nb\u202e.json";
        String shown = "a\\u001b[2J\\u000ab\\u202e.json";
        for (String command : List.of("check", "draw", "java", "explain", "review", "schema")) {
            Outcome missing = inProcess(command, path(name));
            assertThat(missing.status()).isIn(2, 3);
            assertThat(missing.err()).contains(shown).doesNotContain("\u001b", "\u202e");
            assertThat(missing.err().lines().findFirst().orElseThrow()).contains(shown);
        }
        assertThat(inProcess("check", "x", "--" + name).err()).contains(shown).doesNotContain("\u001b");
        write(name, CLEAN);
        assertThat(inProcess("check", "--write-baseline", path(name), "-").err())
                .contains(shown)
                .doesNotContain("\u001b");
    }

    @Test
    void aNameDoesNotBreakOutOfAComment() throws Exception {
        String[] names = {
            "a\nclass B {}.json", "\\u000aclass B {}.json", "\\\\u000aclass B {}.json", "\rclass B {}.json"
        };
        for (String name : names) {
            write(name, CLEAN);
            String out = inProcess("java", path(name), path(name)).out();
            assertThat(out).doesNotContain("\r").contains("// ");
            assertThat(out.lines()).noneMatch(line -> line.startsWith("class B"));
            // A backslash starts a Unicode escape of Java after an even number of others.
            assertThat(out.lines().filter(l -> l.startsWith("//")))
                    .isNotEmpty()
                    .noneMatch(line -> line.matches(".*(?<!\\\\)(\\\\\\\\)*\\\\u000[ad].*"));
        }
    }
}
