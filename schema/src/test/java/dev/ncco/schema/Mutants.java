package dev.ncco.schema;

import dev.ncco.schema.source.Pointers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks one thing in a document, in every way and at every place. */
final class Mutants {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;
    private final List<Mutant> mutants = new ArrayList<>();

    /**
     * A document in which one thing was changed.
     *
     * @param what what was done
     * @param pointer where
     * @param parent the object or array that was changed
     * @param json the document; of a member that stands twice, the second one
     * @param text its text
     * @param breaks whether it breaks a rule by itself, whatever the schema says
     */
    record Mutant(String what, String pointer, String parent, JsonNode json, String text, boolean breaks) {

        /** Whether a finding points at what was changed. What is missing is reported at its object. */
        boolean at(String finding) {
            boolean gone = what.equals("drop") || what.equals("rename");
            return finding.equals(pointer)
                    || finding.startsWith(pointer + "/")
                    || finding.equals(parent) && gone
                    // A rule about several members points at one of them.
                    || finding.startsWith(parent + "/") && (gone || what.equals("range") || what.equals("order"));
        }
    }

    private Mutants(JsonNode document) {
        this.document = document;
    }

    static List<Mutant> of(JsonNode document) {
        Mutants mutants = new Mutants(document);
        mutants.visit(document, "");
        return mutants.mutants;
    }

    private void visit(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String at = pointer + "/" + Pointers.escape(name);
                members(object, name, pointer, at);
                visit(object.get(name), at);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                values(array.get(i), pointer, pointer + "/" + i);
                visit(array.get(i), pointer + "/" + i);
            }
            reorder(array, pointer);
        }
    }

    private void members(ObjectNode object, String name, String parent, String at) {
        add("drop", at, parent, object, copy -> copy.remove(name));
        add("rename", parent + "/" + name + "Xyz", parent, object, copy -> {
            JsonNode value = copy.remove(name);
            copy.set(name + "Xyz", value);
        });
        values(object.get(name), parent, at);
        String text = MAPPER.writeValueAsString(document);
        String member = MAPPER.writeValueAsString(name) + ":" + object.get(name);
        String all = object.toString();
        int start = text.indexOf(all);
        if (start >= 0 && text.indexOf(all, start + 1) < 0) {
            String twice = all.substring(0, all.length() - 1) + "," + member + "}";
            String changed = text.substring(0, start) + twice + text.substring(start + all.length());
            mutants.add(new Mutant("duplicate", at, parent, document, changed, true));
        }
    }

    private interface Change {
        void on(ObjectNode copy);
    }

    private void add(String what, String at, String parent, ObjectNode object, Change change) {
        JsonNode copy = document.deepCopy();
        change.on((ObjectNode) copy.at(parent));
        mutants.add(new Mutant(what, at, parent, copy, MAPPER.writeValueAsString(copy), false));
    }

    private void values(JsonNode value, String parent, String at) {
        List<JsonNode> others = new ArrayList<>();
        if (!value.isString()) {
            others.add(NODES.stringNode("many"));
        }
        if (!value.isNumber()) {
            others.add(NODES.numberNode(7));
        }
        others.add(NODES.nullNode());
        if (!value.isArray()) {
            others.add(NODES.arrayNode());
        }
        if (!value.isObject()) {
            others.add(NODES.objectNode());
        }
        others.forEach(other -> replace("retype", parent, at, other));
        if (value.isNumber()) {
            for (double number : new double[] {-1000, 1e9, 0.123}) {
                replace("range", parent, at, NODES.numberNode(number));
            }
        } else if (value.isString()) {
            for (String text : new String[] {"", "\u0007", "x".repeat(9000)}) {
                replace("range", parent, at, NODES.stringNode(text));
            }
        } else if (value.isBoolean()) {
            replace("range", parent, at, NODES.booleanNode(!value.booleanValue()));
        } else if (value.isArray()) {
            replace("range", parent, at, NODES.arrayNode());
        }
    }

    private void replace(String what, String parent, String at, JsonNode other) {
        JsonNode copy = document.deepCopy();
        String last = Pointers.unescape(at.substring(at.lastIndexOf('/') + 1));
        JsonNode holder = copy.at(parent);
        if (holder instanceof ObjectNode object) {
            object.set(last, other);
        } else {
            ((ArrayNode) holder).set(Integer.parseInt(last), other);
        }
        mutants.add(new Mutant(what, at, parent, copy, MAPPER.writeValueAsString(copy), breaksSequence(copy)));
    }

    private void reorder(ArrayNode array, String pointer) {
        for (int i = 0; i + 1 < array.size(); i++) {
            JsonNode copy = document.deepCopy();
            ArrayNode list = (ArrayNode) copy.at(pointer);
            JsonNode first = list.get(i);
            list.set(i, list.get(i + 1));
            list.set(i + 1, first);
            mutants.add(
                    new Mutant("order", pointer, pointer, copy, MAPPER.writeValueAsString(copy), breaksSequence(copy)));
        }
    }

    /** The rule about bargeIn, said once more in the simplest words. */
    static boolean breaksSequence(JsonNode json) {
        JsonNode ncco = json.isArray() ? json : json.path("ncco");
        boolean open = false;
        for (JsonNode action : ncco) {
            String name = action.path("action").asString("");
            if (name.equals("talk") || name.equals("stream")) {
                open |= action.path("bargeIn").asBoolean(false);
            } else if (open && !name.equals("input")) {
                return true;
            } else {
                open = false;
            }
        }
        return open;
    }
}
