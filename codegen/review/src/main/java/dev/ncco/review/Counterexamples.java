package dev.ncco.review;

import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.model.ObjectShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds documents that were accepted before and are rejected now, by validating them with both snapshots. */
final class Counterexamples {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Counterexamples() {}

    /** Returns the smallest object with this option at a limit of its old values. */
    static Optional<String> smallest(SchemaSnapshot before, SchemaSnapshot after, Option old) {
        if (old.object().contains(".")) {
            return Optional.empty();
        }
        List<ObjectNode> documents = new ArrayList<>();
        for (ObjectNode base : bases(before, old.file())) {
            for (JsonNode value : edges(old)) {
                ObjectNode document = base.deepCopy();
                document.set(old.name(), value);
                documents.add(document);
            }
        }
        return pick(before, after, old.file(), documents);
    }

    /** Returns the smallest object without a member that is now required. */
    static Optional<String> withoutNew(SchemaSnapshot before, SchemaSnapshot after, Option now) {
        return pick(before, after, now.file(), bases(before, now.file()));
    }

    private static Optional<String> pick(
            SchemaSnapshot before, SchemaSnapshot after, String file, List<ObjectNode> documents) {
        return documents.stream()
                .filter(d -> before.accepts(file, d) && !after.accepts(file, d))
                .map(JsonNode::toString)
                .min(Comparator.comparing(String::length).thenComparing(d -> d));
    }

    /** Returns the examples of the object: with its required members only, and with all members. */
    private static List<ObjectNode> bases(SchemaSnapshot snapshot, String file) {
        List<ObjectNode> bases = new ArrayList<>();
        SchemaSet set = snapshot.set();
        if (!(set.root(file).map(set::shape).orElse(null) instanceof ObjectShape object)) {
            return bases;
        }
        List<String> required = object.members().values().stream()
                .filter(ObjectShape.Member::required)
                .map(ObjectShape.Member::name)
                .toList();
        for (Object example : object.annotations().examples()) {
            if (MAPPER.valueToTree(example) instanceof ObjectNode whole) {
                ObjectNode few = whole.deepCopy();
                few.retain(required);
                bases.add(few);
                bases.add(whole);
            }
        }
        return bases;
    }

    private static List<JsonNode> edges(Option option) {
        List<JsonNode> values = new ArrayList<>(option.examples());
        for (String limit : List.of("minimum", "maximum")) {
            JsonNode value = option.limit(limit);
            if (value != null) {
                values.add(value);
            }
        }
        JsonNode choices = option.limit("enum");
        if (choices != null) {
            choices.forEach(values::add);
        }
        for (String limit : List.of("minLength", "maxLength")) {
            JsonNode length = option.limit(limit);
            if (length != null) {
                values.add(NODES.stringNode("a".repeat(length.asInt())));
            }
        }
        for (String limit : List.of("minItems", "maxItems")) {
            JsonNode size = option.limit(limit);
            if (size != null
                    && !option.examples().isEmpty()
                    && option.examples().get(0) instanceof ArrayNode one) {
                ArrayNode list = NODES.arrayNode();
                for (int i = 0; i < size.asInt() && !one.isEmpty(); i++) {
                    list.add(one.get(0));
                }
                values.add(list);
            }
        }
        return values;
    }
}
