package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.CrossRule;
import dev.ncco.codegen.model.Doc;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Plans the class of one object, or of one of its alternatives. */
final class ObjectPlanner {

    /** What every value has already, from its base classes or as a local name of generated methods. */
    private static final Set<String> TAKEN = Set.of(
            "unchecked",
            "toJson",
            "toJsonBytes",
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
            "member");

    private final SchemaNode root;
    private final SchemaNode naming;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final boolean isOpen;
    private final TypePlanner types;
    private final ErrorCollector problems;
    private final List<List<String>> stages;
    private final RulePlanner rules;

    /**
     * Prepares.
     *
     * @param root the schema file
     * @param naming the root, or the alternative, that names the class
     */
    ObjectPlanner(SchemaNode root, SchemaNode naming, TypePlanner types, ErrorCollector problems) {
        this.root = root;
        this.naming = naming;
        this.types = types;
        this.problems = problems;
        root.own("required").ifPresent(r -> required.addAll(r.strings()));
        absent().ifPresent(m -> required.add(m.name()));
        if (!naming.equals(root)) {
            required.addAll(naming.own("required").orElseThrow().strings());
            for (SchemaNode other : Roots.variants(root)) {
                if (!other.equals(naming)) {
                    foreign.addAll(other.own("required").orElseThrow().strings());
                }
            }
            foreign.addAll(Alternatives.depending(root, foreign));
        }
        this.isOpen = Roots.isOpen(root);
        this.stages = root.own("x-stages").stream()
                .flatMap(s -> s.elements().stream())
                .map(SchemaNode::strings)
                .toList();
        Set<String> staged = new HashSet<>();
        stages.forEach(staged::addAll);
        this.rules = new RulePlanner(root, staged, union(required, foreign), problems).plan();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new HashSet<>(a);
        union.addAll(b);
        return union;
    }

    static String javaName(String wireName, SchemaNode property) {
        return property.own("x-java-name").map(n -> n.json().asString()).orElse(JavaNames.lowerCamel(wireName));
    }

    ObjectType plan(List<String> unions) {
        List<ValueType.Constant> constants = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        Map<String, SchemaNode> byJavaName = new HashMap<>();
        List<String> known = new ArrayList<>();
        List<ReadPlan.Old> deprecated = new ArrayList<>();
        for (SchemaNode.Member member : root.own("properties").orElseThrow().members()) {
            SchemaNode node = member.node();
            if (!node.has("deprecated")) {
                known.add(member.name());
            }
            Optional<SchemaNode> constant = node.find("const");
            if (constant.isPresent()) {
                constants.add(new ValueType.Constant(
                        member.name(), constant.get().json().asString()));
            } else if (node.has("deprecated")) {
                property(member.name(), node)
                        .ifPresent(p -> deprecated.add(new ReadPlan.Old(
                                p.named("old" + JavaNames.upperCamel(member.name())),
                                Alternatives.replacement(root, node),
                                node.text("x-replaced-by").orElse(""))));
            } else if (!foreign.contains(member.name())) {
                property(member.name(), node).ifPresent(p -> {
                    checkName(p, node, byJavaName.put(p.javaName(), node));
                    properties.add(p);
                });
            }
        }
        String name = naming.text("x-java-type").orElse("Unnamed");
        return new ObjectType(
                name,
                root.file().path(),
                root.file().name(),
                Doc.of(
                        naming.text("description")
                                .or(() -> root.text("description"))
                                .orElse(""),
                        root.text("x-source")),
                constants,
                properties,
                rules.rules().stream().filter(r -> concerns(r, properties)).toList(),
                known,
                factories(name, properties),
                stages.stream().map(this::stage).toList(),
                unions,
                Optional.empty(),
                List.of(),
                new ReadPlan(
                        !root.file().path().contains("/"),
                        isOpen,
                        deprecated,
                        Alternatives.foreign(root, naming, foreign),
                        Optional.empty(),
                        root.own("x-bare-member").map(m -> nameOf(m.json().asString())),
                        absent().flatMap(this::absent)));
    }

    private Optional<SchemaNode.Member> absent() {
        return root.own("properties").orElseThrow().members().stream()
                .filter(m -> m.node().own("x-absent").isPresent())
                .findFirst();
    }

