package dev.ncco.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The documents that are to be accepted and refused, from a data file. */
record CaseFile(String name, String schema, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path FOLDER = Path.of("src/test/resources/cases");

    record Case(String name, String member, JsonNode document, boolean valid, String rule) {

        /** The value of the member; the case of a whole document has none. */
        JsonNode value() {
            return document.get(member);
        }
    }

    static List<CaseFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CaseFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        JsonNode json = expand(MAPPER.readTree(file));
        return new CaseFile(file.getFileName().toString(), json.get("schema").asString(), json);
    }

    /** Long strings are written as {@code {"repeat": "a", "times": 1500}}. */
    private static JsonNode expand(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.has("repeat")) {
            String text = node.get("repeat").asString().repeat(node.get("times").asInt());
            return nodes.stringNode(
                    node.path("before").asString("") + text + node.path("after").asString(""));
        }
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.properties().forEach(p -> object.set(p.getKey(), expand(p.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.forEach(n -> array.add(expand(n)));
            return array;
        }
        return node;
    }

    List<JsonNode> values(String member, boolean valid) {
        List<JsonNode> values = new ArrayList<>();
        json.path("members").path(member).path(valid ? "valid" : "invalid").forEach(values::add);
        return values;
    }

    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        JsonNode base = json.get("document");
        cases.add(new Case("the document", "", base, true, ""));
        for (String member : json.get("members").propertyNames()) {
            for (boolean valid : new boolean[] {true, false}) {
                for (JsonNode value : values(member, valid)) {
                    ObjectNode document = ((ObjectNode) base).deepCopy();
                    document.set(member, value);
                    cases.add(new Case(member + ": " + shortened(value), member, document, valid, ""));
                }
            }
        }
        json.get("valid").forEach(d -> cases.add(new Case(shortened(d), "", d, true, "")));
        json.get("invalid")
                .forEach(d -> cases.add(new Case(
                        shortened(d.get("document")),
                        "",
                        d.get("document"),
                        false,
                        d.get("rule").asString())));
        return cases;
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }
}
