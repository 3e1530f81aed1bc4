package dev.ncco.schema.model;

import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.text.Automaton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes shapes from schema files. */
final class ShapeReader {

    private final SchemaFiles files = new SchemaFiles();
    private final Map<String, Automaton> patterns = new HashMap<>();

    /** Loading changes the maps above, and a union loads its shapes only when a thread first meets them. */
    synchronized Shape root(String path) {
        return shape(files.file(path), "");
    }

    synchronized ObjectShape object(SchemaNode definition) {
        return object(definition, "");
    }

    private Shape shape(SchemaNode definition, String outer) {
        Annotations annotations = Annotations.of(definition);
        List<String> types = definition.find("type") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : definition.has("type") ? List.of(definition.text("type")) : List.of();
        if (types.contains("object") && definition.has("properties")) {
            return someObject(annotations, definition, outer);
        }
        if (types.size() != 1) {
            return definition.has("const") ? constant(annotations, definition) : new AnyShape(annotations, types);
        }
        return switch (types.get(0)) {
            case "string" -> text(annotations, definition);
            case "integer", "number" -> number(annotations, definition);
            case "boolean" -> new FlagShape(annotations);
            case "array" -> list(annotations, definition, outer);
            default -> someObject(annotations, definition, outer);
        };
    }

    private Shape someObject(Annotations annotations, SchemaNode definition, String outer) {
        if (!definition.has("properties")) {
            SchemaNode names = definition.child("propertyNames");
            SchemaNode values = definition.child("additionalProperties");
            return new MapShape(
                    annotations,
                    names == null ? null : text(Annotations.of(names), names),
                    values == null ? new AnyShape(annotations, List.of()) : shape(values, outer));
        }
        SchemaNode properties = Objects.requireNonNull(definition.child("properties"));
        for (Object entry : definition.list("allOf")) {
            if (then(properties, entry) != null) {
                return union(annotations, definition.resolved());
            }
        }
        return object(definition, outer);
    }

    private static @Nullable SchemaNode then(SchemaNode at, Object entry) {
        SchemaNode then = at.with(map(entry)).own("then");
        return then != null && then.json().containsKey("$ref") ? then : null;
    }

    private UnionShape union(Annotations annotations, SchemaNode definition) {
        Map.Entry<String, Object> discriminator = Objects.requireNonNull(definition.own("properties"))
                .json()
                .entrySet()
                .iterator()
                .next();
        Map<String, SchemaNode> choices = new LinkedHashMap<>();
        for (Object entry : definition.list("allOf")) {
            SchemaNode then = Objects.requireNonNull(then(definition, entry));
            Map<String, Object> when = map(map(map(entry).get("if")).get("properties"));
            choices.put(String.valueOf(map(when.get(discriminator.getKey())).get("const")), then);
        }
        List<String> values = definition.with(map(discriminator.getValue())).texts("enum");
        return new UnionShape(annotations, baseName(definition.path()), discriminator.getKey(), values, choices, this);
    }

    private ObjectShape object(SchemaNode definition, String outer) {
        SchemaNode resolved = definition.resolved();
        String name = resolved.json().containsKey("$schema") ? baseName(resolved.path()) : outer;
        List<String> required = resolved.texts("required");
        SchemaNode properties = Objects.requireNonNull(resolved.own("properties"));
        List<ObjectShape.Member> members = new ArrayList<>();
        for (String member : properties.json().keySet()) {
            Shape value = shape(Objects.requireNonNull(properties.own(member)), name + "." + member);
            members.add(new ObjectShape.Member(member, value, required.contains(member)));
        }
        List<CrossRule> rules = new ArrayList<>();
        List<Object> all = resolved.list("allOf");
        for (int i = 0; i < all.size(); i++) {
            rules.add(RuleReader.crossRule(name, i, resolved.with(map(all.get(i)))));
        }
        SchemaNode distinct = resolved.own("x-distinct");
        return new ObjectShape(
                Annotations.of(definition),
                name,
                !resolved.json().containsKey("additionalProperties"),
                resolved.flag("x-terminal"),
                members,
                rules,
                distinct == null ? null : RuleReader.distinct(name, distinct));
    }

    private TextShape text(Annotations annotations, SchemaNode definition) {
        List<Automaton> allowed = new ArrayList<>();
        if (definition.has("pattern")) {
            allowed.add(pattern(definition.text("pattern")));
        }
        List<DoubtfulForm> doubts = new ArrayList<>(RuleReader.doubts(definition));
        for (Object choice : definition.list("anyOf")) {
            SchemaNode owner = Objects.requireNonNull(definition.owner("anyOf"));
            SchemaNode chosen = owner.with(map(choice));
            allowed.add(pattern(chosen.text("pattern")));
            doubts.addAll(RuleReader.doubts(chosen));
        }
        SchemaNode spoken = definition.child("x-spoken-length");
        return new TextShape(
                annotations,
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
                RuleReader.ssml(definition));
    }

    private static TextShape constant(Annotations annotations, SchemaNode definition) {
        List<String> value = List.of(definition.text("const"));
        return new TextShape(
                annotations,
                List.of(),
                "",
                0,
                Integer.MAX_VALUE,
                false,
                value,
                List.of(),
                List.of(),
                SsmlVocabulary.NONE);
    }

    private Automaton pattern(String regex) {
        return patterns.computeIfAbsent(regex, Automaton::of);
    }

    private static NumberShape number(Annotations annotations, SchemaNode definition) {
        SchemaNode clamped = definition.child("x-clamped");
        return new NumberShape(
                annotations,
                definition.text("type").equals("integer"),
                definition.number("minimum", Double.NEGATIVE_INFINITY),
                definition.number("maximum", Double.POSITIVE_INFINITY),
                clamped == null ? Double.NEGATIVE_INFINITY : clamped.number("minimum", 0),
                clamped == null ? Double.POSITIVE_INFINITY : clamped.number("maximum", 0));
    }

    private ListShape list(Annotations annotations, SchemaNode definition, String outer) {
        SchemaNode items = Objects.requireNonNull(definition.child("items"));
        return new ListShape(
                annotations,
                shape(items, outer),
                (int) definition.number("minItems", 0),
                (int) definition.number("maxItems", Integer.MAX_VALUE),
                definition.flag("uniqueItems"),
                definition.list("x-sequence").stream()
                        .map(s -> RuleReader.sequence(map(s)))
                        .toList(),
                definition.list("x-order").stream()
                        .map(o -> RuleReader.order(definition.with(map(o))))
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
