package dev.ncco.codegen;

import dev.ncco.codegen.emit.BundleEmitter;
import dev.ncco.codegen.emit.EmittedFile;
import dev.ncco.codegen.emit.JavaEmitter;
import dev.ncco.codegen.emit.NativeImageEmitter;
import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.codegen.load.SchemaException;
import dev.ncco.codegen.load.SchemaLoader;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.codegen.plan.Planner;
import dev.ncco.schema.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates all files in memory. */
public final class Generator {

    /** The command that regenerates the files, for the banner of each file and the message about a stale one. */
    public static final String COMMAND = "mvn -q -Pregenerate -pl codegen -am process-classes";

    private static final List<String> BUNDLED =
            Stream.of(Kind.values()).map(Kind::schema).sorted().toList();

    private Generator() {}

    /**
     * Generates the sources of the DSL.
     *
     * @param schemas the folder of the schema files
     * @return the files, by path
     * @throws IOException if a schema file cannot be read
     * @throws SchemaException if the schema files have errors; contains all of them
     */
    public static List<SourceFile> sources(Path schemas) throws IOException {
        return sources(SchemaLoader.load(schemas));
    }

    /**
     * Generates the sources of the DSL.
     *
     * @param texts the texts of the schema files by path
     * @return the files, by path
     * @throws SchemaException if the schema files have errors; contains all of them
     */
    public static List<SourceFile> sources(Map<String, String> texts) {
        return sources(SchemaLoader.load(texts));
    }

    /**
     * Generates the bundled schemas.
     *
     * @param schemas the folder of the schema files
     * @return the files, by path
     * @throws IOException if a schema file cannot be read
     * @throws SchemaException if the schema files have errors; contains all of them
     */
    public static List<SourceFile> bundles(Path schemas) throws IOException {
        return BundleEmitter.emit(SchemaLoader.load(schemas), BUNDLED);
    }

    /**
     * Generates the resources of the DSL.
     *
     * @param schemas the folder of the schema files
     * @return the files, by path
     * @throws IOException if a schema file cannot be read
     * @throws SchemaException if the schema files have errors; contains all of them
     */
    public static List<SourceFile> resources(Path schemas) throws IOException {
        return List.of(NativeImageEmitter.emit(Planner.plan(SchemaLoader.load(schemas)), COMMAND));
    }

    /**
     * Generates the source map of the DSL.
     *
     * @param texts the texts of the schema files by path
     * @return the generated classes, methods and fields with their origins in the schemas
     * @throws SchemaException if the schema files have errors; contains all of them
     */
    public static SourceMap sourceMap(Map<String, String> texts) {
        SchemaSet schemas = SchemaLoader.load(texts);
        return SourceMap.of(emit(schemas), schemas);
    }

    private static List<SourceFile> sources(SchemaSet schemas) {
        return emit(schemas).stream().map(EmittedFile::source).toList();
    }

    private static List<EmittedFile> emit(SchemaSet schemas) {
        return JavaEmitter.emit(Planner.plan(schemas), COMMAND);
    }
}
