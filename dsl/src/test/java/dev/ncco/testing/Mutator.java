package dev.ncco.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in a document, at random: reproducible by its seed. */
public final class Mutator {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MARK = "#here#";

    /** What can stand in the place of any value; not all of it is JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2.0",
            "1e2",
            "0.5",
            "-0.0",
            "7",
            "121",
            "99999999999",
            "1e400",
            "1e-400",
            "1e999999999",
            "0.1234567890123456",
            "NaN",
            "+1",
            "01",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "\"1\"",
            "\"true\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u0000\"",
            "\"\u0007\"",
            "\"\\x\"",
            "'x'",
            "\"https://example.com/a\"",
            "[\"https://example.com/a\"]",
            "\"ftp://example.com\"",
            "\"14155550100\"",
            "\"synchronous\"",
            "\"asynchronous\"",
            "[\"dtmf\"]",
            "[\"dtmf\",\"dtmf\"]",
            "[null]",
            "[1]",
            "[{}]",
            "{\"a\":1}",
            "{\"a\":{\"b\":[1,2,{}]}}",
            "\"sip:a@example.com\"",
            "\"wss://example.com\"",
            "\"custom\"",
            "\"conversation\"",
            "\"talk\"",
            "\"phone\"",
            "\"sip\"",
            "{\"type\":\"phone\",\"number\":\"14155550100\"}",
            "[{\"type\":\"app\",\"user\":\"a\"}]",
            "[{\"action\":\"wait\"}]");

    private static final List<String> NAMES = List.of(
            "action",
            "type",
            "uri",
            "domain",
            "user",
            "from",
            "randomFromNumber",
            "random_from_number",
            "answer_url",
            "ncco",
            "answer_method",
            "mute",
            "canSpeak",
            "record",
            "transcription",
            "channels",
            "split",
            "mode",
            "dtmf",
            "speech",
            "value",
            "maxDigits",
            "timeOut",
            "submitOnHash",
            "voiceName",
            "ringback",
            "conversation_id",
            "x",
            "standardHeaders",
            "standard_headers",
            "onAnswer",
            "bargeIn",
            "a~b/c",
            "");

    private static final String CHARACTERS = "{}[],:\"\\/'#x0-.eE \n\t\u0000\u00e9\ud83d\ude00\ufeff";

    private final Random random;

    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** The same document with its members in any order. */
    public String shuffled(String json) {
        return shuffled(MAPPER.readTree(json)).toString();
    }

    private JsonNode shuffled(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(e -> copy.add(shuffled(e)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode copy = NODES.objectNode();
            names.forEach(n -> copy.set(n, shuffled(object.get(n))));
            return copy;
        }
        return node;
    }

    public String mutate(String json) {
        return random.nextInt(5) == 0 ? text(json) : tree(json);
    }

    private String text(String json) {
        StringBuilder text = new StringBuilder(json);
        int at = json.isEmpty() ? 0 : random.nextInt(json.length());
        char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(Math.min(at, Math.max(0, text.length() - 1)));
            case 1 -> text.insert(at, c);
            case 2 -> text.setCharAt(at, c);
            case 3 -> text.setLength(at);
            default -> text.append(c);
        }
        return text.toString();
    }

    private String tree(String json) {
        JsonNode root = MAPPER.readTree(json.replace("\ufeff", ""));
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        if (holders.isEmpty()) {
            return pick(VALUES);
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        String value = pick(VALUES);
        if (holder instanceof ArrayNode array) {
            array(array);
        } else {
            object((ObjectNode) holder);
        }
        String text = root.toString();
        if (random.nextInt(6) == 0 && text.contains("\"" + MARK + "\"")) {
            text = text.replace("\"" + MARK + "\"", "\"" + MARK + "\",\"" + pick(NAMES) + "\":1");
        }
        return text.replace("\"" + MARK + "\"", value);
    }

    private void array(ArrayNode array) {
        int size = array.size();
        switch (random.nextInt(4)) {
            case 0 -> array.insert(random.nextInt(size + 1), MARK);
            case 1 -> {
                if (size > 0) {
                    array.remove(random.nextInt(size));
                }
            }
            case 2 -> {
                if (size > 0) {
                    array.insert(
                            random.nextInt(size),
                            array.get(random.nextInt(size)).deepCopy());
                }
            }
            default -> {
                if (size > 0) {
                    array.set(random.nextInt(size), MARK);
                }
            }
        }
    }

    private void object(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? pick(NAMES) : names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(pick(NAMES), NODES.stringNode(MARK));
            case 2 -> {
                JsonNode value = object.remove(name);
                object.set(pick(NAMES), value == null ? NODES.stringNode(MARK) : value);
            }
            default -> object.set(name, NODES.stringNode(MARK));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(n -> collect(n, holders));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
