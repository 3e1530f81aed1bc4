package dev.ncco.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.SourceMap.Element;
import dev.ncco.codegen.SourceMap.Member;
import dev.ncco.codegen.emit.Declaration;
import dev.ncco.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The source map of the project's schemas, and of schemas with an option that is invented here. */
class SourceMapTest {

    private static final Path SCHEMAS = Path.of("../schema/src/main/resources/dev/ncco/schema");
    private static final Map<String, String> TEXTS = texts();
    private static final SourceMap MAP = Generator.sourceMap(TEXTS);

    private static Map<String, String> texts() {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                texts.put(SCHEMAS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachPublicMethodComesFromASchema() {
        assertThat(MAP.strays()).isEmpty();
        assertThat(MAP.elements().stream().filter(SourceMapTest::isPublicMethod))
                .hasSizeGreaterThan(400)
                .allSatisfy(e -> assertThat(e.members())
                        .allSatisfy(m -> assertThat(TEXTS).containsKey(m.file())));
    }

    private static boolean isPublicMethod(Element element) {
        return element.declaration().kind() == Declaration.Kind.METHOD
                && element.declaration().isPublic();
    }

    @Test
    void theLinesAreThoseOfTheFormattedText() {
        Map<String, List<String>> files = Generator.sources(TEXTS).stream()
                .collect(
                        Collectors.toMap(SourceFile::path, f -> f.text().lines().toList()));
        assertThat(MAP.elements().stream().filter(SourceMapTest::isPublicMethod))
                .allSatisfy(e -> {
                    Declaration method = e.declaration();
                    List<String> lines = files.get(e.file()).subList(method.firstLine() - 1, method.lastLine());
                    String joined = lines.stream().map(String::strip).collect(Collectors.joining(" "));
                    assertThat(joined.replace("( ", "(")).startsWith(method.signature());
                    assertThat(lines.get(0).strip()).matches("(public|static) .*");
                    assertThat(lines.get(lines.size() - 1)).matches(" +}");
                });
        assertThat(MAP.from("action/talk.schema.json", "/properties/level").stream()
                        .filter(e -> e.declaration().kind() == Declaration.Kind.FIELD))
                .singleElement()
                .satisfies(
                        e -> assertThat(files.get(e.file()).get(e.declaration().firstLine() - 1))
                                .contains(" LEVEL = TALK.decimal(\"level\").between(-1, 1);"));
    }

    @Test
    void theSourcesHaveNoTraceOfTheMap() {
        assertThat(Generator.sources(TEXTS))
                .allSatisfy(f -> assertThat(f.text()).doesNotContain("SchemaOrigin"));
    }

    @Test
    void overloadsShorthandsAndFactoriesLeadToTheirMember() {
        assertThat(methods("action/talk.schema.json", "/properties/bargeIn"))
                .containsExactly("TalkAction.bargeIn[]", "TalkAction.bargeIn[boolean]");
        assertThat(methods("action/talk.schema.json", "/properties/text"))
                .containsExactly("TalkAction.text[]", "Voice.ssml[]", "Voice.talk[CharSequence]", "Voice.talk[String]");
        assertThat(methods("action/wait.schema.json", "/properties/timeout"))
                .contains("WaitAction.timeout[Duration]", "Voice.waitFor[Duration]")
                .doesNotContain("Voice.waitFor[]");
        assertThat(methods("action/input.schema.json", "/properties/type"))
                .as("a factory that sets the member itself")
                .contains("Voice.input[DtmfSettings]");
    }

    @Test
    void aMemberOfAnotherPlaceLeadsToTheClassOfBothPlaces() {
        assertThat(methods("call/sip.schema.json", "/properties/uri"))
                .contains("Voice.sip[String]")
                .isEqualTo(methods("connect/sip.schema.json", "/properties/uri"));
        assertThat(constants("call/sip.schema.json", "/properties/standard_headers/properties/User-to-User"))
                .containsExactly("SipEndpoint.CALL_ENDPOINT_USER_TO_USER");
        assertThat(constants("connect/sip.schema.json", "/properties/standardHeaders/properties/User-to-User"))
                .containsExactly("SipEndpoint.USER_TO_USER", "SipTrunkEndpoint.USER_TO_USER");
        assertThat(constants("call/from.schema.json", "/properties/number")).containsExactly("Call.FROM");
        assertThat(constants("call/phone.schema.json", "/properties/type"))
                .containsExactly("PhoneConnectEndpoint.TYPE");
    }

    private static List<String> methods(String file, String pointer) {
        return MAP.from(file, pointer).stream()
                .filter(SourceMapTest::isPublicMethod)
                .map(Element::declaration)
                .map(d -> d.type() + "." + d.name() + d.parameterTypes())
                .sorted()
                .toList();
    }

    private static List<String> constants(String file, String pointer) {
        return MAP.from(file, pointer).stream()
                .map(Element::declaration)
                .filter(d -> d.kind() == Declaration.Kind.FIELD)
                .map(d -> d.type() + "." + d.name())
                .toList();
    }

    @Test
    void anInventedOptionLeadsToItsMethodsAndItsCheck() {
        Map<String, String> changed = new TreeMap<>(TEXTS);
        changed.computeIfPresent("action/talk.schema.json", (path, text) -> text.replaceFirst("\"premium\": \\{", """
                        "inventedHere": {
                              "type": "integer", "minimum": 1, "maximum": 5, "x-unit": "seconds",
                              "description": "Nothing.", "examples": [3], "x-source": "https://example.com/"
                            },
                            "premium": {"""));
        List<Element> elements =
                Generator.sourceMap(changed).from("action/talk.schema.json", "/properties/inventedHere");
        assertThat(elements).allSatisfy(e -> {
            assertThat(e.file()).isEqualTo("dev/ncco/TalkAction.java");
            assertThat(e.members()).contains(new Member("action/talk.schema.json", "/properties/inventedHere"));
        });
        assertThat(elements.stream()
                        .map(e -> e.declaration().name() + e.declaration().parameterTypes()))
                .containsExactly("INVENTED_HERE[]", "inventedHere[int]", "inventedHere[Duration]", "inventedHere[]");
        assertThat(MAP.from("action/talk.schema.json", "/properties/inventedHere"))
                .isEmpty();
    }
}
