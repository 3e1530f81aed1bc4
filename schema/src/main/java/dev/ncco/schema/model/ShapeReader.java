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

/**
 * Reads shapes from schema files. Only this class and {@link RuleReader} interpret keywords. (With loops, not streams,
 * because a check starts by reading shapes, and the first lambdas of a process are slow.)
 */
final class ShapeReader {

    private final Map<String, Automaton> automata = new HashMap<>();

    /** Synchronized, as it changes the map and is called when a thread first uses a union. */
    synchronized Shape shape(SchemaNode node) {
        return shape(node, "");
    }

    synchronized ObjectShape object(SchemaNode node) {
        return object(node, "");
    }

    private Shape shape(SchemaNode node, String outer) {
        Annotations annotations = Annotations.of(node);
        Object type = node.find("type");
        List<String> types = type instanceof String one ? List.of(one) : node.texts("type");
        if (types.contains("object") && node.has("properties")) {
            return someObject(annotations, node, outer);
        }
        if (node.flag("x-quoted")) {
            return number(annotations, node);
        }
        if (types.size() != 1) {
            return node.has("const") ? constant(annotations, node) : new AnyShape(annotations, types);
        }
        return switch (types.get(0)) {
            case "string" -> text(annotations, node);
            case "integer", "number" -> number(annotations, node);
            case "boolean" -> new FlagShape(annotations);
            case "array" -> list(annotations, node, outer);
            default -> someObject(annotations, node, outer);
        };
    }

    private Shape someObject(Annotations annotations, SchemaNode node, String outer) {
        if (!node.has("properties")) {
            SchemaNode names = node.child("propertyNames");
            SchemaNode values = node.child("additionalProperties");
            return new MapShape(
                    annotations,
                    names == null ? null : text(Annotations.of(names), names),
                    values == null ? anything(annotations) : shape(values, outer));
        }
        SchemaNode resolved = node.resolved();
        for (SchemaNode rule : resolved.elements("allOf")) {
            if (chosen(rule) != null && hasMembers(resolved)) {
                return union(annotations, resolved);
            }
        }
        return object(node, outer);
    }

    private static boolean hasMembers(SchemaNode object) {
        SchemaNode members = object.own("properties");
        return members != null && !members.json().isEmpty();
    }

    private static AnyShape anything(Annotations annotations) {
        return new AnyShape(annotations, List.of());
    }

    /** The file that a rule of a union selects, or null if the rule does not select one. */
    private static @Nullable SchemaNode chosen(SchemaNode rule) {
        SchemaNode then = rule.own("then");
        return then != null && then.own("$ref") != null ? then : null;
    }

    private UnionShape union(Annotations annotations, SchemaNode node) {
        Map.Entry<String, SchemaNode> discriminator = Objects.requireNonNull(node.own("properties"))
                .members()
                .entrySet()
                .iterator()
                .next();
        Map<String, SchemaNode> choices = new LinkedHashMap<>();
        for (SchemaNode rule : node.elements("allOf")) {
            SchemaNode chosen = chosen(rule);
            if (chosen != null) {
                choices.put(RuleReader.constant(rule, discriminator.getKey()), chosen);
            }
        }
        List<SchemaNode> values = discriminator.getValue().elements("enum");
        return new UnionShape(annotations, node, discriminator.getKey(), values, choices, this);
    }

    private ObjectShape object(SchemaNode node, String outer) {
        SchemaNode resolved = node.resolved();
        String name = resolved.isFile() ? resolved.fileName() : outer;
        List<String> required = resolved.texts("required");
        List<ObjectShape.Member> members = new ArrayList<>();
        for (Map.Entry<String, SchemaNode> member :
                Objects.requireNonNull(resolved.own("properties")).members().entrySet()) {
            String memberName = member.getKey();
            Shape value = shape(member.getValue(), name + "." + memberName);
            members.add(new ObjectShape.Member(memberName, value, required.contains(memberName)));
        }
        List<CrossRule> rules = new ArrayList<>();
        for (SchemaNode rule : resolved.elements("allOf")) {
            rules.add(RuleReader.crossRule(name, rules.size(), rule));
        }
        return new ObjectShape(Annotations.of(node), name, resolved, members, rules);
    }

    private TextShape text(Annotations annotations, SchemaNode node) {
        List<PatternLimit> allowed = new ArrayList<>(pattern(node));
        List<DoubtfulForm> doubts = new ArrayList<>(RuleReader.doubts(node));
        for (SchemaNode choice : node.elements("anyOf")) {
            allowed.addAll(pattern(choice));
            doubts.addAll(RuleReader.doubts(choice));
        }
        SchemaNode spoken = node.child("x-spoken-length");
        return new TextShape(
                annotations,
                allowed,
                node.text("x-shape"),
                (int) (spoken == null ? node.number("minLength", 0) : spoken.number("minimum", 0)),
                (int) (spoken == null ? node.number("maxLength", Integer.MAX_VALUE) : spoken.number("maximum", 0)),
                spoken != null,
                node.has("const") ? List.of(node.text("const")) : node.texts("enum"),
                node.texts("x-known-values"),
                doubts,
                RuleReader.ssml(node));
    }

    private static TextShape constant(Annotations annotations, SchemaNode node) {
        List<String> value = List.of(node.text("const"));
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

    private List<PatternLimit> pattern(SchemaNode node) {
        SchemaNode found = node.child("pattern");
        if (found == null) {
            return List.of();
        }
        SchemaNode owner = Objects.requireNonNull(found.parent());
        String regex = found.text();
        Automaton automaton = automata.get(regex);
        if (automaton == null) {
            automaton = Automaton.of(regex);
            automata.put(regex, automaton);
        }
        return List.of(new PatternLimit(regex, automaton, owner));
    }

    private static NumberShape number(Annotations annotations, SchemaNode node) {
        SchemaNode clamped = node.child("x-clamped");
        return new NumberShape(
                annotations,
                node.text("type").equals("integer"),
                node.flag("x-quoted"),
                node.number("minimum", Double.NEGATIVE_INFINITY),
                node.number("maximum", Double.POSITIVE_INFINITY),
                clamped == null ? Double.NEGATIVE_INFINITY : clamped.number("minimum", 0),
                clamped == null ? Double.POSITIVE_INFINITY : clamped.number("maximum", 0));
    }

    private ListShape list(Annotations annotations, SchemaNode node, String outer) {
        SchemaNode items = node.child("items");
        String name = node.resolved().fileName();
        List<SequenceRule> sequences = new ArrayList<>();
        for (SchemaNode rule : node.elements("x-sequence")) {
            sequences.add(RuleReader.sequence(name, rule));
        }
        List<OrderRule> orders = new ArrayList<>();
        for (SchemaNode rule : node.elements("x-order")) {
            orders.add(RuleReader.order(name, rule));
        }
        return new ListShape(
                annotations,
                items == null ? anything(annotations) : shape(items, outer),
                (int) node.number("minItems", 0),
                (int) node.number("maxItems", Integer.MAX_VALUE),
                node.flag("uniqueItems"),
                sequences,
                orders);
    }
}
