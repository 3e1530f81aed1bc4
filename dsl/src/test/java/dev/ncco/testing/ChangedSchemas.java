package dev.ncco.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.networknt.schema.InputFormat;
import dev.ncco.codegen.Generator;
import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's schemas with a change, and the DSL that is generated from them. */
public final class ChangedSchemas {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> before;

    /** Reads the schemas as they are. */
    public ChangedSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(Api.SCHEMAS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                texts.put(Api.SCHEMAS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        before = sources();
    }

    /** Adds a file. */
    public void add(String file, String text) {
        assertThat(texts.put(file, text)).as(file).isNull();
    }

    /** Replaces text that the file has once. */
    public void replace(String file, String old, String fresh) {
        assertThat(texts.get(file).split(java.util.regex.Pattern.quote(old), -1))
                .hasSize(2);
        texts.put(file, texts.get(file).replace(old, fresh));
    }

    /** The generated files that the change adds or alters, without their folder. */
    public List<String> changedFiles() {
        Map<String, String> after = sources();
        assertThat(after.keySet()).containsAll(before.keySet());
        return after.keySet().stream()
                .filter(p -> !after.get(p).equals(before.get(p)))
                .map(p -> p.replace("dev/ncco/", ""))
                .toList();
    }

    /** The places of a generated file that the change alters: the hunks of a diff without context. */
    public List<String> hunks(String file) {
        String path = "dev/ncco/" + file;
        List<String> old = before.get(path).lines().toList();
        List<String> fresh = sources().get(path).lines().toList();
        return DiffUtils.diff(old, fresh).getDeltas().stream()
                .map(AbstractDelta::toString)
                .toList();
    }

    /** Compiles the generated sources; the loader has them instead of those that are checked in. */
    public ClassLoader compiled() {
        Map<String, String> units = new TreeMap<>();
        sources().forEach((path, text) -> units.put(path.replace(".java", "").replace('/', '.'), text));
        InMemoryCompiler compiler = InMemoryCompiler.compile(units);
        assertThat(compiler.errors()).isEmpty();
        return compiler.loader();
    }

    /** Whether a schema file accepts a document. */
    public boolean accepts(String file, String json) {
        return Schemas.source(file, texts::get).validate(json, InputFormat.JSON).isEmpty();
    }

    private Map<String, String> sources() {
        return Generator.sources(texts).stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text, (a, b) -> a, TreeMap::new));
    }
}
