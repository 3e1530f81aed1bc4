package dev.ncco.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        for (JsonNode json : files()) {
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
        return all;
    }

    /**
     * A valid value of a member: the one in the first valid document that has it, or the first that the cases call
     * valid.
     *
     * @throws IllegalStateException if the cases have none; the message names the file to add one to
     */
    public static JsonNode example(String schema, String member) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode cases : files()) {
            if (cases.get("schema").asString().equals(schema)) {
                values.add(cases.get("document").get(member));
                cases.get("valid").forEach(document -> values.add(document.get(member)));
            }
        }
        all().getOrDefault(schema + " " + member, List.of()).stream()
                .filter(Value::valid)
                .forEach(v -> values.add(v.json()));
        return values.stream().filter(Objects::nonNull).findFirst().orElseThrow(() -> missing(schema, member));
    }

    /** The error of a test that needs a valid value of a member. */
    public static IllegalStateException missing(String schema, String member) {
        String file = schema.replace(".schema.json", ".json").replace('/', '-');
        return new IllegalStateException("there is no valid value of " + member + " to test with: add one to"
                + " \"document\" or \"members\" in schema/src/test/resources/cases/" + file);
    }

    private static List<JsonNode> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(f -> new JsonMapper().readTree(f)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
