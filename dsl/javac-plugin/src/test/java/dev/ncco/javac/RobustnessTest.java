package dev.ncco.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the source is, the plugin does not fail, and javac reports what it reports without it. More sources by
 * {@code -Dplugin.sources=10000}.
 */
class RobustnessTest {

    private static final long SEED = 20261124;
    private static final int SOURCES = Integer.getInteger("plugin.sources", 60);
    private static final int METHODS = 12;
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Stands for the annotation of the DSL where a release does not have it. */
    private static final String ANNOTATED = """
            package dev.ncco.runtime;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
            public @interface CheckReturnValue {}
            """;

    private static final String TEXT = """
            package words;
            import dev.ncco.runtime.CheckReturnValue;
            @CheckReturnValue
            public class Text {
                public static Text text() { return new Text(); }
                public Text loop(int times) { return this; }
                public void print() {}
                public static class Plain {
                    @CheckReturnValue public int used() { return 1; }
                    public int dropped() { return 1; }
                }
            }
            """;

    @TempDir
    private Path folder;

    private record Source(String name, String text) {

        JavaFileObject file() {
            return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                }
            };
        }
    }

    private record Outcome(List<String> ofJavac, List<String> ofPlugin, String output) {}

    private Outcome compile(boolean plugin, Source... sources) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-d", folder.toString(), "-Xlint:all", "-proc:none", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
        options.addAll(List.of("-cp", System.getProperty("java.class.path"), "-processorpath", "target/classes"));
        if (plugin) {
            options.add("-Xplugin:Ncco");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<JavaFileObject> units = new ArrayList<>();
            for (Source source : sources) {
                units.add(source.file());
            }
            JAVAC.getTask(output, files, diagnostics, options, null, units).call();
        }
        List<String> ofJavac = new ArrayList<>();
        List<String> ofPlugin = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
            boolean isOfPlugin = d.getCode().endsWith("proc.messager");
            (isOfPlugin ? ofPlugin : ofJavac)
                    .add(d.getKind() + " " + d.getLineNumber() + ":" + d.getColumnNumber() + " "
                            + d.getMessage(Locale.ROOT));
        }
        return new Outcome(ofJavac, ofPlugin, output.toString());
    }

    private int hold(Source source) throws IOException {
        Outcome without = compile(false, source);
        Outcome with = compile(true, source);
        assertThat(with.ofJavac()).as(source.text()).isEqualTo(without.ofJavac());
        assertThat(with.output()).as(source.text()).isEqualTo(without.output());
        assertThat(with.ofPlugin()).as(source.text()).noneMatch(m -> m.startsWith("WARNING"));
        return with.ofPlugin().size();
    }

    @Test
    void holdsOverOddSources() throws IOException {
        OddSource odd = new OddSource(SEED);
        int reported = 0;
        for (int i = 0; i < SOURCES; i++) {
            reported += hold(new Source("Code.java", odd.unit(METHODS)));
        }
        assertThat(reported).as("what the plugin found").isGreaterThan(SOURCES / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"module a.b { requires missing; }", "@Deprecated package a.b;", "", "// nothing", "import"})
    void holdsOverFilesWithoutClasses(String text) throws IOException {
        String name = text.startsWith("module") ? "module-info.java" : "package-info.java";
        hold(new Source(name, text));
    }

    @Test
    void warnsOnceForEachFileIfTheCheckFails() throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) JAVAC.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-d", folder.toString(), "-proc:none"),
                    null,
                    List.of(
                            new Source("A.java", "class A {} class B {}").file(),
                            new Source("C.java", "class C {}").file()));
            task.addTaskListener(new CheckListener(Trees.instance(task), path -> {
                if (path.getCompilationUnit().getSourceFile().getName().endsWith("C.java")) {
                    throw new StackOverflowError();
                }
                throw new IllegalStateException("on purpose");
            }));
            assertThat(task.call()).isTrue();
        }
        assertThat(diagnostics.getDiagnostics())
                .extracting(d -> d.getKind() + " " + d.getMessage(Locale.ROOT))
                .containsExactly(
                        "WARNING the plugin Ncco could not check all of /A.java: java.lang.IllegalStateException: on purpose",
                        "WARNING the plugin Ncco could not check all of /C.java: java.lang.StackOverflowError");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text();|text(...) returns a value, but its result is not used",
                "text().loop(2);|loop(...) returns a copy, but its result is not used",
                "Text t = text(); t.loop(2);|loop(...) returns a copy",
                "new Plain().used();|used(...) returns a copy",
                "Runnable r = () -> { text().loop(2); };|loop(...) returns a copy",
                "for (int i = 0; i < 2; text()) {}|text(...) returns a value",
                "switch (1) { case 1 -> text().loop(1); default -> {} }|loop(...) returns a copy",
                "if (true) text();|text(...) returns a value",
                "var unused = text().loop(2);|",
                "text().print();|",
                "text().loop(2).print();|",
                "new Text();|",
                "new Plain().dropped();|",
                "Runnable r = () -> text().loop(-1);|",
                "Runnable r = text()::toString;|",
                "java.util.function.Supplier<Text> s = Text::text;|",
                "Text t; t = text();|"
            })
    void reportsADroppedResult(String statement, String message) throws IOException {
        Source code = new Source(
                "Code.java",
                "import static words.Text.text; import words.Text; import words.Text.Plain; class Code { void code() { "
                        + statement + " } }");
        Outcome outcome = compile(
                true,
                new Source("dev/ncco/runtime/CheckReturnValue.java", ANNOTATED),
                new Source("words/Text.java", TEXT),
                code);
        assertThat(outcome.ofJavac()).isEmpty();
        if (message == null) {
            assertThat(outcome.ofPlugin()).isEmpty();
        } else {
            assertThat(outcome.ofPlugin()).hasSize(1).allMatch(m -> m.startsWith("ERROR") && m.contains(message));
        }
    }
}
