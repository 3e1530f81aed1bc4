package dev.ncco.codegen.document;

import com.palantir.javapoet.CodeBlock;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.TokenType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces deprecated members by the current ones; adds a comment to members without a replacement. */
final class CurrentMembers {

    private CurrentMembers() {}

    /** Returns the object, or a copy with the current members. */
    static JsonNode of(ObjectType type, JsonNode object, ApiModel api) {
        JsonNode current = object;
        for (ReadPlan.Old old : type.reading().deprecated()) {
            String name = old.property().wireName();
            if (current.has(name) && !old.replacement().isEmpty() && !excluded(type, old.replacement(), current)) {
                ObjectNode copy = (ObjectNode) current.deepCopy();
                JsonNode value = copy.remove(name);
                current = put(type, copy, old.replacement(), value, api) ? copy : current;
            }
        }
        return type.reading().absent().isPresent() ? present(type, current) : current;
    }

    /** Adds the list that only deprecated documents lack. */
    private static JsonNode present(ObjectType type, JsonNode object) {
        ReadPlan.Absent absent = type.reading().absent().orElseThrow();
        String name = type.property(absent.property()).wireName();
        if (object.has(name)) {
            return object;
        }
        ObjectNode copy = (ObjectNode) object.deepCopy();
        ArrayNode list = copy.putArray(name);
        absent.values().forEach(list::add);
        return copy;
    }

    /** Whether a rule forbids the members of an object because of another value. */
    private static boolean excluded(ObjectType type, List<String> path, JsonNode object) {
        return path.size() > 1
                && type.rules(JavaRule.Exclusion.class).stream()
                        .flatMap(e -> e.of(path.get(0)).stream())
                        .anyMatch(e -> holds(type, e.second(), object));
    }

    private static boolean holds(ObjectType type, FieldCondition condition, JsonNode object) {
        JsonNode value = object.path(type.property(condition.property()).wireName());
        return condition.kind() == FieldCondition.Kind.VALUE
                ? condition.value().endsWith("." + TokenType.constantName(value.asString("")))
                : !value.isMissingNode();
    }

    private static boolean put(ObjectType type, ObjectNode object, List<String> path, JsonNode value, ApiModel api) {
        Property property = type.property(path.get(0));
        String name = property.wireName();
        if (path.size() == 1) {
            return !object.has(name) && object.set(name, value) != null;
        }
        Optional<ObjectType> inner = property.type().generatedClass().map(api::object);
        return inner.isPresent()
                && (object.has(name) ? object.get(name) : object.putObject(name)) instanceof ObjectNode into
                && put(inner.get(), into, path.subList(1, path.size()), value, api);
    }

    /** A comment for a deprecated member, or an empty block. */
    static CodeBlock comment(ObjectType type, String name) {
        ReadPlan.@Nullable Old old = type.reading().deprecated().stream()
                .filter(o -> o.property().wireName().equals(name))
                .findFirst()
                .orElse(null);
        return old == null ? CodeBlock.of("") : CodeBlock.of("\n// $L is deprecated: use $L\n", name, old.replacedBy());
    }
}
