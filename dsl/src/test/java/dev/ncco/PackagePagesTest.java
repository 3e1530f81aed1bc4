package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.testing.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each exported package shows how to begin, by code that compiles with the imports it shows, and runs. */
class PackagePagesTest {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\\n(.*?) \\* \\}</pre>");

    static List<Path> pages() {
        return Stream.of("src/main/java", "../schema/src/main/java")
                .map(Path::of)
                .flatMap(root -> EXPORT.matcher(read(root.resolve("module-info.java")))
                        .results()
                        .map(export -> root.resolve(export.group(1).replace('.', '/'))))
                .map(folder -> folder.resolve("package-info.java"))
                // Its classes are the parents of those that callers use.
                .filter(page -> !page.endsWith("document/package-info.java"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsHowToBegin(Path page) throws ReflectiveOperationException {
        Matcher example = EXAMPLE.matcher(read(page));
        assertThat(example.find()).isTrue();
        String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
        int end = code.indexOf("\n\n");
        InMemoryCompiler compiled =
                InMemoryCompiler.compile(Map.of("Example", code.substring(0, end) + """

                public class Example {
                    public static void run() throws Exception {
                """ + code.substring(end) + "}}"));
        assertThat(compiled.errors()).isEmpty();
        compiled.loader().loadClass("Example").getMethod("run").invoke(null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
