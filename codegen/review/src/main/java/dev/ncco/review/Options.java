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
            options.add(new Option(
                    object.definition().path(),
                    node.pointer(),
                    object.name(),
                    member.name(),
                    member.required(),
                    limits(node),
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

    /** Returns the keywords that limit a member, by name. */
    private static Map<String, JsonNode> limits(SchemaNode node) {
        Map<String, JsonNode> limits = new LinkedHashMap<>();
        for (String keyword : Option.LIMITS) {
            SchemaNode limit = node.child(keyword);
            if (limit != null && !keyword.equals("$ref")) {
                limits.put(keyword, keyword.equals("items") ? items(limit) : json(limit.value()));
            }
        }
        ownFile(node).ifPresent(path -> limits.put("$ref", path));
        return limits;
    }

    private static JsonNode items(SchemaNode items) {
        return ownFile(items).orElseGet(() -> json(items.resolved().value()));
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
