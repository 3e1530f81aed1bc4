package dev.ncco.review;

import com.networknt.schema.Schema;
import dev.ncco.codegen.Generator;
import dev.ncco.codegen.SourceMap;
import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.codegen.load.SchemaException;
import dev.ncco.codegen.load.SchemaLoader;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schema files of one state of the project, and the code generated from them. */
public final class SchemaSnapshot {

    private static final String FOLDER = "schema/src/main/resources/dev/ncco/schema";
    private static final String IN_JAR = "dev/ncco/schema/";
    private static final String SUFFIX = ".schema.json";

    private final String name;
    private final Map<String, String> texts;
    private final Map<String, Schema> schemas = new HashMap<>();
    private @Nullable SchemaSet set;

    private SchemaSnapshot(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Creates a snapshot.
     *
     * @param name the name of the snapshot
     * @param texts the contents of the schema files, by path
     * @return the snapshot
     */
    public static SchemaSnapshot of(String name, Map<String, String> texts) {
        return new SchemaSnapshot(name, new TreeMap<>(texts));
    }

    /**
     * Finds a snapshot.
     *
     * @param project the project directory
     * @param which a directory (of a project or of schema files), a jar of {@code ncco-schema}, or a revision
     * @return the snapshot
     * @throws IOException if there is no such snapshot
     */
    public static SchemaSnapshot find(Path project, String which) throws IOException {
        Path path = Path.of(which);
        if (Files.isDirectory(path)) {
            Path inProject = path.resolve(FOLDER);
            return folder(which, Files.isDirectory(inProject) ? inProject : path);
        }
        return Files.isRegularFile(path) ? jar(path) : revision(project, which);
    }

    private static SchemaSnapshot folder(String name, Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return checked(name, texts);
    }

    private static SchemaSnapshot jar(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                String path = entry.getName();
                if (path.startsWith(IN_JAR) && path.endsWith(SUFFIX) && !path.startsWith(IN_JAR + "bundled/")) {
                    texts.put(
                            path.substring(IN_JAR.length()),
                            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return checked(file.toString(), texts);
    }

    private static SchemaSnapshot revision(Path project, String revision) throws IOException {
        if (revision.startsWith("-")) {
            throw new IOException("not a directory, a jar or a revision: " + revision);
        }
        Map<String, String> texts = new TreeMap<>();
        for (String path : git(project, "ls-tree", "-r", "--name-only", revision, FOLDER)
                .lines()
                .toList()) {
            if (path.endsWith(SUFFIX)) {
                texts.put(path.substring(FOLDER.length() + 1), git(project, "show", revision + ":" + path));
            }
        }
        return checked(revision, texts);
    }

    private static SchemaSnapshot checked(String name, Map<String, String> texts) throws IOException {
        if (texts.isEmpty()) {
            throw new IOException("no schema files in " + name);
        }
        return new SchemaSnapshot(name, texts);
    }

    private static String git(Path project, String... args) throws IOException {
        String[] command = Stream.concat(Stream.of("git", "-C", project.toString()), Stream.of(args))
                .toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("not a directory, a jar or a revision: " + args[args.length - 2]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** Returns the parsed files, which are parsed once. */
    SchemaSet set() {
        SchemaSet loaded = set;
        if (loaded == null) {
            loaded = SchemaLoader.load(texts);
            set = loaded;
        }
        return loaded;
    }

    /** Returns the contents of the schema files, by path. */
    Map<String, String> texts() {
        return texts;
    }

    /** Returns the generated sources. Throws an exception with all errors if a schema is invalid. */
    List<SourceFile> sources() throws SchemaException {
        return Generator.sources(texts);
    }

    /** Returns the origins of the generated sources. Throws an exception with all errors if a schema is invalid. */
    SourceMap sourceMap() throws SchemaException {
        return Generator.sourceMap(texts);
    }

    /** Returns whether a document is valid by a schema file. */
    boolean accepts(String file, JsonNode document) {
        if (!texts.containsKey(file)) {
            return false;
        }
        return schemas.computeIfAbsent(file, f -> Schemas.source(f, path -> texts.getOrDefault(path, "{}")))
                .validate(document)
                .isEmpty();
    }
}
