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

/** The generated files in the repository, and their differences from the output of the generator. */
public final class Project {

    private final Path root;

    /**
     * Opens a project.
     *
     * @param root the root folder
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
     * Writes the files that differ, if the generated sources compile.
     *
     * @return a line for each file that was written or deleted
     * @throws IOException if a file cannot be read or written
     * @throws SchemaException if the schema files have errors; no file is written
     * @throws CompilationException if the generated sources do not compile; no file is written
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
     * Finds stale files.
     *
     * @return a line for each file that is missing, differs, or is no longer generated
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
        extra(expected).forEach(f -> stale.add("no longer generated: " + root.relativize(f)));
        return stale;
    }

    /**
     * Returns the changes that regenerating would make.
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
