package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.ErrorCollector;
import dev.ncco.codegen.load.SchemaException;
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
import dev.ncco.schema.model.Annotations;
import dev.ncco.schema.model.MemberTest;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaNode;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.UnionShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Converts schemas to the model of the generated code. */
public final class Planner {

    private static final String PLACE = "place-of";
    private static final String WIDENS = "widens";
    private static final String BARE = "bare-form-of";
    private static final String OWN_FACTORIES = "own-factories";
    /** The classes that are always generated. */
    private static final Set<String> GENERATED = Set.of("Voice", "Formats", "Unions");

    private final SchemaSet schemas;
    private final ErrorCollector problems = new ErrorCollector();
    private final TokenRegistry tokens = new TokenRegistry(problems);
    private final TypePlanner types = new TypePlanner(problems, tokens);
    private final Map<String, ObjectType> objects = new LinkedHashMap<>();
    private final Map<String, SchemaNode> named = new HashMap<>();
    /** The union that selects a file. */
    private final Map<SchemaNode, String> unionOf = new HashMap<>();

    /** The unions that contain the factory methods of their choices. */
    private final Set<String> owners = new HashSet<>();

    private final List<UnionType> unions = new ArrayList<>();
    private final List<ListType> lists = new ArrayList<>();

    private Planner(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Plans the generated code.
     *
     * @param schemas the schemas
     * @return the model
     * @throws SchemaException if the schemas have errors; contains all of them
     */
    public static ApiModel plan(SchemaSet schemas) {
        return new Planner(schemas).plan();
    }

    private ApiModel plan() {
        Map<String, List<String>> unionsOf = new HashMap<>();
        List<ObjectShape> shapes = new ArrayList<>();
        for (SchemaNode root : schemas.roots()) {
            Shape shape = schemas.shape(root);
            if (shape instanceof UnionShape union) {
                union(union, unionsOf);
            } else if (shape instanceof ListShape list
                    && root.ownJava(Variants.TYPE).isPresent()) {
                list(root, list);
            } else if (shape instanceof ObjectShape object) {
                shapes.add(object);
            }
        }
        shapes.stream().filter(Planner::isClass).forEach(object -> object(object, unionsOf));
        shapes.stream().filter(o -> has(o, PLACE)).forEach(this::place);
        shapes.stream().filter(o -> has(o, WIDENS)).forEach(o -> widen(o.definition()));
        shapes.stream().filter(o -> has(o, BARE)).forEach(o -> bare(o.definition()));
        checkNames();
        problems.throwIfAny();
        return new ApiModel(List.copyOf(objects.values()), tokens.types(), unions, lists, types.sharedPatterns());
    }

    /** Reports duplicate names of generated files; the classes of objects are checked when they are planned. */
    private void checkNames() {
        Map<String, SchemaNode> all = new HashMap<>(named);
        tokens.places().forEach((name, values) -> {
            SchemaNode before = all.putIfAbsent(name, values);
            if (before != null) {
                problems.add(values, taken(name, before));
            }
        });
        for (UnionType union : unions) {
            SchemaNode unknown = all.get(union.unknown());
            if (unknown != null) {
                problems.add(unknown, reserved(union.unknown()));
            }
        }
        all.forEach((name, node) -> {
            if (GENERATED.contains(name)) {
                problems.add(node, reserved(name));
            }
        });
    }

    private static String taken(String name, SchemaNode before) {
        return "the class " + name + " is already defined at " + before.path() + ":"
                + before.location().line() + ": choose another x-java-type";
    }

    private static String reserved(String name) {
        return "the class " + name + " is always generated: choose another x-java-type";
    }

    private static boolean has(ObjectShape object, String keyword) {
        return object.definition().ownJava(keyword).isPresent();
    }

    /** Whether the object has a class; places and bare forms belong to the classes to which they refer. */
    private static boolean isClass(ObjectShape object) {
        return !has(object, PLACE) && !has(object, BARE);
    }

    private void union(UnionShape union, Map<String, List<String>> unionsOf) {
        String name = name(union.definition());
        new UnionCheck(schemas, union, problems).run();
        if (union.definition().ownJava(OWN_FACTORIES).isPresent()) {
            owners.add(name);
        }
        List<UnionType.Choice> choices = new ArrayList<>();
        union.files().forEach((value, file) -> {
            if (!isObject(file)) {
                problems.add(
                        Objects.requireNonNullElse(union.condition(value), file),
                        "\"" + value + "\" must select an object in a separate file: refer to that file in then");
                return;
            }
            ObjectShape choice = Objects.requireNonNull(union.choice(value));
            List<UnionType.Variant> variants = Variants.ofChoice(choice);
            variants.forEach(v ->
                    unionsOf.computeIfAbsent(v.type(), t -> new ArrayList<>()).add(name));
            choices.add(new UnionType.Choice(value, variants, has(choice, PLACE)));
            unionOf.putIfAbsent(file, name);
        });
        unions.add(new UnionType(
                name,
                union.definition().path(),
                union.name(),
                doc(union.annotations()),
                union.discriminator(),
                choices));
    }

    private boolean isObject(SchemaNode node) {
        return node.isFile() && schemas.shape(node) instanceof ObjectShape;
    }

    private void list(SchemaNode root, ListShape list) {
        if (!(list.item() instanceof UnionShape items)) {
            problems.add(root, "the items of an array with a class must be a union: refer to the file of a union");
            return;
        }
        Map<String, String> classOf = new HashMap<>();
        items.files().values().forEach(file -> classOf.put(file.fileName(), Variants.className(file)));
        List<ListType.Sequence> sequences = list.sequences().stream()
                .map(s -> new ListType.Sequence(
                        s.rule(),
                        s.sentence(),
                        JavaNames.lowerCamel(s.flag()),
                        s.skip().stream().map(n -> classOf.getOrDefault(n, n)).toList(),
                        classOf.getOrDefault(s.next(), "")))
                .toList();
        String union = Variants.className(items.definition());
        lists.add(new ListType(
                name(root),
                root.path(),
                root.fileName(),
                doc(list.annotations()),
                union,
                JavaNames.lowerCamel(union),
                sequences));
    }

    private void object(ObjectShape object, Map<String, List<String>> unionsOf) {
        List<MemberTest> variants = Variants.of(object);
        if (variants.isEmpty()) {
            object(object, Optional.empty(), unionsOf);
        }
        variants.forEach(variant -> object(object, Optional.of(variant), unionsOf));
    }

    private void object(ObjectShape object, Optional<MemberTest> variant, Map<String, List<String>> unionsOf) {
        String name = name(variant.map(MemberTest::node).orElse(object.definition()));
        List<String> of = unionsOf.getOrDefault(name, List.of());
        Optional<String> owner = object.definition().ownJava(OWN_FACTORIES).isPresent()
                ? Optional.of(name)
                : of.stream().filter(owners::contains).findFirst();
        objects.put(name, new ObjectPlanner(object, variant, types, problems).plan(of, owner));
    }

    private String name(SchemaNode naming) {
        Optional<String> name = naming.javaText(Variants.TYPE);
        if (name.isEmpty()) {
            problems.add(naming, "x-java-type, the name of the class in Java, is missing");
        }
        SchemaNode before = named.put(name.orElse("Unnamed"), naming);
        if (before != null && name.isPresent()) {
            problems.add(naming, taken(name.get(), before));
        }
        return name.orElse("Unnamed");
    }

    /** Adds to the members of a class how they differ in another place. */
    private void place(ObjectShape object) {
        SchemaNode root = object.definition();
        String name = Variants.className(root);
        ObjectType there =
                new ObjectPlanner(object, Optional.empty(), types, problems).plan(List.of(), Optional.empty());
        ObjectType here = objects.get(name);
        if (here == null) {
            problems.add(root, "the file in x-java-place-of has no class " + name);
            return;
        }
        String union = unionOf.getOrDefault(root, "");
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

    /** Makes the class of the narrower object a subclass of the wider one, so that it can be used in its place. */
    private void widen(SchemaNode root) {
        ObjectType wide = objects.get(Variants.className(root));
        ObjectType narrow = objects.get(referred(root, WIDENS));
        if (wide == null || narrow == null || !names(wide).containsAll(names(narrow))) {
            problems.add(root, "the object must have all members of the file in x-java-widens");
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

    /** Adds a class for an object that has only its required members. */
    private void bare(SchemaNode root) {
        ObjectType whole = objects.get(referred(root, BARE));
        if (whole == null) {
            problems.add(root, "x-java-bare-form-of must refer to the file of a class");
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
                        whole.doc().text() + " Only the required members are set.",
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
        return root.ownJava(keyword)
                .flatMap(reference -> root.files().find(root.path(), reference.text()))
                .flatMap(file -> file.javaText(Variants.TYPE))
                .orElse("");
    }

    private static Doc doc(Annotations annotations) {
        return Doc.of(annotations.description(), Doc.link(annotations.source()));
    }
}
