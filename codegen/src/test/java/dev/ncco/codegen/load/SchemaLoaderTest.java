package dev.ncco.codegen.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.codegen.testing.InlineSchemas;
import dev.ncco.schema.model.SchemaNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are read, and what is refused before a schema is looked at. */
class SchemaLoaderTest {

    private static final String EMPTY = "{}";

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> paths(SchemaSet schemas) {
        return schemas.roots().stream().map(SchemaNode::path).toList();
    }

    @Test
    void schemaFilesOfAllFoldersAreReadInTheOrderOfTheirPaths() throws IOException {
        write("z.schema.json", EMPTY);
        write("a/b/c.schema.json", EMPTY);
        write("a.schema.json", EMPTY);
        write("a/notes.json", "no JSON");
        write("schema.json", "no JSON");
        SchemaSet schemas = SchemaLoader.load(folder);
        assertThat(paths(schemas)).containsExactly("a.schema.json", "a/b/c.schema.json", "z.schema.json");
        assertThat(schemas.root("a/b/c.schema.json")).isPresent();
        assertThat(schemas.root("c.schema.json")).isEmpty();
    }

    /** The dialect uses keywords that it does not allow itself. */
    @Test
    void theDialectIsNotASchemaOfTheSet() throws IOException {
        write("meta.schema.json", "{\"unknown\": 1}");
        write("a.schema.json", EMPTY);
        write("a/meta.schema.json", EMPTY);
        assertThat(paths(SchemaLoader.load(folder))).containsExactly("a.schema.json", "a/meta.schema.json");
    }

    @Test
    void aFolderWithoutSchemasIsAMistake() throws IOException {
        write("a.json", EMPTY);
        assertThatThrownBy(() -> SchemaLoader.load(folder))
                .isInstanceOf(SchemaException.class)
                .hasMessage(":1:1: the folder contains no file *.schema.json");
        assertThatThrownBy(() -> SchemaLoader.load(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void eachFileThatIsNotUtf8IsReported() throws IOException {
        byte[] latin = "{\"title\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("b.schema.json"), latin);
        Files.write(folder.resolve("a.schema.json"), latin);
        write("c.schema.json", "{\"title\":\"\u00e9\"}");
        assertThatThrownBy(() -> SchemaLoader.load(folder))
                .hasMessage("a.schema.json:1:1: the file is not UTF-8\nb.schema.json:1:1: the file is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';1:1: the file is not JSON: the document is empty",
                "{} {};1:4: the file is not JSON: there is text after the end of the document",
                "{'maximum':1e999};1:12: the file is not JSON: the number is too large or too close to zero for a double"
            })
    void aFileThatIsNotJsonIsReportedAtItsPlace(String text, String problem) {
        assertThat(InlineSchemas.problems("a.schema.json", text)).containsExactly("a.schema.json:" + problem);
    }

    @ParameterizedTest
    @CsvSource({"[], array", "1, integer", "'true', boolean", "'null', 'null'"})
    void aFileThatIsNotAnObjectIsRefused(String text, String type) {
        assertThat(InlineSchemas.problems("a.schema.json", text))
                .containsExactly(
                        "a.schema.json:1:1: does not match meta.schema.json: " + type + " found, object expected");
    }

    /** A file that is not JSON cannot be a target, so references to it would be reported for no reason. */
    @Test
    void allFilesThatAreNotJsonAreReportedBeforeAnyOtherMistake() {
        assertThat(InlineSchemas.problems(
                        "c.schema.json",
                        "{",
                        "a.schema.json",
                        "{'$ref':'c.schema.json','unknown':1}",
                        "b.schema.json",
                        "x"))
                .hasSize(2)
                .allMatch(p -> p.matches("[bc]\\.schema\\.json:1:[0-9]+: the file is not JSON: .*"));
    }

    @Test
    void mistakesOfAllFilesAreReportedTogether() {
        assertThat(InlineSchemas.problems(
                        "b.schema.json", "{'unknown':1}", "a.schema.json", "{'$ref':'b.schema.json#/$defs/c'}"))
                .hasSize(2)
                .satisfies(p ->
                        assertThat(p.get(0)).startsWith("a.schema.json:1:2: b.schema.json#/$defs/c does not exist"))
                .satisfies(p -> assertThat(p.get(1)).startsWith("b.schema.json:1:2: unknown keyword unknown"));
    }

    @Test
    void allFilesThatAKeywordNamesAreCollected() {
        Map<String, String> texts = InlineSchemas.files(
                "a/root.schema.json",
                "{'$ref':'b.schema.json','x-java-place-of':'../top.schema.json#/$defs/x'}",
                "a/b.schema.json",
                "{'allOf':[{'$ref':'c/d.schema.json#'},{'$ref':'#/$defs/own'}]}",
                "a/c/d.schema.json",
                "{'$ref':'../root.schema.json'}",
                "top.schema.json",
                "{'description':'other.schema.json is not a target'}",
                "other.schema.json",
                EMPTY);
        List<String> asked = new ArrayList<>();
        Map<String, String> found = SchemaLoader.referenced(
                path -> {
                    asked.add(path);
                    return texts.get(path);
                },
                "a/root.schema.json");
        assertThat(found.keySet())
                .containsExactly("a/b.schema.json", "a/c/d.schema.json", "a/root.schema.json", "top.schema.json");
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(found).allSatisfy((path, text) -> assertThat(text).isEqualTo(texts.get(path)));
    }

    @Test
    void aWholeNumberMayBeBeyondALong() {
        assertThat(InlineSchemas.problems(
                        "a.schema.json",
                        "{'type':'number',\n'maximum':10000000000000000000,'examples':[-10000000000000000000],"
                                + "'x-source':'https://example.com/'}"))
                .isEmpty();
    }

    @Test
    void onlyKeywordsReferToFiles() {
        Map<String, String> texts = InlineSchemas.files(
                "a.schema.json",
                "{'title':'b.schema.json','description':'see c.schema.json','examples':['d.schema.json'],"
                        + "'x-java-widens' : 'x/e.schema.json','x-java-bare-form-of':'f.schema.json'}",
                "x/e.schema.json",
                EMPTY,
                "f.schema.json",
                EMPTY);
        assertThat(SchemaLoader.referenced(texts::get, "a.schema.json").keySet())
                .containsExactly("a.schema.json", "f.schema.json", "x/e.schema.json");
    }
}
