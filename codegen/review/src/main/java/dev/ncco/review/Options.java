package dev.ncco.review;

import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Lists the options of all objects. */
final class Options {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Options() {}

    static List<Option> of(SchemaSet set) {
        List<Option> options = new ArrayList<>();
        for (SchemaNode root : set.roots()) {
            if (set.shape(root) instanceof ObjectShape object) {
                members(object, options);
            }
        }
        return options;
    }

    private static void members(ObjectShape object, List<Option> options) {
        for (ObjectShape.Member member : object.members().values()) {
            Annotations annotations = member.shape().annotations();
            SchemaNode node = annotations.node();
            Map<String, JsonNode> limits = new LinkedHashMap<>();
            addLimits(node, "", limits);
            object.rules().stream()
                    .filter(rule -> rule.names().get(0).equals(member.name()))
                    .forEach(rule -> limits.put("rule " + rule.id(), StringNode.valueOf(rule.sentence())));
            options.add(new Option(
                    object.definition().path(),
                    node.pointer(),
                    object.name(),
                    member.name(),
                    member.required(),
                    limits,
                    annotations.description(),
                    annotations.source(),
                    annotations.examples().stream().map(Options::json).toList(),
                    node.location().line()));
            if (member.shape() instanceof ObjectShape inner
                    && inner.definition().equals(node)) {
                members(inner, options);
            }
        }
    }

    /** Adds the keywords that limit a value, those of a schema inside of it as {@code items.pattern}. */
    private static void addLimits(SchemaNode node, String prefix, Map<String, JsonNode> limits) {
        for (String keyword : Option.LIMITS) {
            SchemaNode limit = node.child(keyword);
            if (limit != null) {
                limits.put(prefix + keyword, json(limit.value()));
            }
        }
        ownFile(node).ifPresent(path -> limits.put(prefix + "$ref", path));
        for (String keyword : Option.SCHEMAS) {
            SchemaNode inner = node.child(keyword);
            if (inner != null && inner.value() instanceof Map) {
                addLimits(inner, prefix + keyword + ".", limits);
            }
        }
        List<SchemaNode> choices = node.elements("anyOf");
        for (int i = 0; i < choices.size(); i++) {
            addLimits(choices.get(i), prefix + "anyOf." + i + ".", limits);
        }
    }

    /**
     * Returns the path of a referenced object. References are compared by path only, because changes of that object are
     * listed separately.
     */
    private static Optional<JsonNode> ownFile(SchemaNode node) {
        return Optional.ofNullable(node.target())
                .filter(SchemaNode::isFile)
                .map(target -> StringNode.valueOf(target.path()));
    }

    private static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }
}
