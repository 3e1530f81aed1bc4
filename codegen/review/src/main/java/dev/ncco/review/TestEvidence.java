package dev.ncco.review;

import dev.ncco.review.Row.Pin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** The values that the test suite holds each option to, and how those tests ended last. */
final class TestEvidence {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SHOWN = 60;

    /** The file of cases for each schema file. */
    private final Map<String, String> files = new HashMap<>();

    private final Map<String, JsonNode> cases = new HashMap<>();
    private final Map<String, String> results = new HashMap<>();

    private static final String NOT_RUN = "not run";
    private static final String PASSED = "passed";
    /** The test could not say anything. */
    private static final String ERROR = "ended with an error";

    private static final String FAILED = "failed";

    private TestEvidence() {}

    private static String worse(String one, String other) {
        List<String> order = List.of(NOT_RUN, PASSED, ERROR, FAILED);
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }

    static TestEvidence of(Path project) throws IOException {
        TestEvidence pins = new TestEvidence();
        Path folder = project.resolve("schema/src/test/resources/cases");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    JsonNode json = MAPPER.readTree(file);
                    pins.cases.put(json.path("schema").asString(""), json);
                    pins.files.put(
                            json.path("schema").asString(""), file.getFileName().toString());
                }
            }
        }
        FileTime changed = changed(project.resolve("schema/src/main/resources"));
        pins.results(
                project.resolve("schema/target/surefire-reports/TEST-dev.ncco.schema.SchemaCasesTest.xml"), changed);
        pins.results(project.resolve("dsl/target/surefire-reports/TEST-dev.ncco.AgreementTest.xml"), changed);
        return pins;
    }

    private static FileTime changed(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = time.compareTo(newest) > 0 ? time : newest;
                }
            }
        }
        return newest;
    }

    /** Without a report, or with one that is older than the schemas, the tests were not run; that is not a mistake. */
    private void results(Path report, FileTime changed) throws IOException {
        if (!Files.exists(report) || Files.getLastModifiedTime(report).compareTo(changed) < 0) {
            return;
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList tests = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < tests.getLength(); i++) {
                Element test = (Element) tests.item(i);
                String result = test.getElementsByTagName("failure").getLength() > 0
                        ? FAILED
                        : test.getElementsByTagName("error").getLength() > 0 ? ERROR : PASSED;
                // The factory method stands before the name that the test is shown under.
                results.merge(test.getAttribute("name").replaceFirst("^\\w+\\(\\) ", ""), result, TestEvidence::worse);
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot understand " + report, e);
        }
    }

    /** Long strings are written as {@code {"repeat": "a", "times": 1500}}. */
    private static JsonNode expanded(JsonNode value) {
        return value.has("repeat")
                ? StringNode.valueOf(value.path("before").asString("")
                        + value.get("repeat")
                                .asString()
                                .repeat(value.path("times").asInt())
                        + value.path("after").asString(""))
                : value;
    }

    /** The setters are those of the DSL, as {@code TalkAction.level}: their verdict has to be the same. */
    List<Pin> of(Option option, List<String> setters) {
        List<Pin> pins = new ArrayList<>();
        JsonNode file = cases.get(option.file());
        if (file != null) {
            JsonNode member = file.path("members").path(option.name());
            for (boolean valid : new boolean[] {true, false}) {
                for (JsonNode value : member.path(valid ? "valid" : "invalid")) {
                    String text = expanded(value).toString();
                    String shown = text.length() > SHOWN ? text.substring(0, SHOWN - 3) + "…" : text;
                    pins.add(new Pin(shown, valid, result(option, setters, shown, valid)));
                }
            }
        }
        return pins;
    }

    private String result(Option option, List<String> setters, String shown, boolean valid) {
        List<String> tests = new ArrayList<>();
        tests.add(files.get(option.file()) + " " + option.name() + ": " + shown);
        setters.forEach(setter -> tests.add(setter + (valid ? " accepts " : " refuses ") + shown));
        String result = NOT_RUN;
        for (String test : tests) {
            result = worse(result, results.getOrDefault(test, NOT_RUN));
        }
        return result;
    }
}
