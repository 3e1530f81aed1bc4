package dev.ncco.review;

import dev.ncco.review.OptionReview.TestedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The tested values of each option, and the results that the tests wrote to {@code target/evidence} of their modules.
 */
final class TestEvidence {

    static final String NOT_RUN = "not run";
    static final String PASSED = "passed";
    /** The test failed before it compared the verdict. */
    static final String ERROR = "ended with an error";

    static final String FAILED = "failed";

    private static final List<String> FROM_BEST_TO_WORST = List.of(NOT_RUN, PASSED, ERROR, FAILED);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SHOWN = 60;

    /** The identity of a tested value in the case files and the evidence. */
    private record Key(String schema, String member, JsonNode value, boolean valid) {}

    private static final class Outcome {
        private String result = NOT_RUN;
        private final Set<String> tests = new TreeSet<>();
    }

    private final Map<Key, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Set<Key>> keys = new HashMap<>();
    private final Set<String> classes = new TreeSet<>();
    private boolean isOutdated;

    private TestEvidence() {}

    /**
     * Reads the case files and the evidence of a project.
     *
     * @throws IOException if a file cannot be read, or an evidence file is invalid
     */
    static TestEvidence of(Path project) throws IOException {
        TestEvidence evidence = new TestEvidence();
        Path cases = project.resolve("schema/src/test/resources/cases");
        for (Path file : files(cases, ".json")) {
            evidence.cases(MAPPER.readTree(file));
        }
        FileTime changed = newest(project.resolve("schema/src/main/resources"), ".schema.json");
        for (String module : List.of("schema", "dsl")) {
            for (Path file : files(project.resolve(module).resolve("target/evidence"), ".jsonl")) {
                if (Files.getLastModifiedTime(file).compareTo(changed) < 0) {
                    evidence.isOutdated = true;
                } else {
                    evidence.results(file);
                }
            }
        }
        return evidence;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static FileTime newest(Path folder, String suffix) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files(folder, suffix)) {
            FileTime time = Files.getLastModifiedTime(file);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        return newest;
    }

    private void cases(JsonNode file) {
        String schema = file.path("schema").asString("");
        file.path("members").properties().forEach(member -> {
            for (boolean valid : new boolean[] {true, false}) {
                for (JsonNode value : member.getValue().path(valid ? "valid" : "invalid")) {
                    outcome(new Key(schema, member.getKey(), expanded(value), valid));
                }
            }
        });
    }

    private Outcome outcome(Key key) {
        keys.computeIfAbsent(key.schema() + "#" + key.member(), k -> new LinkedHashSet<>())
                .add(key);
        return outcomes.computeIfAbsent(key, k -> new Outcome());
    }

    /** Expands long strings, which are written as {@code {"repeat": "a", "times": 1500}}. */
    private static JsonNode expanded(JsonNode node) {
        if (node.has("repeat")) {
            String repeated =
                    node.get("repeat").asString().repeat(node.path("times").asInt());
            return StringNode.valueOf(node.path("before").asString("")
                    + repeated
                    + node.path("after").asString(""));
        }
        if (node.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            node.properties().forEach(p -> object.set(p.getKey(), expanded(p.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(n -> array.add(expanded(n)));
            return array;
        }
        return node;
    }

    private void results(Path file) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                result(MAPPER.readTree(line));
            } catch (JacksonException | IllegalArgumentException e) {
                throw new IOException(file + ":" + number + ": invalid test evidence; run the tests again", e);
            }
        }
    }

    private void result(JsonNode line) {
        JsonNode value = line.required("value");
        String test = line.required("test").stringValue();
        String result = line.required("result").stringValue();
        if (!FROM_BEST_TO_WORST.contains(result)) {
            throw new IllegalArgumentException(result);
        }
        Outcome outcome = outcome(new Key(
                line.required("schema").stringValue(),
                line.required("member").stringValue(),
                value,
                line.required("valid").booleanValue()));
        boolean isWorse = FROM_BEST_TO_WORST.indexOf(result) > FROM_BEST_TO_WORST.indexOf(outcome.result);
        outcome.result = isWorse ? result : outcome.result;
        outcome.tests.add(test);
        classes.add(test.substring(0, Math.max(0, test.indexOf('#'))));
    }

    /** Returns the tested values of an option. */
    List<TestedValue> of(Option option) {
        List<TestedValue> values = new ArrayList<>();
        boolean isNested = option.object().contains(".");
        for (Key key : isNested ? Set.<Key>of() : keys.getOrDefault(option.file() + "#" + option.name(), Set.of())) {
            Outcome outcome = outcomes.getOrDefault(key, new Outcome());
            String text = key.value().toString();
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN - 3) + "…" : text;
            values.add(new TestedValue(shown, key.valid(), outcome.result, List.copyOf(outcome.tests)));
        }
        return values;
    }

    /** Returns a sentence that names the tests whose results are used, or the reason why there are none. */
    String summary() {
        if (!classes.isEmpty()) {
            return "Results of " + String.join(", ", classes) + ".";
        }
        return isOutdated
                ? "No test results: the schemas have changed since the tests ran."
                : "No test results: the tests have not run.";
    }
}
