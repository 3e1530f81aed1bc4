package dev.ncco.codegen.load;

import dev.ncco.schema.model.SchemaFiles;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.LocatedJson;
import dev.ncco.schema.source.Location;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.source.SyntaxException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads a folder of schema files, and checks that they comply with the dialect. */
public final class SchemaLoader {

    /** Matches the path of a schema file in a keyword that refers to one. */
    private static final Pattern REFERENCE =
            Pattern.compile("\"(?:\\$ref|x-java-(?:widens|bare-form-of|place-of))\"\\s*:\\s*"
                    + "\"([^\"#]+\\.schema\\.json)(?:#[^\"]*)?\"");

    /** The meta-schema; nothing is generated from it. */
    private static final String META = "meta" + SchemaFiles.SUFFIX;

    private SchemaLoader() {}

    /**
     * Loads a folder.
     *
     * @param folder the folder, including its subfolders
     * @return the schemas
     * @throws IOException if a file cannot be read
     * @throws SchemaException if the files have errors; contains all of them
     */
    public static SchemaSet load(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        ErrorCollector problems = new ErrorCollector();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(SchemaFiles.SUFFIX))
                    .sorted()
                    .toList()) {
                String path = slashes(folder.relativize(file));
                try {
                    texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
                } catch (CharacterCodingException e) {
                    problems.add(path, Location.START, "the file is not UTF-8");
                }
            }
        }
        problems.throwIfAny();
        return load(texts);
    }

    /**
     * Collects files and all files to which they refer.
     *
     * @param texts returns the text of a file by its path
     * @param roots the files to start from
     * @return the texts by path
     */
    public static Map<String, String> referenced(UnaryOperator<String> texts, String... roots) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(roots));
        while (!waiting.isEmpty()) {
            String path = waiting.pop();
            if (!found.containsKey(path)) {
                String text = texts.apply(path);
                found.put(path, text);
                Matcher reference = REFERENCE.matcher(text);
                while (reference.find()) {
                    Path folder = Path.of("/" + path).resolveSibling(reference.group(1));
                    waiting.push(slashes(folder.normalize()).substring(1));
                }
            }
        }
        return found;
    }

    /**
     * Loads texts.
     *
     * @param texts the texts of the files, by path
     * @return the schemas
     * @throws SchemaException if the files have errors; contains all of them
     */
    public static SchemaSet load(Map<String, String> texts) {
        ErrorCollector problems = new ErrorCollector();
        Map<String, String> schemas = new LinkedHashMap<>(texts);
        schemas.remove(META);
        Map<String, LocatedJson> parsed = new LinkedHashMap<>();
        schemas.forEach((path, text) -> {
            try {
                parsed.put(path, LocatedJson.parse(text));
            } catch (SyntaxException e) {
                Location place = new LineMap(text).place(new Span(e.offset(), e.offset()));
                problems.add(path, place, "the file is not JSON: " + e.getMessage());
            }
        });
        if (texts.isEmpty()) {
            problems.add("", Location.START, "the folder contains no file *" + SchemaFiles.SUFFIX);
        }
        problems.throwIfAny();
        SchemaSet set = new SchemaSet(schemas);
        CircleCheck circles = new CircleCheck(problems);
        for (SchemaNode root : set.roots()) {
            circles.run(root);
            new DialectCheck(root, Objects.requireNonNull(parsed.get(root.path())), problems).run();
        }
        problems.throwIfAny();
        return set;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
