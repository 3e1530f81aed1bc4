package dev.ncco.review;

import dev.ncco.codegen.emit.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the DSL as a state generates it, together with the project's runtime, into a jar. */
final class Compiled {

    /** A class of each library that the sources are compiled against. */
    private static final List<String> LIBRARIES = List.of(
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonValue",
            "org.jspecify.annotations.Nullable");

    private Compiled() {}

    static Path jar(State state, Path project, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (SourceFile file : state.sources()) {
            Path target = sources.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text());
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>(javaFiles(sources));
        Set<String> generated = new LinkedHashSet<>();
        files.forEach(f -> generated.add(sources.relativize(f).toString()));
        Path runtime = project.resolve("dsl/src/main/java");
        for (Path file : javaFiles(runtime)) {
            if (!file.endsWith("module-info.java")
                    && !generated.contains(runtime.relativize(file).toString())) {
                files.add(file);
            }
        }
        compile(files, classes);
        return pack(classes, folder.resolve("dsl.jar"));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException("a JDK is needed to compile the sources, not just a runtime");
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "--release", "17", "-nowarn", "-d", classes.toString(), "-cp", classPath());
            boolean right = javac.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!right) {
                throw new IOException("the generated sources do not compile:\n" + messages);
            }
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
