package dev.ncco.codegen;

import dev.ncco.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that the checker, the DSL and the javac plugin share without depending on each other: they are written in
 * the checker, and copied to the generated sources of the other two.
 */
public final class SharedSources {

    private static final String FOLDER = "schema/src/main/java/dev/ncco/schema/text/";

    /** The classes for messages: phrases, redaction and escaping. */
    private static final List<String> FOR_MESSAGES = List.of(
            "LimitPhrases",
            "NamedSecrets",
            "SecretLogins",
            "SecretNames",
            "SecretText",
            "SecretTokens",
            "Surrogates",
            "VisibleText");

    private static final List<String> FOR_DOCUMENTS = List.of(
            "Automaton",
            "BrokenText",
            "LongPointer",
            "NumberRange",
            "PatternParser",
            "SpokenText",
            "StateTable",
            "SyntaxPhrases",
            "WrittenNumber");

    private SharedSources() {}

    /**
     * Generates the copies for the DSL.
     *
     * @param root the top folder of the project
     * @return the files, by path
     * @throws IOException if a class cannot be read
     */
    public static List<SourceFile> forDsl(Path root) throws IOException {
        // Public, as the other packages of the runtime use them; this package is not exported.
        List<SourceFile> copies = copies(root, FOR_MESSAGES, "dev.ncco.runtime.text", "public final class");
        copies.addAll(copies(root, FOR_DOCUMENTS, "dev.ncco.runtime.text", "public final class"));
        return copies;
    }

    static List<SourceFile> forJavacPlugin(Path root) throws IOException {
        return copies(root, FOR_MESSAGES, "dev.ncco.javac", "final class");
    }

    private static List<SourceFile> copies(Path root, List<String> names, String target, String kind)
            throws IOException {
        List<SourceFile> copies = new ArrayList<>();
        for (String name : names) {
            String path = FOLDER + name + ".java";
            String text = Files.readString(root.resolve(path))
                    .replace("package dev.ncco.schema.text;", "package " + target + ";")
                    .replace("\npublic final class ", "\n" + kind + " ");
            copies.add(new SourceFile(
                    target.replace('.', '/') + "/" + name + ".java",
                    "// Copied from " + path + " by: " + Generator.COMMAND + "\n" + text));
        }
        return copies;
    }
}
