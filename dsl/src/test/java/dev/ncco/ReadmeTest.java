package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.Generator;
import dev.ncco.testing.InMemoryCompiler;
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

/** Every snippet of README compiles with the imports it shows, and prints the output shown below it. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    record Snippet(String java, String kind, String output) {}

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme());
        String java = null;
        while (block.find()) {
            if (java != null) {
                snippets.add(new Snippet(java, block.group(1), block.group(2)));
            }
            java = block.group(1).equals("java") ? block.group(2) : null;
        }
        assertThat(java).as("a snippet without output").isNull();
        assertThat(snippets).hasSizeGreaterThan(2);
        return snippets;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
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

    @Test
    void namesTheDependencyAsItIs() throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(readme())
                .contains("<groupId>dev.ncco</groupId>\n  <artifactId>ncco-dsl</artifactId>\n  <version>"
                        + version.group(1) + "<");
    }

    @Test
    void namesTheCommandsThatCiRuns() throws IOException {
        String ci = Files.readString(Path.of("../.ci/run"));
        assertThat(readme())
                .contains(
                        "mvn verify",
                        "mvn -q -Pquick-start -pl samples/place-call -am package -Dmaven.test.skip",
                        Generator.COMMAND);
        assertThat(ci)
                .contains("verify")
                .contains("-Pquick-start -pl samples/place-call -am package -Dmaven.test.skip");
    }
}
