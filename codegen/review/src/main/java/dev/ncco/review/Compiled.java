package dev.ncco.review;

import dev.ncco.codegen.SharedSources;
import dev.ncco.codegen.compile.SourceCompiler;
import dev.ncco.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Compiles the DSL generated from a snapshot, with the runtime of the project, into a jar. */
final class Compiled {

    private Compiled() {}

    static Path jar(SchemaSnapshot snapshot, Path project, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<SourceFile> sources = new ArrayList<>(snapshot.sources());
        sources.addAll(SharedSources.forDsl(project));
        SourceCompiler.compile(sources, project.resolve("dsl/src/main/java"), classes);
        return pack(classes, folder.resolve("dsl.jar"));
    }

    private static Path pack(Path classes, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        return target;
    }
}
