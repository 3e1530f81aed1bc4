package dev.ncco.codegen.document;

import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Selects the factory method for an object. */
final class FactoryChoice {

    private FactoryChoice() {}

    /** Whether the object has all parameters of a factory method, and the values that the method sets. */
    static boolean fits(ObjectType type, Factory factory, JsonNode object) {
        for (String parameter : factory.parameters()) {
            if (!object.has(type.property(parameter).wireName())) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> fixed : factory.fixed().entrySet()) {
            JsonNode value = object.path(type.property(fixed.getKey()).wireName());
            List<String> values = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(v -> values.add(TokenType.constantName(v.stringValue())));
            } else {
                values.add(TokenType.constantName(value.asString("")));
            }
            List<String> expected = fixed.getValue().stream()
                    .map(c -> c.substring(c.indexOf('.') + 1))
                    .toList();
            if (!values.equals(expected)) {
                return false;
            }
        }
        return true;
    }

    /** The members that other options set implicitly. */
    static Set<String> implied(ObjectType type, JsonNode object) {
        Set<String> implied = new LinkedHashSet<>();
        for (JavaRule.Implication rule : type.rules(JavaRule.Implication.class)) {
            if (object.has(type.property(rule.property()).wireName())) {
                implied.add(type.property(rule.implied().property()).wireName());
            }
        }
        return implied;
    }
}
