package dev.ncco.review;

import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.load.SchemaSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Lists the members of all objects. */
final class Options {

    private Options() {}

    static List<Option> of(SchemaSet set) {
        List<Option> options = new ArrayList<>();
        for (SchemaNode root : set.roots()) {
            if (root.own("properties").isPresent() && !isUnion(root)) {
                String file = root.file().path();
                String name = file.substring(file.lastIndexOf('/') + 1).replace(".schema.json", "");
                members(root, name, options);
            }
        }
        return options;
    }

    /** A union only chooses; the objects have the members. */
    private static boolean isUnion(SchemaNode root) {
        return root.own("allOf").stream()
                .flatMap(all -> all.elements().stream())
                .anyMatch(e -> e.own("then").flatMap(t -> t.own("$ref")).isPresent());
    }

    private static void members(SchemaNode object, String name, List<Option> options) {
        List<String> required = object.own("required").map(SchemaNode::strings).orElse(List.of());
        object.own("properties")
                .ifPresent(properties -> properties.members().forEach(member -> {
                    SchemaNode node = member.node();
                    options.add(new Option(
                            object.file().path(),
                            node.pointer(),
                            name,
                            member.name(),
                            required.contains(member.name()),
                            limits(node),
                            node.text("description").orElse(""),
                            node.text("x-source").orElse(""),
                            examples(node),
                            node.place().line()));
                    if (node.own("properties").isPresent()) {
                        members(node, name + "." + member.name(), options);
                    }
                }));
    }

    private static List<JsonNode> examples(SchemaNode node) {
        return node.find("examples")
                .map(n -> n.elements().stream().map(SchemaNode::json).toList())
                .orElse(List.of());
    }

    private static Map<String, JsonNode> limits(SchemaNode node) {
        Map<String, JsonNode> limits = new LinkedHashMap<>();
        for (String keyword : Option.LIMITS) {
            node.find(keyword)
                    .filter(n -> !keyword.equals("$ref"))
                    .ifPresent(n -> limits.put(keyword, keyword.equals("items") ? items(n) : n.json()));
        }
        ownFile(node).ifPresent(path -> limits.put("$ref", path));
        return limits;
    }

    private static JsonNode items(SchemaNode items) {
        return ownFile(items).orElseGet(() -> items.resolved().json());
    }

    /** A reference to another object is compared by name only: changes in that object are listed with it. */
    private static Optional<JsonNode> ownFile(SchemaNode node) {
        return node.target()
                .filter(t -> t.pointer().isEmpty())
                .map(t -> StringNode.valueOf(t.file().path()));
    }
}
