package dev.ncco.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values that the schemas' own tests call valid and invalid, so that both engines are held to one suite. */
public final class Cases {

    private static final Path FOLDER = Path.of("../schema/src/test/resources/cases");

    /** A value of a member. */
    public record Value(String schema, String member, JsonNode json, boolean valid) {}

    private Cases() {}

    /** All values, by schema file and member. */
    public static Map<String, List<Value>> all() {
        Map<String, List<Value>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                JsonNode json = new JsonMapper().readTree(file);
                String schema = json.get("schema").asString();
                for (String member : json.get("members").propertyNames()) {
                    List<Value> values = all.computeIfAbsent(schema + " " + member, k -> new ArrayList<>());
                    for (boolean valid : new boolean[] {true, false}) {
                        json.get("members")
                                .get(member)
                                .get(valid ? "valid" : "invalid")
                                .forEach(v -> values.add(new Value(schema, member, expand(v), valid)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static JsonNode expand(JsonNode node) {
        if (!node.has("repeat")) {
            return node;
        }
        String text = node.get("repeat").asString().repeat(node.get("times").asInt());
        return new JsonMapper()
                .getNodeFactory()
                .stringNode(node.path("before").asString("")
                        + text
                        + node.path("after").asString(""));
    }
}
