package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.model.Doc;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Plans the class of an object, or of one of its alternatives. */
final class ObjectPlanner {

    private static final String FACTORIES = "names-factories";

    /** Names of methods of the base classes, and of local variables in generated methods. */
    private static final Set<String> TAKEN = Set.of(
            "unchecked",
            "extra",
            "fromJson",
            "toJson",
            "toJsonBytes",
            "toPrettyJson",
            "toTree",
            "writeTo",
            "write",
            "writeMembers",
            "isEmpty",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "more",
            "out",
            "in",
            "before",
            "copy",
            "kept",
            "member");

    private final ObjectShape object;
    private final SchemaNode naming;
    private final Optional<MemberTest> alternative;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final TypePlanner types;
    private final ErrorCollector problems;
    private final List<List<String>> stages;
    private final RulePlanner rules;

    /**
     * Creates a planner.
     *
     * @param object the shape of a schema file
     * @param alternative the alternative that names the class; empty if the object names it
     */
    ObjectPlanner(ObjectShape object, Optional<MemberTest> alternative, TypePlanner types, ErrorCollector problems) {
        this.object = object;
        this.naming = alternative.map(MemberTest::node).orElse(object.definition());
        this.alternative = alternative;
        this.types = types;
        this.problems = problems;
        object.members().values().stream().filter(ObjectShape.Member::required).forEach(m -> required.add(m.name()));
        absent().ifPresent(m -> required.add(m.name()));
        alternative.ifPresent(chosen -> {
            required.add(chosen.member());
            foreign.addAll(Alternatives.foreign(object, chosen));
        });
        this.stages = object.definition().ownJava("stages").stream()
                .flatMap(s -> s.elements().stream())
                .map(s -> s.elements().stream()
                        .filter(n -> isMember("x-java-stages", n))
                        .map(SchemaNode::text)
                        .toList())
                .toList();
        Set<String> staged = new HashSet<>();
        stages.forEach(staged::addAll);
        this.rules = new RulePlanner(object, staged, union(required, foreign), problems).plan();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new HashSet<>(a);
        union.addAll(b);
        return union;
    }

    static String javaName(ObjectShape.Member member) {
        return member.shape()
                .annotations()
                .node()
                .ownJava("name")
                .map(SchemaNode::text)
                .orElse(JavaNames.lowerCamel(member.name()));
    }

    /** The error about a name that is not a member of the object. */
    static String notAMember(String keyword, String name) {
        return keyword + " refers to " + name + ", which is not a member of the object: use one of its properties";
    }

    /**
     * Plans the class.
     *
     * @param unions the unions that contain the object
     * @param owner the class that contains the factory methods; empty for Voice
     */
    ObjectType plan(List<String> unions, Optional<String> owner) {
        List<ValueType.Constant> constants = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        Map<String, SchemaNode> byJavaName = new HashMap<>();
        List<String> known = new ArrayList<>();
        List<ReadPlan.Old> deprecated = new ArrayList<>();
        for (ObjectShape.Member member : object.members().values()) {
            Annotations annotations = member.shape().annotations();
            if (!annotations.deprecated()) {
                known.add(member.name());
            }
            Optional<String> constant = types.constant(member);
            if (constant.isPresent()) {
                constants.add(new ValueType.Constant(member.name(), constant.get()));
            } else if (annotations.deprecated()) {
                property(member)
                        .ifPresent(p -> deprecated.add(new ReadPlan.Old(
                                p.named("old" + JavaNames.upperCamel(member.name())),
                                Alternatives.replacement(object, member),
                                annotations.replacedBy())));
            } else if (!foreign.contains(member.name())) {
                property(member).ifPresent(p -> {
                    checkName(p, annotations.node(), byJavaName.put(p.javaName(), annotations.node()));
                    properties.add(p);
                });
            }
        }
        String name = Variants.className(naming);
        SchemaNode root = object.definition();
        String description = naming.text("description");
        return new ObjectType(
                name,
                root.path(),
                object.name(),
                Doc.of(
                        description.isEmpty() ? object.annotations().description() : description,
                        Doc.link(object.annotations().source())),
                constants,
                properties,
                rules.rules().stream().filter(r -> concerns(r, properties)).toList(),
                known,
                factories(name, properties).stream()
                        .map(factory -> owner.map(factory::in).orElse(factory))
                        .toList(),
                stages.stream().map(this::stage).toList(),
                unions,
                Optional.empty(),
                List.of(),
                new ReadPlan(
                        !root.path().contains("/"),
                        object.open(),
                        deprecated,
                        alternative
                                .map(chosen -> Alternatives.broken(object, chosen, foreign))
                                .orElse(List.of()),
                        Optional.empty(),
                        root.ownJava("bare-member")
                                .filter(m -> isMember("x-java-bare-member", m))
                                .map(m -> nameOf(m.text())),
                        absent().flatMap(this::absent)));
    }

    private Optional<ObjectShape.Member> absent() {
        return object.members().values().stream()
                .filter(m -> m.shape().annotations().absent() != null)
                .findFirst();
    }

    private Optional<ReadPlan.Absent> absent(ObjectShape.Member member) {
        Annotations.Absent absent = member.shape().annotations().absent();
        if (!member.equals(object.naming())) {
            problems.add(member.shape().annotations().node(), "x-absent requires a list that names members");
            return Optional.empty();
        }
        if (absent != null && absent.means() instanceof List<?> means) {
            return Optional.of(new ReadPlan.Absent(
                    nameOf(member.name()), means.stream().map(String::valueOf).toList()));
        }
        problems.add(member.shape().annotations().node(), "means of x-absent must be a list of names of members");
        return Optional.empty();
    }

