package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape.TextShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans the factory methods of an object. */
final class FactoryPlanner {

    static final String OF = "of";

    private final String name;
    private final String className;
    private final List<Property> properties;
    private final RulePlanner rules;
    private final ErrorCollector problems;

    FactoryPlanner(
            String name, String className, List<Property> properties, RulePlanner rules, ErrorCollector problems) {
        this.name = name;
        this.className = className;
        this.properties = properties;
        this.rules = rules;
        this.problems = problems;
    }

    List<Factory> plan(Optional<TextShape> factoryNaming, Optional<TextShape> memberNaming) {
        if (factoryNaming.isPresent()) {
            return byValue(factoryNaming.get());
        }
        if (memberNaming.isPresent()) {
            return byMembers(memberNaming.get());
        }
        List<Factory> factories = new ArrayList<>();
        factories.add(new Factory(name, OF, names(p -> p.setting() == Setting.FACTORY), Map.of()));
        List<String> more = names(p -> p.setting() == Setting.FACTORY || p.setting() == Setting.WITHER_AND_FACTORY);
        if (more.size() > factories.get(0).parameters().size()) {
            factories.add(new Factory(name, OF, more, Map.of()));
        }
        return factories;
    }

    private List<String> names(Predicate<Property> filter) {
        return properties.stream().filter(filter).map(Property::javaName).toList();
    }

    /** A factory method for each value, with the members that the value requires. */
    private List<Factory> byValue(TextShape naming) {
        Property property = derived();
        String type = Variants.className(naming.annotations().node());
        return naming.values().stream()
                .map(value -> byValue(value, property, type + "." + TokenType.constantName(value)))
                .toList();
    }

    private Factory byValue(String value, Property property, String constant) {
        String factory = JavaNames.lowerCamel(value) + className;
        List<String> parameters =
                names(p -> rules.neededBy(property.wireName(), value).contains(p.wireName()));
        return new Factory(factory, factory, parameters, Map.of(property.javaName(), List.of(constant)));
    }

    /** A factory method for each combination of the members that the list names. */
    private List<Factory> byMembers(TextShape naming) {
        Property property = derived();
        String type = Variants.className(naming.annotations().node());
        List<String> values = naming.values();
        Map<String, String> javaNames = new HashMap<>();
        properties.forEach(p -> javaNames.put(p.wireName(), p.javaName()));
        List<String> unknown =
                values.stream().filter(v -> !javaNames.containsKey(v)).toList();
        if (!unknown.isEmpty()) {
            SchemaNode list = Objects.requireNonNullElse(
                    naming.listed(), naming.annotations().node());
            unknown.forEach(v -> problems.add(list, ObjectPlanner.notAMember("x-names-members", v)));
            return List.of();
        }
        List<Factory> factories = new ArrayList<>();
        for (int bits = 1; bits < 1 << values.size(); bits++) {
            int chosen = bits;
            List<String> members = values.stream()
                    .filter(v -> (chosen >> values.indexOf(v) & 1) == 1)
                    .toList();
            List<String> list = members.stream()
                    .map(v -> type + "." + TokenType.constantName(v))
                    .toList();
            List<String> parameters = members.stream().map(javaNames::get).toList();
            factories.add(new Factory(name, OF, parameters, Map.of(property.javaName(), list)));
        }
        factories.sort(Comparator.comparing(f -> f.parameters().size()));
        factories.add(new Factory(name, OF, List.of(property.javaName()), Map.of()));
        return factories;
    }

    private Property derived() {
        return properties.stream()
                .filter(p -> p.setting() == Setting.DERIVED)
                .findFirst()
                .orElseThrow();
    }
}
