package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides what a member is in Java. */
final class TypePlanner {

    private static final String SHARED = "/$defs/";

    private final ErrorCollector problems;
    private final TokenRegistry tokens;
    private final Map<String, ValueType.Pattern> shared = new TreeMap<>();

    TypePlanner(ErrorCollector problems, TokenRegistry tokens) {
        this.problems = problems;
        this.tokens = tokens;
    }

    List<ValueType.Pattern> sharedPatterns() {
        return List.copyOf(shared.values());
    }

    Optional<ValueType> plan(SchemaNode node) {
        SchemaNode resolved = node.resolved();
        if (resolved.pointer().isEmpty() && resolved.own("x-bare-form-of").isPresent()) {
            return wrapped(resolved, resolved.text("x-java-type"));
        }
        if (resolved.pointer().isEmpty()) {
            return Optional.of(reference(resolved));
        }
        String type = node.find("type")
                .filter(t -> t.json().isString())
                .map(t -> t.json().asString())
                .orElse("any");
        return switch (type) {
            case "string" -> Optional.of(string(node));
            case "integer" ->
                Optional.of(new ValueType.Int(
                        node.find("minimum").map(n -> n.json().asInt()).orElse(-Integer.MAX_VALUE),
                        node.find("maximum").map(n -> n.json().asInt()).orElse(Integer.MAX_VALUE),
                        node.text("x-unit").orElse("")));
            case "number" ->
                Optional.of(new ValueType.Decimal(
                        node.find("minimum").map(n -> n.json().asDouble()),
                        node.find("maximum").map(n -> n.json().asDouble()),
                        node.text("x-unit").orElse("")));
            case "boolean" -> Optional.of(new ValueType.Flag(node.text("x-java-shorthand")));
            case "array" -> list(node);
            case "object" -> node.has("properties") ? wrapped(resolved, Optional.empty()) : Optional.of(map(node));
            case "any" -> Optional.of(new ValueType.Json());
            default -> {
                problems.add(node, "the type " + type + " has no form in Java");
                yield Optional.empty();
            }
        };
    }

    /** Decides what a member is that is only ever read; a string, number or boolean is what x-java-type says. */
    Optional<ValueType> planReceived(SchemaNode node) {
        List<String> types = node.find("type").stream()
                .flatMap(t ->
                        (t.json().isArray() ? t.strings() : List.of(t.json().asString())).stream())
                .toList();
        boolean isFile = node.resolved().pointer().isEmpty();
        if (isFile || types.contains("object") || node.has("enum") || node.has("x-known-values")) {
            return plan(node);
        }
        if (types.contains("array")) {
            return plan(node).filter(type -> isListOfObjects(type, node));
        }
        String name = node.text("x-java-type").orElseGet(() -> defaultName(node, types));
        Optional<ReceivedKind> kind = ReceivedKind.named(name);
        if (kind.isEmpty()) {
            problems.add(node, "a member that is only read cannot have the type " + name + " in Java");
        }
        return kind.map(k -> new ValueType.Received(k, types, pattern(node)));
    }

    private boolean isListOfObjects(ValueType type, SchemaNode node) {
        boolean objects = type instanceof ValueType.ListOf list && list.item() instanceof ValueType.Obj;
        if (!objects) {
            problems.add(node, "a list that is only read must hold objects");
        }
        return objects;
    }

    private static String defaultName(SchemaNode node, List<String> types) {
        if (types.contains("string")) {
            return node.has("format") ? "Instant" : "String";
        }
        return types.contains("boolean") ? "Boolean" : types.contains("integer") ? "Long" : "BigDecimal";
    }

    private static ValueType reference(SchemaNode root) {
        String name = root.text("x-java-type").orElse("Object");
        return Roots.isUnion(root)
                ? new ValueType.Union(
                        name,
                        Roots.unionMembers(root).stream()
                                .anyMatch(m -> m.own("x-place-of").isPresent()))
                : new ValueType.Obj(name);
    }

