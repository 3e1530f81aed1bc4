package dev.ncco.codegen;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.ncco.codegen.compile.CompilationException;
import dev.ncco.codegen.compile.SourceCompiler;
import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.codegen.load.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The checked-in generated files, and how they differ from what the schemas give. */
public final class Project {

    private final Path root;

    /**
     * Opens a project.
     *
     * @param root its top folder
     */
    public Project(Path root) {
        this.root = root;
    }

    private Path schemas() {
        return root.resolve("schema/src/main/resources/dev/ncco/schema");
    }

    private Path sources() {
        return root.resolve("dsl/src/main/generated");
    }

    private Path resources() {
        return root.resolve("dsl/src/main/generated-resources");
    }

    private Path pluginSources() {
        return root.resolve("dsl/javac-plugin/src/main/generated");
    }

    private Path bundles() {
        return root.resolve("schema/src/main/generated");
    }

    /**
     * Writes what differs, if the generated sources compile.
     *
     * @return a line for each file that was written or deleted
     * @throws IOException if a file cannot be read or written
     * @throws SchemaException with every mistake in the schema files; nothing is written then
     * @throws CompilationException with every error in the generated sources; nothing is written then
     */
    public List<String> regenerate() throws IOException {
        return regenerate(Generator.sources(schemas()));
    }

    List<String> regenerate(List<SourceFile> fromSchemas) throws IOException {
        List<SourceFile> generated = withCopies(fromSchemas);
        Map<Path, String> expected = expected(generated);
        compile(generated);
        List<String> changes = new ArrayList<>();
        for (Map.Entry<Path, String> file : expected.entrySet()) {
            if (!file.getValue().equals(textOf(file.getKey()))) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
                changes.add("wrote " + root.relativize(file.getKey()));
            }
        }
        for (Path extra : extra(expected)) {
            Files.delete(extra);
            changes.add("deleted " + root.relativize(extra));
        }
        return changes;
    }

    /**
     * Finds what is stale.
     *
     * @return a line for each file that is missing, differs, or should not be there
     * @throws IOException if a file cannot be read
     */
    public List<String> stale() throws IOException {
        List<String> stale = new ArrayList<>();
        Map<Path, String> expected = expected();
        for (Map.Entry<Path, String> file : expected.entrySet()) {
            String text = textOf(file.getKey());
            if (!file.getValue().equals(text)) {
                stale.add((text.isEmpty() ? "missing: " : "differs: ") + root.relativize(file.getKey()));
            }
        }
        extra(expected).forEach(f -> stale.add("not generated any more: " + root.relativize(f)));
        return stale;
    }

    /**
     * Shows what regenerating would change.
     *
     * @return the lines of a unified diff over all files that differ
     * @throws IOException if a file cannot be read
     */
    public List<String> diff() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Path, String> file : expected().entrySet()) {
            List<String> old = textOf(file.getKey()).lines().toList();
            List<String> fresh = file.getValue().lines().toList();
            if (!old.equals(fresh)) {
                String name = root.relativize(file.getKey()).toString();
                lines.addAll(UnifiedDiffUtils.generateUnifiedDiff(
                        "checked in: " + name, "generated: " + name, old, DiffUtils.diff(old, fresh), 2));
            }
        }
        return lines;
    }

    private void compile(List<SourceFile> generated) throws IOException {
        Path classes = Files.createTempDirectory("ncco-classes");
        try {
            SourceCompiler.compile(generated, root.resolve("dsl/src/main/java"), classes);
        } finally {
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Map<Path, String> expected() throws IOException {
        return expected(withCopies(Generator.sources(schemas())));
    }

    private List<SourceFile> withCopies(List<SourceFile> fromSchemas) throws IOException {
        List<SourceFile> all = new ArrayList<>(fromSchemas);
        all.addAll(SharedSources.forDsl(root));
        return all;
    }

    private Map<Path, String> expected(List<SourceFile> generated) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (SourceFile file : generated) {
            files.put(sources().resolve(file.path()), file.text());
        }
        for (SourceFile file : Generator.resources(schemas())) {
            files.put(resources().resolve(file.path()), file.text());
        }
        for (SourceFile file : SharedSources.forJavacPlugin(root)) {
            files.put(pluginSources().resolve(file.path()), file.text());
        }
        for (SourceFile file : Generator.bundles(schemas())) {
            files.put(bundles().resolve(file.path()), file.text());
        }
        return files;
    }

    private List<Path> extra(Map<Path, String> expected) throws IOException {
        List<Path> extra = new ArrayList<>();
        for (Path folder : List.of(sources(), resources(), pluginSources(), bundles())) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile)
                            .filter(f -> !expected.containsKey(f))
                            .sorted()
                            .forEach(extra::add);
                }
            }
        }
        return extra;
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
