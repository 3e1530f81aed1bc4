package dev.ncco.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses the generated sources. */
public final class Sources {

    private static final Path GENERATED = Path.of("src/main/generated/dev/ncco");

    private Sources() {}

    /** The names of the generated classes. */
    public static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(GENERATED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Parses a generated class. */
    public static CompilationUnitTree parse(String type) throws IOException {
        return parseText(Files.readString(GENERATED.resolve(type + ".java")));
    }

    /** Parses a source. */
    public static CompilationUnitTree parseText(String source) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("test:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, d -> {}, List.of("-proc:none"), null, List.of(file));
        return task.parse().iterator().next();
    }
}
