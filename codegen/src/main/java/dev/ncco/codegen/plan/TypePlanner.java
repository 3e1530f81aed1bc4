package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.PatternLimit;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Determines the Java type of a member. */
final class TypePlanner {

    private static final List<String> JSON_TYPES = List.of("object", "array", "string", "number", "boolean", "null");

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

    Optional<ValueType> plan(Shape shape) {
        if (shape instanceof UnionShape union) {
            return Optional.of(new ValueType.Union(
                    Variants.className(union.definition()),
                    union.files().values().stream()
                            .anyMatch(file -> file.ownJava("place-of").isPresent())));
        }
        if (shape instanceof ObjectShape object) {
            return object(object);
        }
        if (shape instanceof TextShape text) {
            return Optional.of(string(text));
        }
        if (shape instanceof NumberShape number) {
            return Optional.of(number(number));
        }
        if (shape instanceof FlagShape flag) {
            return Optional.of(new ValueType.Flag(flag.annotations().node().javaText("shorthand")));
        }
        if (shape instanceof ListShape list) {
            return list(list);
        }
        return Optional.of(shape instanceof MapShape map ? map(map) : new ValueType.Json());
    }

    private Optional<ValueType> object(ObjectShape object) {
        SchemaNode definition = object.definition();
        if (!definition.isFile()) {
            return wrapped(object, Optional.empty());
        }
        return definition.ownJava("bare-form-of").isPresent()
                ? wrapped(object, definition.javaText(Variants.TYPE))
                : Optional.of(
                        new ValueType.Obj(definition.javaText(Variants.TYPE).orElse("Object"), false));
    }

    private ValueType number(NumberShape number) {
        String unit = number.annotations().unit();
        if (!number.integer()) {
            return new ValueType.Decimal(limit(number.min()), limit(number.max()), unit, number.quoted());
        }
        checkInt(number, "minimum");
        checkInt(number, "maximum");
        return new ValueType.Int(
                limit(number.min()).map(Double::intValue).orElse(-Integer.MAX_VALUE),
                limit(number.max()).map(Double::intValue).orElse(Integer.MAX_VALUE),
                unit);
    }

    /** Reports a limit that does not fit into an {@code int}. */
    private void checkInt(NumberShape number, String keyword) {
        SchemaNode limit = number.annotations().node().child(keyword);
        if (limit != null && !(limit.value() instanceof Number value && isInt(value.doubleValue()))) {
            problems.add(
                    limit,
                    keyword + " of an integer must be a whole number from " + -Integer.MAX_VALUE + " to "
                            + Integer.MAX_VALUE + ", but is " + limit.text() + ": change or remove it");
        }
    }

    /** The smallest {@code int} represents an option that is not set. */
    private static boolean isInt(double value) {
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    }

    private static Optional<Double> limit(double value) {
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
    }

    /** Determines the Java type of a member that is only read; x-java-type applies to strings, numbers and booleans. */
    Optional<ValueType> planReceived(Shape shape) {
        if (shape instanceof ListShape list) {
            return plan(list).filter(type -> isListOfObjects(type, list));
        }
        if (shape instanceof TextShape text
                && text.values().isEmpty()
                && text.known().isEmpty()) {
            return received(text, List.of("string"), text.isTime() ? "Instant" : "String", first(text));
        }
        if (shape instanceof NumberShape number) {
            return received(number, List.of(number.integer() ? "integer" : "number"));
        }
        if (shape instanceof FlagShape flag) {
            return received(flag, List.of("boolean"));
        }
        return shape instanceof AnyShape any
                ? received(any, any.types().isEmpty() ? JSON_TYPES : any.types())
                : plan(shape);
    }

    private Optional<ValueType> received(Shape shape, List<String> types) {
        String name = types.contains("object")
                ? "Object"
                : types.contains("string")
                        ? "String"
                        : types.contains("boolean") ? "Boolean" : types.contains("integer") ? "Long" : "BigDecimal";
        return received(shape, types, name, Optional.empty());
    }

    private Optional<ValueType> received(
            Shape shape, List<String> types, String defaultName, Optional<ValueType.Pattern> pattern) {
        SchemaNode node = shape.annotations().node();
        String name = node.javaText(Variants.TYPE).orElse(defaultName);
        Optional<ReceivedKind> kind = ReceivedKind.named(name);
        if (kind.isEmpty()) {
            problems.add(node, "a member that is only read cannot have the Java type " + name);
        }
        return kind.map(k -> new ValueType.Received(k, types, pattern));
    }

