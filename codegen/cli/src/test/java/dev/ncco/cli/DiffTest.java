package dev.ncco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tests that a diff transforms one text into the other, for any number of changes. */
class DiffTest extends InFolder {

    private static final String FIXABLE = "[{\"action\":\"stream\",\"streamUrl\":\"https://example.com/a.mp3\"}]\n";

    private static final long SEED = 20261124;

    @Test
    void transformsOneTextIntoTheOther() throws PatchFailedException {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            int lines = 1 + random.nextInt(round % 4 == 0 ? 5_000 : 50);
            int rate = 1 + random.nextInt(4);
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                before.add("line " + i);
                int kind = random.nextInt(rate * 4);
                if (kind != 0) {
                    after.add(kind == 1 ? "other " + i : "line " + i);
                }
                if (kind == 2) {
                    after.add("new " + i);
                }
            }
            String diff = Diff.of("f", bytes(before), bytes(after));
            List<String> patched = DiffUtils.patch(
                    before, UnifiedDiffUtils.parseUnifiedDiff(diff.lines().toList()));
            assertThat(patched).as("seed " + SEED + ", round " + round).isEqualTo(after);
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
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
    void escapesControlCharacters() throws Exception {
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