    private static boolean concerns(JavaRule rule, List<Property> properties) {
        return rule.members().stream()
                .allMatch(name -> properties.stream().anyMatch(p -> p.javaName().equals(name)));
    }

    private void checkName(Property property, SchemaNode node, SchemaNode before) {
        if (before != null) {
            problems.add(
                    node,
                    "the Java name " + property.javaName() + " is already used by the member at line "
                            + before.location().line() + ": choose another x-java-name");
        } else if (TAKEN.contains(property.javaName()) || !SourceVersion.isName(property.javaName())) {
            problems.add(
                    node,
                    property.javaName()
                            + " is not allowed as the name of an option in Java: choose another x-java-name");
        }
    }

    private Optional<Property> property(ObjectShape.Member member) {
        Shape shape = member.shape();
        Annotations annotations = shape.annotations();
        SchemaNode node = annotations.node();
        if (annotations.description().isEmpty()
                || annotations.source().isEmpty()
                || annotations.examples().isEmpty()) {
            problems.add(node, "a member requires description, examples and x-source");
        }
        return (object.open() ? types.planReceived(shape) : types.plan(shape))
                .map(type -> new Property(
                        member.name(),
                        javaName(member),
                        object.name(),
                        type,
                        required.contains(member.name()),
                        setting(member),
                        Optional.empty(),
                        new Doc(
                                annotations.description(),
                                Limits.of(type, shape),
                                annotations.defaultValue(),
                                annotations.since(),
                                Doc.link(annotations.source()))));
    }

    private Setting setting(ObjectShape.Member member) {
        String wireName = member.name();
        SchemaNode node = member.shape().annotations().node();
        if (object.open()) {
            return Setting.READ_ONLY;
        }
        if (member.equals(object.naming()) || node.java(FACTORIES).isPresent()) {
            return Setting.DERIVED;
        }
        boolean companion = stages.stream()
                .flatMap(List::stream)
                .anyMatch(s -> rules.companionOf(s).filter(wireName::equals).isPresent());
        boolean staged = stages.stream().anyMatch(s -> s.contains(wireName));
        if (required.contains(wireName) || staged || companion || neededBySomeValue(wireName)) {
            return Setting.FACTORY;
        }
        return node.java("factory-parameter").isPresent() ? Setting.WITHER_AND_FACTORY : Setting.WITHER;
    }

    private boolean neededBySomeValue(String wireName) {
        return factoryNaming().stream()
                .anyMatch(naming -> values(naming).values().stream()
                        .anyMatch(v -> rules.neededBy(naming.name(), v).contains(wireName)));
    }

    private Optional<ObjectShape.Member> factoryNaming() {
        return object.members().values().stream()
                .filter(m -> m.shape() instanceof TextShape)
                .filter(m -> m.shape().annotations().node().java(FACTORIES).isPresent())
                .findFirst();
    }

    private static TextShape values(ObjectShape.Member naming) {
        return (TextShape) naming.shape();
    }

    private Optional<TextShape> memberNaming() {
        ObjectShape.Member member = object.naming();
        return member != null && member.shape() instanceof ListShape list && list.item() instanceof TextShape text
                ? Optional.of(text)
                : Optional.empty();
    }

    private ObjectType.Stage stage(List<String> names) {
        return new ObjectType.Stage(names.stream()
                .map(n -> new ObjectType.Choice(nameOf(n), rules.companionOf(n).map(this::nameOf)))
                .toList());
    }

    private boolean isMember(String keyword, SchemaNode name) {
        boolean known = object.member(name.text()) != null;
        if (!known) {
            problems.add(name, notAMember(keyword, name.text()));
        }
        return known;
    }

    private String nameOf(String wireName) {
        return javaName(Objects.requireNonNull(object.member(wireName), wireName));
    }

    private List<Factory> factories(String className, List<Property> properties) {
        if (!stages.isEmpty() || object.open()) {
            return List.of();
        }
        List<Factory> inner = innerFactories();
        if (!inner.isEmpty()) {
            return inner;
        }
        String name = naming.ownJava("factory")
                .or(() -> object.definition().ownJava("factory"))
                .map(SchemaNode::text)
                .orElse(
                        object.definition().ownJava("own-factories").isPresent()
                                ? FactoryPlanner.OF
                                : JavaNames.lowerCamel(object.name()));
        return new FactoryPlanner(name, className, properties, rules, problems)
                .plan(factoryNaming().map(ObjectPlanner::values), memberNaming());
    }

    /** The factory methods whose parameter is a member of the object in the only required member. */
    private List<Factory> innerFactories() {
        return object.members().values().stream()
                .filter(ObjectShape.Member::required)
                .flatMap(member -> objects(member.shape()).flatMap(inner -> innerFactories(member, inner)))
                .toList();
    }

    private static Stream<ObjectShape> objects(Shape shape) {
        return shape instanceof UnionShape union
                ? union.values().stream().map(union::choice).filter(Objects::nonNull)
                : shape instanceof ObjectShape inner ? Stream.of(inner) : Stream.empty();
    }

    private static Stream<Factory> innerFactories(ObjectShape.Member member, ObjectShape inner) {
        return inner.definition().ownJava("inner-factories").stream()
                .flatMap(names -> names.members().entrySet().stream())
                .map(name -> new Factory(
                        name.getValue().text(),
                        FactoryPlanner.OF,
                        List.of(javaName(member)),
                        Map.of(),
                        Optional.of(new Factory.Inner(
                                Variants.className(inner.definition()),
                                javaName(Objects.requireNonNull(inner.member(name.getKey()), name.getKey())))),
                        Optional.empty()));
    }
}
