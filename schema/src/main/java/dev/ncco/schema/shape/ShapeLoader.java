package dev.ncco.schema.shape;

import dev.ncco.schema.shape.Shape.AnyShape;
import dev.ncco.schema.shape.Shape.FlagShape;
import dev.ncco.schema.shape.Shape.ListShape;
import dev.ncco.schema.shape.Shape.MapShape;
import dev.ncco.schema.shape.Shape.NumberShape;
import dev.ncco.schema.shape.Shape.TextShape;
import dev.ncco.schema.text.Automaton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes shapes from schema files. */
final class ShapeLoader {

    private final SchemaFiles files = new SchemaFiles();
    private final Map<String, Automaton> patterns = new HashMap<>();

    /** Loading changes the maps above, and a union loads its shapes only when a thread first meets them. */
    synchronized Shape root(String path) {
        return shape(files.file(path), "");
    }

    synchronized ObjectShape object(Definition definition) {
        return object(definition, "");
    }

    private Shape shape(Definition definition, String outer) {
        Facts facts = Facts.of(definition);
        List<String> types = definition.find("type") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : definition.has("type") ? List.of(definition.text("type")) : List.of();
        if (types.contains("object") && definition.has("properties")) {
            return someObject(facts, definition, outer);
        }
        if (types.size() != 1) {
            return definition.has("const") ? constant(facts, definition) : new AnyShape(facts, types);
        }
        return switch (types.get(0)) {
            case "string" -> text(facts, definition);
            case "integer", "number" -> number(facts, definition);
            case "boolean" -> new FlagShape(facts);
            case "array" -> list(facts, definition, outer);
            default -> someObject(facts, definition, outer);
        };
    }

    private Shape someObject(Facts facts, Definition definition, String outer) {
        if (!definition.has("properties")) {
            Definition names = definition.child("propertyNames");
            Definition values = definition.child("additionalProperties");
            return new MapShape(
                    facts,
                    names == null ? null : text(Facts.of(names), names),
                    values == null ? new AnyShape(facts, List.of()) : shape(values, outer));
        }
        Definition properties = Objects.requireNonNull(definition.child("properties"));
        for (Object entry : definition.list("allOf")) {
            if (then(properties, entry) != null) {
                return union(facts, definition.resolved());
            }
        }
        return object(definition, outer);
    }

    private static @Nullable Definition then(Definition at, Object entry) {
        Definition then = at.with(map(entry)).own("then");
        return then != null && then.json().containsKey("$ref") ? then : null;
    }

    private UnionShape union(Facts facts, Definition definition) {
        Map.Entry<String, Object> discriminator = Objects.requireNonNull(definition.own("properties"))
                .json()
                .entrySet()
                .iterator()
                .next();
        Map<String, Definition> choices = new LinkedHashMap<>();
        for (Object entry : definition.list("allOf")) {
            Definition then = Objects.requireNonNull(then(definition, entry));
            Map<String, Object> when = map(map(map(entry).get("if")).get("properties"));
            choices.put(String.valueOf(map(when.get(discriminator.getKey())).get("const")), then);
        }
        List<String> values = definition.with(map(discriminator.getValue())).texts("enum");
        return new UnionShape(facts, baseName(definition.path()), discriminator.getKey(), values, choices, this);
    }

    private ObjectShape object(Definition definition, String outer) {
        Definition resolved = definition.resolved();
        String name = resolved.json().containsKey("$schema") ? baseName(resolved.path()) : outer;
        ObjectShape shape = new ObjectShape(
                Facts.of(definition),
                name,
                !resolved.json().containsKey("additionalProperties"),
                resolved.flag("x-terminal"));
        List<String> required = resolved.texts("required");
        Definition properties = Objects.requireNonNull(resolved.own("properties"));
        for (String member : properties.json().keySet()) {
            Shape value = shape(Objects.requireNonNull(properties.own(member)), name + "." + member);
            shape.add(member, value, required.contains(member));
        }
        List<Object> all = resolved.list("allOf");
        for (int i = 0; i < all.size(); i++) {
            shape.add(rule(shape, i, resolved.with(map(all.get(i)))));
        }
        Definition distinct = resolved.own("x-distinct");
        if (distinct != null) {
            shape.add(RuleLoader.distinct(name, distinct));
        }
        return shape.freeze();
    }

