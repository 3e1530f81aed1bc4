package dev.ncco.cli;

import dev.ncco.cli.Launch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The base class of tests that run the command in a temporary folder. */
abstract class InFolder {

    @TempDir
    Path folder;

    Outcome run(String... args) throws IOException, InterruptedException {
        return Launch.run(folder, Map.of(), Launch.command(List.of(args)));
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