    private boolean isListOfObjects(ValueType type, ListShape shape) {
        boolean objects = type.element().flatMap(ValueType::generatedClass).isPresent();
        if (!objects) {
            problems.add(shape.annotations().node(), "a list that is only read must contain objects");
        }
        return objects;
    }

    private ValueType string(TextShape shape) {
        SchemaNode node = shape.annotations().node();
        Optional<String> name = node.javaText(Variants.TYPE);
        if (shape.listed() != null) {
            if (name.isEmpty()) {
                problems.add(node, "an enumeration requires x-java-type, the name of its class in Java");
            }
            tokens.closed(name.orElse("Unnamed"), shape.listed());
            return new ValueType.Token(name.orElse("Unnamed"), false);
        }
        if (name.isPresent() && shape.listedKnown() != null) {
            tokens.open(name.get(), shape.listedKnown(), text(shape));
            return new ValueType.Token(name.get(), true);
        }
        return text(shape);
    }

    private ValueType.Text text(TextShape shape) {
        return new ValueType.Text(
                shape.patterns().stream().map(this::pattern).toList(),
                shape.words(),
                shape.min(),
                shape.max(),
                shape.spoken(),
                shape.annotations().secret());
    }

    private ValueType.Pattern pattern(PatternLimit found) {
        Optional<String> name =
                found.name().isEmpty() ? Optional.empty() : Optional.of(JavaNames.upperSnake(found.name()));
        boolean isUri = found.owner().ownJava("uri").isPresent();
        ValueType.Pattern pattern = new ValueType.Pattern(name, found.regex(), found.words(), isUri);
        name.ifPresent(n -> shared.put(n, pattern));
        return pattern;
    }

    private Optional<ValueType> list(ListShape shape) {
        SchemaNode definition = shape.annotations().node().resolved();
        if (definition.isFile()) {
            return Optional.of(new ValueType.Obj(Variants.className(definition), true));
        }
        if (!shape.annotations().node().has("items")) {
            problems.add(shape.annotations().node(), "an array requires items, the schema of its elements");
            return Optional.empty();
        }
        Optional<ValueType> item = plan(shape.item());
        Optional<ValueType.ItemType> element = item.flatMap(ValueType::asElement);
        if (item.isPresent() && element.isEmpty()) {
            problems.add(shape.annotations().node(), "a list of such elements is not supported");
        }
        boolean constants = element.filter(ValueType.Token.class::isInstance).isPresent();
        if (element.isPresent() && shape.unique() != constants) {
            String mistake = constants ? "a list of constants requires" : "only a list of constants can have";
            problems.add(shape.annotations().node(), mistake + " uniqueItems: true");
        }
        return element.map(e -> new ValueType.ListOf(e, shape.min(), shape.max()));
    }

    private ValueType map(MapShape shape) {
        TextShape names = shape.names();
        return new ValueType.JsonMap(
                names == null ? Optional.empty() : first(names),
                shape.values() instanceof TextShape values ? first(values) : Optional.empty());
    }

    private Optional<ValueType.Pattern> first(TextShape shape) {
        return shape.patterns().stream().findFirst().map(this::pattern);
    }

    /** The only value of a member; empty if it can have several. */
    Optional<String> constant(ObjectShape.Member member) {
        SchemaNode constant = member.shape().annotations().node().child("const");
        if (constant == null) {
            return Optional.empty();
        }
        if (!(constant.value() instanceof String)) {
            problems.add(
                    constant,
                    "const of a member must be a string, but is " + constant.text()
                            + ": write a string, or replace const by type");
        }
        return Optional.of(constant.text());
    }

    private Optional<ValueType> wrapped(ObjectShape shape, Optional<String> bareType) {
        List<ValueType.Constant> constants = new ArrayList<>();
        List<ObjectShape.Member> others = new ArrayList<>();
        for (ObjectShape.Member member : shape.members().values()) {
            Optional<String> constant = constant(member);
            constant.ifPresentOrElse(
                    c -> constants.add(new ValueType.Constant(member.name(), c)), () -> others.add(member));
        }
        if (others.size() != 1 || !(others.get(0).shape() instanceof TextShape text)) {
            problems.add(
                    shape.definition(),
                    "an object in another object must have exactly one member that is a string, or be in a separate file");
            return Optional.empty();
        }
        return Optional.of(
                new ValueType.Wrapped(constants, shape.name(), others.get(0).name(), text(text), bareType));
    }
}
