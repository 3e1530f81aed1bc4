package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every schema file. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/ncco/schema");
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> names = files.filter(f -> f.toString().endsWith(".schema.json"))
                    .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.equals("meta.schema.json"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(25);
            return names;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsToTheDialect(String file) {
        assertThat(Schemas.meta().validate(json(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void examplesAndDefaultsValidate(String file) {
        JsonNode root = json(file);
        schemaNodes(root, "", (pointer, node) -> {
            Schema schema = Schemas.source(file + (pointer.isEmpty() ? "" : "#" + pointer));
            node.path("examples")
                    .forEach(e ->
                            assertThat(schema.validate(e)).as(pointer + " " + e).isEmpty());
            if (node.has("default")) {
                assertThat(schema.validate(node.get("default"))).as(pointer).isEmpty();
            }
        });
    }

    /** Where the data files do not reach, a limit could move without any test turning red. */
    @Test
    void dataFilesReachEveryLimit() throws IOException {
        Map<String, CaseFile> cases = new HashMap<>();
        CaseFile.all().forEach(c -> cases.put(c.schema(), c));
        List<String> missing = new ArrayList<>();
        for (String file : files()) {
            JsonNode root = json(file);
            if (root.has("$defs") || root.at("/allOf/0/then/$ref").isString()) {
                continue; // shared shapes and unions are reached through what uses them
            }
            CaseFile data = cases.get(file);
            if (data == null) {
                missing.add(file + " has no data file");
                continue;
            }
            root.path("allOf").forEach(rule -> {
                String id = rule.path("x-rule").asString("");
                if (data.cases().stream().noneMatch(c -> c.rule().equals(id))) {
                    missing.add(file + " rule " + id);
                }
            });
            for (String member : root.path("properties").propertyNames()) {
                limits(root.at("/properties/" + member), file, member, data, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void limits(JsonNode node, String file, String member, CaseFile data, List<String> missing) {
        if (node.has("minimum") && wholeDocuments(data, member)) {
            double min = node.get("minimum").asDouble();
            double max = node.get("maximum").asDouble();
            List<JsonNode> good = data.values(member, true);
            List<JsonNode> bad = data.values(member, false);
            need(good.stream().anyMatch(v -> v.isNumber() && v.asDouble() == min), file, member, "at minimum", missing);
            need(good.stream().anyMatch(v -> v.isNumber() && v.asDouble() == max), file, member, "at maximum", missing);
            need(bad.stream().anyMatch(v -> v.isNumber() && v.asDouble() < min), file, member, "below", missing);
            need(bad.stream().anyMatch(v -> v.isNumber() && v.asDouble() > max), file, member, "above", missing);
        }
        if ((node.has("enum") || node.has("pattern")) && wholeDocuments(data, member)) {
            node.path("enum")
                    .forEach(value ->
                            need(data.values(member, true).contains(value), file, member, value.asString(), missing));
            need(
                    data.values(member, false).stream().anyMatch(JsonNode::isString),
                    file,
                    member,
                    "outside of pattern or enumeration",
                    missing);
        }
    }

    /** Members that need others are tried in whole documents instead. */
    private static boolean wholeDocuments(CaseFile data, String member) {
        return data.json().get("members").has(member)
                || data.cases().stream().filter(c -> c.document().has(member)).count() < 3;
    }

    private static void need(boolean there, String file, String member, String what, List<String> missing) {
        if (!there) {
            missing.add(file + " " + member + " " + what);
        }
    }

    private static JsonNode json(String file) {
        return MAPPER.readTree(Schemas.text(file));
    }

    private static void schemaNodes(JsonNode node, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        for (String container : List.of("$defs", "properties")) {
            for (String name : node.path(container).propertyNames()) {
                String escaped = name.replace("~", "~0").replace("/", "~1");
                schemaNodes(node.get(container).get(name), pointer + "/" + container + "/" + escaped, visitor);
            }
        }
        if (node.path("items").isObject()) {
            schemaNodes(node.get("items"), pointer + "/items", visitor);
        }
    }
}
