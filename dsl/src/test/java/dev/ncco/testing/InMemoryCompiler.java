package dev.ncco.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory, beside the classes of this module, and loads the result. */
public final class InMemoryCompiler {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    /** Compiles; look for errors afterwards. */
    public static InMemoryCompiler compile(Map<String, String> sources) {
        return compile(sources, "-classpath", System.getProperty("java.class.path"), "-proc:none", "--release", "17");
    }

    /** Compiles with the options of javac that are given; look for messages afterwards. */
    public static InMemoryCompiler compile(Map<String, String> sources, String... options) {
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.run(sources, List.of(options));
        return compiler;
    }

    /** Compiles the body of a method, with the imports that users have. */
    public static InMemoryCompiler compileBody(String body) {
        return compile(Map.of("Snippet", """
                import static dev.ncco.Voice.*;
                import dev.ncco.*;
                import dev.ncco.runtime.*;
                import java.util.*;
                public class Snippet {
                    public static void main(String[] args) throws Exception {
                        %s
                    }
                }
                """.formatted(body)));
    }

    /** The errors' messages in English. */
    public List<String> errors() {
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    /** A loader that knows the compiled classes and prefers them. */
    public ClassLoader loader() {
        return new ClassLoader(InMemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    /** The messages of errors and warnings in English. */
    public List<String> messages() {
        return diagnostics.getDiagnostics().stream()
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    private void run(Map<String, String> sources, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(s -> source(s.getKey(), s.getValue()))
                .toList();
        try (StandardJavaFileManager standard = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaFileManager files = new ForwardingJavaFileManager<JavaFileManager>(standard) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                    return output(name);
                }
            };
            javac.getTask(null, files, diagnostics, options, null, units).call();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private JavaFileObject output(String name) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), JavaFileObject.Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
            }
        };
    }
}
