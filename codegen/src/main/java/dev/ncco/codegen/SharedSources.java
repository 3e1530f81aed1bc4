package dev.ncco.codegen;

import dev.ncco.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes that checker and DSL both need, while neither depends on the other: written once in the checker, and copied
 * into the generated sources of the DSL.
 */
public final class SharedSources {

    private static final List<String> CLASSES = List.of(
            "Automaton", "EscapedSurrogates", "LongPointer", "PatternParser", "SecretText", "SpokenText", "StateTable");
    private static final String FOLDER = "schema/src/main/java/dev/ncco/schema/text/";

    private SharedSources() {}

    /**
     * Makes the copies.
     *
     * @param root the top folder of the project
     * @return the files, by path
     * @throws IOException if a class cannot be read
     */
    public static List<SourceFile> copies(Path root) throws IOException {
        List<SourceFile> copies = new ArrayList<>();
        for (String name : CLASSES) {
            String path = FOLDER + name + ".java";
            String text = Files.readString(root.resolve(path))
                    .replace("package dev.ncco.schema.text;", "package dev.ncco.runtime;")
                    .replace("\npublic final class ", "\nfinal class ");
            copies.add(new SourceFile(
                    "dev/ncco/runtime/" + name + ".java",
                    "// Copied from " + path + " by: " + Generator.COMMAND + "\n" + text));
        }
        return copies;
    }
}
