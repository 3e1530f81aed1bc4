package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.report.ReportWriter;
import dev.ncco.schema.report.Summary;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Report broken = new Checker()
            .check(
                    "dir/a b,c:d%.json",
                    "[{\"action\":\"talk\",\n  \"text\":\"Hi\",\"level\":3, \"language\":\"xx-YY\"}]");
    private final Report clean = new Checker().check("clean.json", "[]");

    static String write(Format format, Report... reports) {
        StringWriter out = new StringWriter();
        try {
            ReportWriter writer = format.writer(out, false);
            Summary summary = new Summary();
            for (Report report : reports) {
                summary.add(report);
                writer.write(report);
            }
            writer.end(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void text() {
        assertThat(write(Format.TEXT, broken, clean)).isEqualTo("""
                        dir/a b,c:d%.json:2:23  error  talk.level.maximum
                          2 │   "text":"Hi","level":3, "language":"xx-YY"}]
                            │                       ^
                            level must be from -1 to 1, but was 3

                        dir/a b,c:d%.json:2:37  warning  talk.language.known-value
                          2 │   "text":"Hi","level":3, "language":"xx-YY"}]
                            │                                     ^^^^^^^
                            "xx-YY" is not among the known values of language
                            → see https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk

                        2 documents: 1 error, 1 warning
                        """);
        StringWriter coloured = new StringWriter();
        try {
            Format.TEXT.writer(coloured, true).write(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(coloured.toString()).contains("\u001b[31;1merror\u001b[0m");
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String line = "[{\"action\":\"talk\",\"text\":\"" + "x".repeat(500) + "\",\"level\":3}]";
        String text = write(Format.TEXT, new Checker().check("x", line));
        assertThat(text.lines()).allMatch(l -> l.length() < 120);
        assertThat(text).contains("\"level\":3").contains("…");
    }

    @Test
    void compact() {
        assertThat(write(Format.COMPACT, broken, clean).lines())
                .hasSize(2)
                .first()
                .isEqualTo("dir/a b,c:d%.json:2:23: error: level must be from -1 to 1, but was 3 [talk.level.maximum]");
    }

    @Test
    void json() {
        JsonNode findings = MAPPER.readTree(write(Format.JSON, broken, clean));
        assertThat(findings.get(0).toString())
                .isEqualTo("{\"file\":\"dir/a b,c:d%.json\",\"line\":2,\"column\":23,\"endLine\":2,\"endColumn\":24,"
                        + "\"pointer\":\"/0/level\",\"rule\":\"talk.level.maximum\",\"severity\":\"error\","
                        + "\"message\":\"level must be from -1 to 1, but was 3\",\"hint\":\"\","
                        + "\"link\":\"https://developer.vonage.com/en/voice/voice-api/ncco-reference#talk\"}");
        assertThat(findings).hasSize(2);
        assertThat(MAPPER.readTree(write(Format.JSON, clean))).isEmpty();
        assertThat(MAPPER.readTree(write(Format.JSON))).isEmpty();
        List<String> lines = write(Format.JSONL, broken, broken).lines().toList();
        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(MAPPER.readTree(line).isObject()).isTrue());
    }

    @Test
    void sarifIsWhatItsSchemaAsksFor() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif-2.1.0.schema.json"));
        var validator =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema, InputFormat.JSON);
        for (Report[] reports : new Report[][] {{}, {clean}, {broken, clean, broken}}) {
            String sarif = write(Format.SARIF, reports);
            assertThat(validator.validate(sarif, InputFormat.JSON)).as(sarif).isEmpty();
        }
        JsonNode run = MAPPER.readTree(write(Format.SARIF, broken)).at("/runs/0");
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("talk.level.maximum");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("dir/a%20b,c:d%25.json");
        assertThat(validator.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void junit() throws Exception {
        Element suite = (Element) xml(write(Format.JUNIT, broken, clean))
                .getElementsByTagName("testsuite")
                .item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("level must be from -1 to 1, but was 3");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    }

    @Test
    void checkstyle() throws Exception {
        Element root = xml(write(Format.CHECKSTYLE, broken, clean));
        Element error = (Element) root.getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("line")).isEqualTo("2");
        assertThat(error.getAttribute("source")).isEqualTo("ncco.talk.level.maximum");
        assertThat(xml(write(Format.CHECKSTYLE)).getTagName()).isEqualTo("checkstyle");
        Report hostile = new Checker().check("<&\"\u0001>", "[{\"action\":\"]]>&<x>\u0007\"}]");
        assertThat(xml(write(Format.CHECKSTYLE, hostile))
                        .getElementsByTagName("file")
                        .getLength())
                .isEqualTo(1);
        assertThat(xml(write(Format.JUNIT, hostile))).isNotNull();
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    @Test
    void github() {
        assertThat(write(Format.GITHUB, broken).lines().findFirst().orElseThrow())
                .isEqualTo("::error file=dir/a b%2Cc%3Ad%25.json,line=2,endLine=2,col=23,endColumn=24,"
                        + "title=talk.level.maximum::level must be from -1 to 1, but was 3");
        Report hostile = new Checker().check("x\n::error::y", "[{\"action\":\"\\n::set-output name=a::b\"}]");
        assertThat(write(Format.GITHUB, hostile).lines()).hasSize(1);
    }

    @Test
    void gitlab() {
        JsonNode issues = MAPPER.readTree(write(Format.GITLAB, broken, broken));
        assertThat(issues.get(0).at("/location/lines/begin").asInt()).isEqualTo(2);
        assertThat(issues.get(0).get("severity").asString()).isEqualTo("major");
        assertThat(issues.valueStream().map(i -> i.get("fingerprint").asString()))
                .doesNotHaveDuplicates();
    }

    /** The least severe findings are notes in each format. */
    @Test
    void infoIsANoteInEachFormat() {
        Report report = new Checker().check("x", "[{\"action\":\"record\"},{\"action\":\"talk\",\"text\":\"Hi\"}]");
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
        assertThat(MAPPER.readTree(write(Format.SARIF, report))
                        .at("/runs/0/results/0/level")
                        .asString())
                .isEqualTo("note");
        assertThat(MAPPER.readTree(write(Format.JSON, report)).at("/0/severity").asString())
                .isEqualTo("info");
        assertThat(MAPPER.readTree(write(Format.GITLAB, report))
                        .at("/0/severity")
                        .asString())
                .isEqualTo("info");
        assertThat(write(Format.CHECKSTYLE, report)).contains("severity=\"info\"");
        assertThat(write(Format.GITHUB, report)).startsWith("::notice ");
        assertThat(write(Format.COMPACT, report)).contains(": info: ");
        assertThat(write(Format.JUNIT, report))
                .contains("failures=\"0\"", "info")
                .doesNotContain("<failure");
        assertThat(write(Format.TEXT, report))
                .contains("  info  ncco.record-before-announcement")
                .endsWith("1 document: no errors, no warnings, 1 note\n");
    }
}