    private ValueType string(SchemaNode node) {
        Optional<String> name = node.text("x-java-type");
        if (node.find("enum").isPresent()) {
            if (name.isEmpty()) {
                problems.add(node, "an enumeration needs x-java-type, the name of its class in Java");
            }
            tokens.closed(name.orElse("Unnamed"), node.find("enum").orElseThrow());
            return new ValueType.Token(name.orElse("Unnamed"), false);
        }
        if (name.isPresent() && node.has("x-known-values")) {
            tokens.open(name.get(), node.find("x-known-values").orElseThrow(), text(node));
            return new ValueType.Token(name.get(), true);
        }
        return text(node);
    }

    ValueType.Text text(SchemaNode node) {
        List<ValueType.Pattern> patterns = new ArrayList<>();
        node.find("anyOf")
                .ifPresent(any -> any.elements().forEach(e -> pattern(e).ifPresent(patterns::add)));
        pattern(node).ifPresent(patterns::add);
        Optional<SchemaNode> spoken = node.find("x-spoken-length");
        int min = spoken.flatMap(s -> s.own("minimum"))
                .or(() -> node.find("minLength"))
                .map(n -> n.json().asInt())
                .orElse(0);
        int max = spoken.flatMap(s -> s.own("maximum"))
                .or(() -> node.find("maxLength"))
                .map(n -> n.json().asInt())
                .orElse(Integer.MAX_VALUE);
        String shape = node.text("x-shape").orElse("");
        return new ValueType.Text(patterns, shape, min, max, spoken.isPresent(), node.has("x-secret"));
    }

    private Optional<ValueType.Pattern> pattern(SchemaNode node) {
        return node.find("pattern").map(found -> {
            String owner = found.pointer().substring(0, found.pointer().lastIndexOf('/'));
            boolean isShared = owner.startsWith(SHARED) && owner.indexOf('/', SHARED.length()) < 0;
            Optional<String> name =
                    isShared ? Optional.of(JavaNames.upperSnake(owner.substring(SHARED.length()))) : Optional.empty();
            Optional<SchemaNode> definition = found.set().resolve(found.file(), "#" + owner);
            String shape = definition.flatMap(o -> o.text("x-shape")).orElse("");
            boolean isUri = definition.flatMap(o -> o.own("x-java-uri")).isPresent();
            ValueType.Pattern pattern = new ValueType.Pattern(name, found.json().asString(), shape, isUri);
            name.ifPresent(n -> shared.put(n, pattern));
            return pattern;
        });
    }

    private Optional<ValueType> list(SchemaNode node) {
        Optional<ValueType> item = node.find("items").flatMap(this::plan);
        if (item.isPresent() && !(item.get() instanceof ValueType.ItemType)) {
            problems.add(node, "a list of these has no form in Java");
            return Optional.empty();
        }
        return item.map(i -> new ValueType.ListOf(
                (ValueType.ItemType) i,
                node.find("minItems").map(n -> n.json().asInt()).orElse(0),
                node.find("maxItems").map(n -> n.json().asInt()).orElse(Integer.MAX_VALUE)));
    }

    private ValueType map(SchemaNode node) {
        Optional<SchemaNode> values = node.find("additionalProperties").filter(v -> v.has("pattern"));
        return new ValueType.JsonMap(node.find("propertyNames").flatMap(this::pattern), values.flatMap(this::pattern));
    }

    private Optional<ValueType> wrapped(SchemaNode node, Optional<String> bareType) {
        List<ValueType.Constant> constants = new ArrayList<>();
        List<SchemaNode.Member> others = new ArrayList<>();
        for (SchemaNode.Member member : node.own("properties").orElseThrow().members()) {
            member.node()
                    .find("const")
                    .ifPresentOrElse(
                            c -> constants.add(new ValueType.Constant(
                                    member.name(), c.json().asString())),
                            () -> others.add(member));
        }
        if (others.size() != 1 || !others.get(0).node().text("type").equals(Optional.of("string"))) {
            problems.add(
                    node,
                    "an object inside of another one has exactly one member that is a string, or else a file of its own");
            return Optional.empty();
        }
        SchemaNode.Member inner = others.get(0);
        String object = node.file().name();
        if (!node.pointer().isEmpty()) {
            object += "." + node.pointer().substring(node.pointer().lastIndexOf('/') + 1);
        }
        return Optional.of(new ValueType.Wrapped(constants, object, inner.name(), text(inner.node()), bareType));
    }
}
