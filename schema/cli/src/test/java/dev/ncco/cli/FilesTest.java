package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Hostile file names, links, files of others, and failures midway, each in a process as a user starts it. */
@Execution(ExecutionMode.CONCURRENT)
class FilesTest {

    private static final String CLEAN = "[{\"action\":\"talk\",\"text\":\"Hi\"}]\n";
    /** 490 levels, with a mistake in the last one. */
    private static final String DEEP = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":"
            + "{\"a\":".repeat(488) + "1e999" + "}".repeat(488) + "}]";

    private static final String BROKEN = "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":3}]\n";
    private static final String FIXABLE = "[{\"action\":\"stream\",\"streamUrl\":\"https://example.com/a.mp3\"}]\n";
    private static final String FIXED =
            FIXABLE.replace("\"https://example.com/a.mp3\"", "[\"https://example.com/a.mp3\"]");

    @TempDir
    private Path folder;

    private Outcome run(String... args) throws IOException, InterruptedException {
        return Launch.run(folder, Map.of(), Launch.command(List.of(args)));
    }

    /** In this process, where no name has to be relative. */
    private static Outcome inProcess(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(status, out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
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
        assertThat(run("explain", "@args.ncco.json").err()).contains("there is no rule @args.ncco.json");
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
                                    + ": it exists, and was not written by this command\n"));
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
                            "ncco: cannot write " + path(name) + ": it exists, and was not written by this command\n"));
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
                .startsWith("ncco: cannot write a.json: it has several hard links, of which only this one would change")
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

    /** The limit on the size of a file stands for a disk that is full. */
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

    /** The path below is longer than the system accepts, so not even root can read it. */
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
                .containsAnyOf("stream.streamUrl.type", "ncco: cannot read", "ncco: nothing matches");
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

    @Test
    void aDocumentMayBeAsDeepAsTheLimitAllows() throws Exception {
        write("deep.json", DEEP);
        Outcome outcome = Launch.run(
                folder,
                Map.of(),
                Launch.command(List.of("check", "--max-depth", "500", "--format", "compact", "deep.json")));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("json.number-range");
        assertThat(outcome.status()).isEqualTo(1);
    }

    /** A small stack and a deep document stand for every failure that nobody expects. */
    @Test
    void aFailureHasAStatusOfItsOwnAndTheOthersAreChecked() throws Exception {
        write("a.json", BROKEN);
        write("deep.json", DEEP);
        write("b.json", BROKEN);
        write("deep.jsonl", BROKEN + DEEP + "\n" + BROKEN);
        List<String> options = List.of("--max-depth", "500", "--format", "compact", "--fail-on", "never");
        Outcome files = runWith("-Xss256k", "check", options, "a.json", "deep.json", "b.json");
        assertThat(files.out().lines().map(l -> l.replaceAll(":.*", ""))).containsExactly("a.json", "b.json");
        assertThat(files.err().lines()).hasSize(1);
        assertThat(files.err())
                .startsWith("ncco: cannot check deep.json: unexpected failure, java.lang.StackOverflowError at ");
        assertThat(files.status()).isEqualTo(4);
        Outcome lines = runWith("-XX:ThreadStackSize=256", "check", options, "--jsonl", "deep.jsonl");
        assertThat(lines.out().lines().map(l -> l.split(":")[1])).containsExactly("1", "3");
        assertThat(lines.err()).startsWith("ncco: cannot check deep.jsonl:2: unexpected failure, ");
        assertThat(lines.err().lines()).hasSize(1);
        assertThat(lines.status()).isEqualTo(4);
    }

    @Test
    void aLackOfMemoryHasAStatusOfItsOwn() throws Exception {
        write("large.json", "[" + " ".repeat(60_000_000) + "]");
        write("b.json", BROKEN);
        Outcome outcome = runWith(
                "-Xmx24m", "check", List.of("--max-bytes", "100000000", "--format", "compact"), "large.json", "b.json");
        assertThat(outcome.err())
                .isEqualTo("ncco: cannot check large.json: out of memory; run java with a higher -Xmx\n");
        assertThat(outcome.out().lines()).hasSize(1).first().asString().startsWith("b.json:1:39");
        assertThat(outcome.status()).isEqualTo(4);
    }

    private Outcome runWith(String jvmOption, String command, List<String> options, String... files) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options);
        arguments.addAll(List.of(files));
        List<String> all = new ArrayList<>(Launch.command(arguments));
        all.add(1, jvmOption);
        return Launch.run(folder, Map.of(), all);
    }

    @Test
    void gitAppliesADiff() throws Exception {
        assumeTrue(hasGit());
        String two = FIXABLE.replace("}]", "},\n").replace("]\n", "")
                + " {\"action\":\"talk\",\"text\":\"H\u00fc\",\n\n\n\n\"loop\":\"2\"}]";
        Map<String, String> documents = Map.of(
                "plain.json",
                FIXABLE,
                "no-line-end.json",
                FIXABLE.strip(),
                "two.json",
                two,
                "crlf.json",
                two.replace("\n", "\r\n"),
                "crlf-end.json",
                two.replace("\n", "\r\n") + "\r\n",
                "mark.json",
                "\ufeff" + two,
                "tabs.json",
                two.replace("{", "{\t"),
                "a b/c d.json",
                two,
                "\u00fc \"q\" \\ '.json",
                two,
                "t\tn\nx\u001b.json",
                two);
        git("init", "-q");
        for (Map.Entry<String, String> document : documents.entrySet()) {
            write(document.getKey(), document.getValue());
        }
        List<String> arguments = new ArrayList<>(List.of("check", "--diff", "--format", "compact"));
        documents.keySet().forEach(name -> arguments.add("./" + name));
        Outcome diff = run(arguments.toArray(new String[0]));
        write("x.patch", diff.out());
        Outcome applied = git("apply", "x.patch");
        assertThat(applied.status()).as(diff.out() + applied.err()).isZero();
        Map<String, String> patched = new HashMap<>();
        for (String name : documents.keySet()) {
            patched.put(name, Files.readString(folder.resolve(name)));
            write(name, documents.get(name));
        }
        arguments.set(1, "--fix");
        assertThat(run(arguments.toArray(new String[0])).status()).isZero();
        for (String name : documents.keySet()) {
            assertThat(folder.resolve(name))
                    .as(name)
                    .content()
                    .isEqualTo(patched.get(name))
                    .isNotEqualTo(documents.get(name));
        }
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Outcome git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        return Launch.run(folder, Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"), command);
    }

    @Test
    void aDiffEscapesWhatATerminalActsUpon() throws Exception {
        write(
                "x.json",
                "[{\"action\":\"stream\",\"streamUrl\":\"https://example.com/a.mp3\"},\n"
                        + "{\"action\":\"talk\",\"text\":\"a\u009b\u202e\u2028\ufffeb\"}]");
        String diff = run("check", "--diff", "--format", "compact", "x.json").out();
        assertThat(diff)
                .contains(
                        " {\"action\":\"talk\",\"text\":\"a\\u009b\\u202e\\u2028\\ufffeb\"}]\n\\ No newline at end of file\n")
                .doesNotContain("\u009b", "\u202e", "\u2028", "\ufffe");
    }
}
