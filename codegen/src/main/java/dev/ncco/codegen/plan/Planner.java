package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaException;
import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.load.SchemaSet;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Doc;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns schemas into the model of what is generated. */
public final class Planner {

    private final SchemaSet schemas;
    private final ErrorCollector problems = new ErrorCollector();
    private final TokenRegistry tokens = new TokenRegistry(problems);
    private final TypePlanner types = new TypePlanner(problems, tokens);
    private final Map<String, ObjectType> objects = new LinkedHashMap<>();
    private final Map<String, SchemaNode> named = new HashMap<>();
    private final List<UnionType> unions = new ArrayList<>();
    private final List<ListType> lists = new ArrayList<>();

    private Planner(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Plans.
     *
     * @param schemas the schemas
     * @return what is generated from them
     * @throws SchemaException with every mistake that stands in the way
     */
    public static ApiModel plan(SchemaSet schemas) {
        return new Planner(schemas).plan();
    }

    private ApiModel plan() {
        Map<String, List<String>> unionsOf = new HashMap<>();
        for (SchemaNode root : schemas.roots()) {
            if (Roots.isUnion(root)) {
                union(root, unionsOf);
            } else if (Roots.isList(root)) {
                list(root);
            }
        }
        schemas.roots().stream().filter(Planner::isClass).forEach(root -> object(root, unionsOf));
        schemas.roots().stream().filter(r -> r.own("x-place-of").isPresent()).forEach(this::place);
        schemas.roots().stream().filter(r -> r.own("x-widens").isPresent()).forEach(this::widen);
        schemas.roots().stream()
                .filter(r -> r.own("x-bare-form-of").isPresent())
                .forEach(this::bare);
        problems.throwIfAny();
        return new ApiModel(List.copyOf(objects.values()), tokens.types(), unions, lists, types.sharedPatterns());
    }

    /** Places and bare forms belong to the classes that they refer to. */
    private static boolean isClass(SchemaNode root) {
        return Roots.isObject(root)
                && root.own("x-place-of").isEmpty()
                && root.own("x-bare-form-of").isEmpty();
    }

    private void union(SchemaNode root, Map<String, List<String>> unionsOf) {
        String name = name(root);
        new UnionCheck(schemas, root, problems).run();
        List<UnionType.Choice> choices = new ArrayList<>();
        String discriminator = "";
        for (SchemaNode rule : root.own("allOf").orElseThrow().elements()) {
            SchemaNode.Member chosen = Roots.choosingMember(rule);
            discriminator = chosen.name();
            SchemaNode member = rule.own("then").orElseThrow().resolved();
            List<UnionType.Variant> variants = Roots.unionVariants(member);
            variants.forEach(v ->
                    unionsOf.computeIfAbsent(v.type(), t -> new ArrayList<>()).add(name));
            choices.add(new UnionType.Choice(
                    chosen.node().text("const").orElse(""),
                    variants,
                    member.own("x-place-of").isPresent()));
        }
        unions.add(new UnionType(name, root.file().path(), root.file().name(), doc(root), discriminator, choices));
    }

    private void list(SchemaNode root) {
        SchemaNode items = root.own("items").orElseThrow().resolved();
        Map<String, String> classOf = new HashMap<>();
        Roots.unionMembers(items)
                .forEach(m -> classOf.put(m.file().name(), m.text("x-java-type").orElse("")));
        List<ListType.Sequence> sequences = new ArrayList<>();
        root.own("x-sequence")
                .ifPresent(all -> all.elements()
                        .forEach(s -> sequences.add(new ListType.Sequence(
                                root.file().name() + "." + s.json().get("rule").asString(),
                                s.json().get("description").asString(),
                                JavaNames.lowerCamel(s.json().at("/when/member").asString()),
                                s.own("skip").orElseThrow().strings().stream()
                                        .map(n -> classOf.getOrDefault(n, n))
                                        .toList(),
                                classOf.getOrDefault(s.json().get("next").asString(), "")))));
        String union = items.text("x-java-type").orElse("");
        lists.add(new ListType(
                name(root),
                root.file().path(),
                root.file().name(),
                doc(root),
                union,
                JavaNames.lowerCamel(union),
                sequences));
    }

    private void object(SchemaNode root, Map<String, List<String>> unionsOf) {
        List<SchemaNode> variants = Roots.variants(root);
        for (SchemaNode naming : variants.isEmpty() ? List.of(root) : variants) {
            String name = name(naming);
            objects.put(
                    name,
                    new ObjectPlanner(root, naming, types, problems).plan(unionsOf.getOrDefault(name, List.of())));
        }
    }

    private String name(SchemaNode naming) {
        Optional<String> name = naming.text("x-java-type");
        if (name.isEmpty()) {
            problems.add(naming, "x-java-type is missing, the name of the class in Java");
        }
        SchemaNode before = named.put(name.orElse("Unnamed"), naming);
        if (before != null && name.isPresent()) {
            problems.add(
                    naming,
                    "the class " + name.get() + " stands already at "
                            + before.file().path() + ":" + before.place().line() + ": choose another x-java-type");
        }
        return name.orElse("Unnamed");
    }

    /** Notes, at the members of a class, how they differ where the object sits in another place. */
    private void place(SchemaNode root) {
        String name = root.text("x-java-type").orElse("");
        ObjectType there = new ObjectPlanner(root, root, types, problems).plan(List.of());
        ObjectType here = objects.get(name);
        if (here == null) {
            problems.add(root, "no class is called " + name + " in the file that x-place-of names");
            return;
        }
        String union = unions.stream()
                .filter(u ->
                        Roots.unionMembers(schemas.root(u.file()).orElseThrow()).contains(root))
                .map(UnionType::name)
                .findFirst()
                .orElse("");
        List<Property> properties = here.properties().stream()
                .map(p -> there.properties().stream()
                        .filter(t -> t.javaName().equals(p.javaName()))
                        .filter(t -> !(t.wireName().equals(p.wireName())
                                && t.type().equals(p.type())
                                && t.required() == p.required()))
                        .findFirst()
                        .map(t -> p.with(new Property.Placed(union, t)))
                        .orElse(p))
                .toList();
        List<String> known = new ArrayList<>(here.knownNames());
        there.knownNames().stream().filter(n -> !known.contains(n)).forEach(known::add);
        ReadPlan reading = here.reading().in(new ReadPlan.Place(union, there.knownNames()));
        replace(here, properties, known, here.factories(), here.parent(), here.children(), reading);
    }

    /** Makes the narrower object a subclass of the wider one, so that it fits wherever that fits. */
    private void widen(SchemaNode root) {
        ObjectType wide = objects.get(root.text("x-java-type").orElse(""));
        ObjectType narrow = objects.get(referred(root, "x-widens"));
        if (wide == null || narrow == null || !names(wide).containsAll(names(narrow))) {
            problems.add(root, "this has to have all members of the file that x-widens names");
            return;
        }
        replace(
                wide,
                wide.properties(),
                wide.knownNames(),
                List.of(),
                Optional.empty(),
                List.of(narrow.name()),
                wide.reading());
        replace(
                narrow,
                narrow.properties(),
                narrow.knownNames(),
                narrow.factories(),
                Optional.of(wide.name()),
                narrow.children(),
                narrow.reading());
    }

    /** Makes a class for an object that has its required members only. */
    private void bare(SchemaNode root) {
        ObjectType whole = objects.get(referred(root, "x-bare-form-of"));
        if (whole == null) {
            problems.add(root, "x-bare-form-of has to name the file of a class");
            return;
        }
        String name = name(root);
        List<Property> required =
                whole.properties().stream().filter(Property::required).toList();
        ObjectType bare = new ObjectType(
                name,
                whole.file(),
                whole.object(),
                Doc.of(
                        whole.doc().text() + " Nothing but what is required is set.",
                        whole.doc().source()),
                whole.constants(),
                required,
                List.of(),
                whole.knownNames(),
                whole.factories(),
                List.of(),
                List.of(),
                Optional.of(whole.name()),
                List.of(),
                whole.reading());
        objects.put(name, bare);
        replace(
                whole,
                whole.properties(),
                whole.knownNames(),
                List.of(),
                whole.parent(),
                List.of(name),
                whole.reading());
    }

    private void replace(
            ObjectType old,
            List<Property> properties,
            List<String> known,
            List<Factory> factories,
            Optional<String> parent,
            List<String> children,
            ReadPlan reading) {
        objects.put(
                old.name(),
                new ObjectType(
                        old.name(),
                        old.file(),
                        old.object(),
                        old.doc(),
                        old.constants(),
                        properties,
                        old.rules(),
                        known,
                        factories,
                        old.stages(),
                        old.unions(),
                        parent,
                        children,
                        reading));
    }

    private static List<String> names(ObjectType type) {
        return type.properties().stream().map(Property::javaName).toList();
    }

    private static String referred(SchemaNode root, String keyword) {
        return root.own(keyword)
                .flatMap(r -> root.set().resolve(root.file(), r.json().asString()))
                .flatMap(r -> r.text("x-java-type"))
                .orElse("");
    }

    private static Doc doc(SchemaNode root) {
        return Doc.of(root.text("description").orElse(""), root.text("x-source"));
    }
}