    private CrossRule rule(ObjectShape shape, int index, Definition rule) {
        CrossRule.Form form = rule.has("oneOf")
                ? CrossRule.Form.ONE_OF
                : rule.has("not") ? CrossRule.Form.EXCLUDES : CrossRule.Form.NEEDS;
        List<String> names = new ArrayList<>();
        switch (form) {
            case ONE_OF ->
                rule.list("oneOf")
                        .forEach(choice -> names.addAll(texts(map(choice).get("required"))));
            case EXCLUDES -> names.addAll(texts(map(rule.find("not")).get("required")));
            default -> {
                names.addAll(texts(map(rule.find("if")).get("required")));
                names.addAll(texts(map(rule.find("then")).get("required")));
            }
        }
        return new CrossRule(
                index,
                shape.name() + "." + rule.text("x-rule"),
                rule.text("description"),
                rule.text("x-source"),
                form,
                List.copyOf(names),
                condition(shape, rule.json()));
    }

    private static Condition condition(ObjectShape shape, Map<String, Object> schema) {
        List<Condition> all = new ArrayList<>();
        List<String> required = texts(schema.get("required"));
        if (!required.isEmpty()) {
            long bits = 0;
            for (String name : required) {
                bits |= Objects.requireNonNull(shape.member(name), name).bit();
            }
            all.add(new Condition.Present(bits));
        }
        map(schema.get("properties")).forEach((name, test) -> {
            Object constant = map(test).get("const");
            all.add(new Condition.Matches(
                    Objects.requireNonNull(shape.member(name), name).bit(), shape.test(name, constant)));
        });
        if (schema.containsKey("not")) {
            all.add(new Condition.Not(condition(shape, map(schema.get("not")))));
        }
        if (schema.get("oneOf") instanceof List<?> choices) {
            List<Condition> conditions = new ArrayList<>();
            choices.forEach(choice -> conditions.add(condition(shape, map(choice))));
            all.add(new Condition.ExactlyOne(conditions));
        }
        if (schema.containsKey("if")) {
            all.add(new Condition.Implies(
                    condition(shape, map(schema.get("if"))), condition(shape, map(schema.get("then")))));
        }
        return new Condition.All(all);
    }

    private TextShape text(Facts facts, Definition definition) {
        List<Automaton> allowed = new ArrayList<>();
        if (definition.has("pattern")) {
            allowed.add(pattern(definition.text("pattern")));
        }
        List<Doubt> doubts = new ArrayList<>(RuleLoader.doubts(definition));
        for (Object choice : definition.list("anyOf")) {
            Definition owner = Objects.requireNonNull(definition.owner("anyOf"));
            Definition chosen = owner.with(map(choice));
            allowed.add(pattern(chosen.text("pattern")));
            doubts.addAll(RuleLoader.doubts(chosen));
        }
        Definition spoken = definition.child("x-spoken-length");
        return new TextShape(
                facts,
                allowed,
                definition.text("x-shape"),
                (int) (spoken == null ? definition.number("minLength", 0) : spoken.number("minimum", 0)),
                (int)
                        (spoken == null
                                ? definition.number("maxLength", Integer.MAX_VALUE)
                                : spoken.number("maximum", 0)),
                spoken != null,
                definition.has("const") ? List.of(definition.text("const")) : definition.texts("enum"),
                definition.texts("x-known-values"),
                doubts,
                RuleLoader.ssml(definition));
    }

    private static TextShape constant(Facts facts, Definition definition) {
        List<String> value = List.of(definition.text("const"));
        return new TextShape(
                facts, List.of(), "", 0, Integer.MAX_VALUE, false, value, List.of(), List.of(), SsmlVocabulary.NONE);
    }

    private Automaton pattern(String regex) {
        return patterns.computeIfAbsent(regex, Automaton::of);
    }

    private static NumberShape number(Facts facts, Definition definition) {
        Definition clamped = definition.child("x-clamped");
        return new NumberShape(
                facts,
                definition.text("type").equals("integer"),
                definition.number("minimum", Double.NEGATIVE_INFINITY),
                definition.number("maximum", Double.POSITIVE_INFINITY),
                clamped == null ? Double.NEGATIVE_INFINITY : clamped.number("minimum", 0),
                clamped == null ? Double.POSITIVE_INFINITY : clamped.number("maximum", 0));
    }

    private ListShape list(Facts facts, Definition definition, String outer) {
        Definition items = Objects.requireNonNull(definition.child("items"));
        return new ListShape(
                facts,
                shape(items, outer),
                (int) definition.number("minItems", 0),
                (int) definition.number("maxItems", Integer.MAX_VALUE),
                definition.flag("uniqueItems"),
                definition.list("x-sequence").stream()
                        .map(s -> RuleLoader.sequence(map(s)))
                        .toList(),
                definition.list("x-order").stream()
                        .map(o -> RuleLoader.order(definition.with(map(o))))
                        .toList());
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".schema.json", "");
    }

    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object map) {
        return map instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.of();
    }
}
