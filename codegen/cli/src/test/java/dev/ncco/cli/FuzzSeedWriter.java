package dev.ncco.cli;

import dev.ncco.schema.rules.Rules;
import dev.ncco.schema.testing.HostileDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the seeds and the dictionary of the fuzzer, from documents and command lines. */
public final class FuzzSeedWriter {

    static final String GOOD = "[{\"action\":\"talk\",\"text\":\"Hi\"}]";
    static final String BAD = "[{\"action\":\"talk\",\"txt\":\"\\u001b\",\"loop\":\"3\"}]";

    private static final int SEED_SIZE = 100;

    /** Command lines in the format of {@link CommandFuzz}, each run with a valid and an invalid document. */
    static final List<String> COMMANDS = List.of(
            "check\n%",
            "check\n--format=json\n--\n%-c.ncco.json\n%@d.ncco.json",
            "check\n--jsonl\n--stdin-name\nlog\n--fail-on=warning\n-",
            "check\n--fix=unsafe\n%",
            "check\n--fix\n%link.ncco.json",
            "check\n--diff\n--lenient\n--kind=ncco\n%*.json",
            "check\n--write-baseline=%base\n--format\nsarif\n%",
            "check\n--write-baseline\n%hook\n%sub",
            "check\n--baseline=%hook\n--max-bytes=9\n--max-depth\n3\n%link",
            "draw\n-o\n%new.html\n%a.ncco.json",
            "draw\n--output=%hook.svg\n%b.call.json",
            "draw\n-",
            "java\n--class=Demo\n--package\na.b\n--lenient\n%a.ncco.json",
            "rules\n--help",
            "explain\naction.talk.text.length",
            "schema\nncco",
            "generate-completion",
            "help\ncheck");

    private FuzzSeedWriter() {}

    /**
     * Writes the files.
     *
     * @param args the directory
     * @throws IOException if the files cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path seeds = Files.createDirectories(Path.of(args[0], "seeds"));
        StringBuilder words = new StringBuilder();
        int n = 0;
        for (var rule : Rules.all()) {
            Files.writeString(seeds.resolve("bad" + n), rule.bad());
            Files.writeString(seeds.resolve("good" + n++), rule.good());
            for (String part : rule.id().split("\\.", -1)) {
                words.append('"').append(part).append("\"\n");
            }
        }
        for (HostileDocuments.Hostile document : HostileDocuments.all()) {
            Files.writeString(seeds.resolve("hostile" + n++), document.text().apply(SEED_SIZE));
        }
        Path commands = Files.createDirectories(Path.of(args[0], "commands"));
        // The working directory of the fuzzer, in which relative file names do not exist.
        Files.createDirectories(Path.of(args[0], "empty"));
        for (String command : COMMANDS) {
            Files.writeString(commands.resolve("good" + n), command + "\n\n" + GOOD);
            Files.writeString(commands.resolve("bad" + n++), command + "\n\n" + BAD);
            command.lines().forEach(word -> words.append('"').append(word).append("\"\n"));
        }
        for (String word : new String[] {
            "true", "false", "null", "\\\"action\\\":", "\\\"type\\\":", "[{", "}]", "\\\\ud83d", "<speak>"
        }) {
            words.append('"').append(word).append("\"\n");
        }
        Files.write(Path.of(args[0], "words.dict"), words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
