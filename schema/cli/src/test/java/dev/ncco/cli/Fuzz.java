package dev.ncco.cli;

import dev.ncco.schema.rules.Rules;
import dev.ncco.schema.testing.HostileDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the examples of the rules as seeds, and the words of the schemas as a dictionary, for the fuzzer. */
public final class Fuzz {

    private static final int SEED_SIZE = 100;

    private Fuzz() {}

    /**
     * Writes the files.
     *
     * @param args the folder
     * @throws IOException if they cannot be written
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
        for (String word : new String[] {
            "true", "false", "null", "\\\"action\\\":", "\\\"type\\\":", "[{", "}]", "\\\\ud83d", "<speak>"
        }) {
            words.append('"').append(word).append("\"\n");
        }
        Files.write(Path.of(args[0], "words.dict"), words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
