package dev.ncco.codegen.compile;

import dev.ncco.codegen.emit.SourceFile;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources together with the runtime. */
public final class SourceCompiler {

    /** A class of each library on the class path of the compilation. */
    private static final List<String> LIBRARIES = List.of(
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonValue",
            "org.intellij.lang.annotations.Language",
            "org.jspecify.annotations.Nullable");

    private SourceCompiler() {}

    /**
     * Compiles the sources.
     *
     * @param generated the generated sources
     * @param runtime the folder of the hand-written sources; a generated source replaces a file with the same path
     * @param classes the output folder
     * @throws IOException if a file cannot be read or written, or the Java runtime has no compiler
     * @throws CompilationException if there are errors; contains all of them
     */
    public static void compile(List<SourceFile> generated, Path runtime, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException("compiling the generated sources requires a JDK, but this is a Java runtime only");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<JavaFileObject> units = new ArrayList<>();
            generated.forEach(f -> units.add(new GeneratedUnit(f)));
            manager.getJavaFileObjectsFromPaths(handWritten(generated, runtime)).forEach(units::add);
            List<String> options =
                    List.of("-proc:none", "--release", "17", "-nowarn", "-d", classes.toString(), "-cp", classPath());
            if (!javac.getTask(null, manager, diagnostics, options, null, units).call()) {
                throw new CompilationException(diagnostics.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(SourceCompiler::line)
                        .toList());
            }
        }
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject file = error.getSource();
        String place = file == null ? "" : file.getName() + ":" + error.getLineNumber() + ": ";
        return place + error.getMessage(Locale.ROOT);
    }

    private static List<Path> handWritten(List<SourceFile> generated, Path runtime) throws IOException {
        Set<Path> replaced =
                generated.stream().map(f -> runtime.resolve(f.path())).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(runtime)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("module-info.java") && !replaced.contains(f))
                    .toList();
        }
    }

    private static String classPath() throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        for (String name : LIBRARIES) {
            try {
                var source = Class.forName(name).getProtectionDomain().getCodeSource();
                paths.add(Path.of(source.getLocation().toURI()).toString());
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    /** A generated source in memory. */
    private static final class GeneratedUnit extends SimpleJavaFileObject {

        private final SourceFile file;

        GeneratedUnit(SourceFile file) {
            super(URI.create("generated:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        @Override
        public String getName() {
            return file.path();
        }
    }
}
