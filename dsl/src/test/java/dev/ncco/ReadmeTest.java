package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.Generator;
import dev.ncco.testing.InMemoryCompiler;
import dev.ncco.testing.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every snippet of a README file compiles with the imports it shows, and prints the output shown below it. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private static final Path ROOT = Pages.ROOT;

    record Snippet(Path file, String java, String kind, String output) {
        @Override
        public String toString() {
            return ROOT.relativize(file) + ": " + output.lines().findFirst().orElse("");
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path file : readmes()) {
            Matcher block = BLOCK.matcher(Files.readString(file));
            String java = null;
            while (block.find()) {
                if (java != null) {
                    snippets.add(new Snippet(file, java, block.group(1), block.group(2)));
                }
                java = block.group(1).equals("java") ? block.group(2) : null;
            }
            assertThat(java).as("a snippet without output in " + file).isNull();
        }
        assertThat(snippets).hasSizeGreaterThan(8);
        return snippets;
    }

    /** Those of the project and its modules; the snippets of samples are parts of their classes. */
    private static List<Path> readmes() throws IOException {
        return Pages.all().stream()
                .filter(f -> f.endsWith("README.md") && !f.startsWith(ROOT.resolve("samples")))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void printsWhatStandsBelow(Snippet snippet) throws Exception {
        InMemoryCompiler compiled = InMemoryCompiler.compile(Map.of("Snippet", pasted(snippet.java())));
        assertThat(compiled.errors()).isEmpty();
        String printed = run(compiled);
        if (snippet.kind().equals("json")) {
            JsonMapper mapper = new JsonMapper();
            assertThat(mapper.readTree(printed)).isEqualTo(mapper.readTree(snippet.output()));
        } else {
            assertThat(printed).isEqualTo(snippet.output());
        }
    }

    /** A reader pastes the imports above a class, and the statements into its main method. */
    private static String pasted(String snippet) {
        int end = snippet.indexOf("\n\n");
        assertThat(snippet.lines().takeWhile(l -> !l.isEmpty()))
                .as("the imports of a snippet, followed by an empty line")
                .isNotEmpty()
                .allMatch(l -> l.startsWith("import "));
        return snippet.substring(0, end) + """

                public class Snippet {
                    public static void main(String[] args) {
                """ + snippet.substring(end) + "}}";
    }

    private static String run(InMemoryCompiler compiled) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            compiled.loader()
                    .loadClass("Snippet")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void namesTheVersionAsItIs(Path file) throws IOException {
        Matcher version =
                Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        Matcher named = Pattern.compile(
                        "ncco-[a-z-]+(?:</artifactId>\\s*<version>|[-:])(\\d[\\w.-]*?)(?=[<'\n:]|\\.jar)")
                .matcher(Files.readString(file));
        while (named.find()) {
            assertThat(named.group(1)).as(named.group()).isEqualTo(version.group(1));
        }
    }

    @Test
    void namesTheDependency() throws IOException {
        assertThat(readme()).contains("<artifactId>ncco-dsl</artifactId>\n  <version>");
    }

    @Test
    void namesTheCommandsThatCiRuns() throws IOException {
        String quickStart = "-Pquick-start -pl samples/place-call -am package -Dmaven.test.skip";
        assertThat(readme()).contains("mvn verify", "mvn -q " + quickStart);
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("verify", quickStart);
        assertThat(Files.readString(ROOT.resolve("codegen/README.md"))).contains(Generator.COMMAND);
        assertThat(Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"))).contains(Generator.COMMAND);
    }
}
