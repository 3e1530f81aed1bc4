package dev.ncco.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a document in the loose forms that people use, at random: strings for numbers, single values for lists,
 * deprecated names, names and constants of other releases. Reproducible by its seed.
 */
public final class LooseForms {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> OLD_NAMES =
            Map.of("conversationId", "conversation_id", "ringbackTone", "ringback", "language", "voiceName");

    private final Random random;

    public LooseForms(long seed) {
        this.random = new Random(seed);
    }

    /** One to three changes. */
    public String loosen(String json) {
        JsonNode root = MAPPER.readTree(json);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            root = change(root);
        }
        return root.toString();
    }

    /** Changes one place, or the document as a whole. */
    private JsonNode change(JsonNode root) {
        List<Runnable> places = new ArrayList<>();
        JsonNode[] changed = {root};
        if (root instanceof ArrayNode list && list.size() == 1) {
            places.add(() -> changed[0] = list.get(0));
        }
        collect(root, places);
        if (!places.isEmpty()) {
            places.get(random.nextInt(places.size())).run();
        }
        return changed[0];
    }

    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value(array.get(index))));
                collect(array.get(i), places);
            }
        }
        if (node instanceof ObjectNode object) {
            places.add(() -> object(object));
            for (String name : object.propertyNames()) {
                places.add(() -> object.set(name, value(object.get(name))));
                collect(object.get(name), places);
            }
        }
    }

    private JsonNode value(JsonNode value) {
        if (value.isNumber() || value.isBoolean()) {
            String text = random.nextBoolean()
                    ? value.asString()
                    : " " + value.asString().toUpperCase(Locale.ROOT);
            return NODES.stringNode(text);
        }
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            return list.get(0);
        }
        return value.isString() ? NODES.stringNode(random.nextBoolean() ? "notYetKnown" : other(value)) : value;
    }

    private static String other(JsonNode value) {
        return value.stringValue().toUpperCase(Locale.ROOT);
    }

    private void object(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.set("notYetKnown", NODES.numberNode(1));
            case 1 -> object.remove("type");
            case 2 ->
                object.set(random.nextBoolean() ? "maxDigits" : "submitOnHash", NODES.numberNode(random.nextInt(3)));
            case 3 -> rename(object, name, OLD_NAMES.getOrDefault(name, name.toLowerCase(Locale.ROOT)));
            case 4 -> rename(object, name, name + "s");
            case 5 -> twice(object, name);
            default -> OLD_NAMES.forEach((current, old) -> rename(object, current, old));
        }
    }

    /** The old name and a misspelt one beside each other, in either order. */
    private void twice(ObjectNode object, String name) {
        List<String> names = new ArrayList<>(List.of(
                OLD_NAMES.getOrDefault(name, name.toLowerCase(Locale.ROOT)),
                random.nextBoolean() ? name + "s" : name.toUpperCase(Locale.ROOT)));
        Collections.shuffle(names, random);
        JsonNode value = object.remove(name);
        if (value != null) {
            names.forEach(n -> object.set(n, value));
        }
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null) {
            object.set(to, value);
        }
    }
}