    private Optional<ReadPlan.Absent> absent(SchemaNode.Member member) {
        if (!member.node().has("x-names-members")) {
            problems.add(member.node(), "x-absent is for a list that names members");
            return Optional.empty();
        }
        SchemaNode means =
                member.node().own("x-absent").flatMap(a -> a.own("means")).orElseThrow();
        return Optional.of(new ReadPlan.Absent(nameOf(member.name()), means.strings()));
    }

    private static boolean concerns(CrossRule rule, List<Property> properties) {
        Set<String> names = new HashSet<>();
        if (rule instanceof CrossRule.Exclusion e) {
            names.add(e.first().property());
        } else if (rule instanceof CrossRule.Implication i) {
            names.add(i.property());
        } else if (rule instanceof CrossRule.Need n) {
            names.addAll(List.of(n.cause().property(), n.needed().property()));
        } else if (rule instanceof CrossRule.OneOf o) {
            o.choices().forEach(c -> names.add(c.property()));
        }
        return names.stream()
                .allMatch(name -> properties.stream().anyMatch(p -> p.javaName().equals(name)));
    }

    private void checkName(Property property, SchemaNode node, SchemaNode before) {
        if (before != null) {
            problems.add(
                    node,
                    "in Java this would be " + property.javaName() + ", as the one at line "
                            + before.place().line() + ": tell them apart by x-java-name");
        } else if (TAKEN.contains(property.javaName()) || !SourceVersion.isName(property.javaName())) {
            problems.add(node, "Java cannot have an option " + property.javaName() + ": give it another x-java-name");
        }
    }

    private Optional<Property> property(String wireName, SchemaNode node) {
        if (!node.has("description") || !node.has("x-source") || !node.has("examples")) {
            problems.add(node, "a member needs description, examples and x-source");
        }
        return (isOpen ? types.planReceived(node) : types.plan(node))
                .map(type -> new Property(
                        wireName,
                        javaName(wireName, node),
                        root.file().name(),
                        type,
                        required.contains(wireName),
                        setting(wireName, node),
                        Optional.empty(),
                        new Doc(
                                node.text("description").orElse(""),
                                Limits.of(type, node),
                                node.find("default")
                                        .map(d -> d.json().asString())
                                        .orElse(""),
                                node.own("x-since")
                                        .map(s -> s.json().asString())
                                        .orElse(""),
                                node.text("x-source"))));
    }

    private Setting setting(String wireName, SchemaNode node) {
        if (isOpen) {
            return Setting.READ_ONLY;
        }
        if (node.has("x-names-members") || node.has("x-names-factories")) {
            return Setting.DERIVED;
        }
        boolean companion = stages.stream()
                .flatMap(List::stream)
                .anyMatch(s -> rules.companionOf(s).filter(wireName::equals).isPresent());
        boolean staged = stages.stream().anyMatch(s -> s.contains(wireName));
        if (required.contains(wireName) || staged || companion || neededBySomeValue(wireName)) {
            return Setting.FACTORY;
        }
        return node.has("x-factory-parameter") ? Setting.WITHER_AND_FACTORY : Setting.WITHER;
    }

    private boolean neededBySomeValue(String wireName) {
        return factoryNaming()
                .map(n -> n.find("enum").orElseThrow().strings().stream()
                        .anyMatch(v -> rules.neededBy(v).contains(wireName)))
                .orElse(false);
    }

    private Optional<SchemaNode> factoryNaming() {
        return member("x-names-factories");
    }

    private Optional<SchemaNode> member(String keyword) {
        return root.own("properties").orElseThrow().members().stream()
                .map(SchemaNode.Member::node)
                .filter(n -> n.has(keyword))
                .findFirst();
    }

    private ObjectType.Stage stage(List<String> names) {
        return new ObjectType.Stage(names.stream()
                .map(n -> new ObjectType.Choice(nameOf(n), rules.companionOf(n).map(this::nameOf)))
                .toList());
    }

    private String nameOf(String wireName) {
        return javaName(
                wireName, root.own("properties").orElseThrow().own(wireName).orElseThrow());
    }

    private List<Factory> factories(String className, List<Property> properties) {
        if (!stages.isEmpty() || isOpen) {
            return List.of();
        }
        String name = naming.own("x-java-factory")
                .or(() -> root.own("x-java-factory"))
                .map(n -> n.json().asString())
                .orElse(JavaNames.lowerCamel(root.file().name()));
        return new FactoryPlanner(name, className, properties, rules).plan(factoryNaming(), member("x-names-members"));
    }
}
