package dev.ncco.codegen.document;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.UnionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Generates the expression that builds a document; parts that the DSL cannot build are read from JSON. */
final class Expressions {

    private static final String PACKAGE = "dev.ncco";
    private static final ClassName VOICE = api("Voice");

    private final ApiModel api;
    private final Arguments arguments;
    private final MethodSplitter parts;
    private final Set<String> factories = new TreeSet<>();

    Expressions(ApiModel api, MethodSplitter parts) {
        this.api = api;
        this.arguments = new Arguments(api, this);
        this.parts = parts;
    }

    static ClassName api(String name) {
        return ClassName.get(PACKAGE, name);
    }

    /** The methods of Voice that the expression calls. */
    Set<String> factories() {
        return factories;
    }

    /** A document that is an array. */
    CodeBlock list(ListType type, JsonNode array) {
        return CodeBlock.of("$T.of($L)", api(type.name()), elements(type, array));
    }

    CodeBlock elements(ListType type, JsonNode array) {
        List<CodeBlock> elements = new ArrayList<>();
        for (JsonNode element : array) {
            try {
                elements.add(union(type.union(), element));
            } catch (UnbuildableException e) {
                elements.add(CodeBlock.of(
                        "$T.fromJson($L).$Ns().get(0)",
                        api(type.name()),
                        Literals.string("[" + element + "]"),
                        type.element()));
            }
        }
        if (elements.size() > parts.size()) {
            return parts.split(api(type.union()), type.element() + "s", elements);
        }
        return elements.isEmpty() ? CodeBlock.of("$T.of()", List.class) : Layout.arguments(elements);
    }

    /** A document that is an object. */
    CodeBlock document(ObjectType type, JsonNode object) {
        try {
            return staged(type, object);
        } catch (UnbuildableException e) {
            return CodeBlock.of("$T.fromJson($L)", api(type.name()), Literals.string(object.toString()));
        }
    }

    private CodeBlock staged(ObjectType type, JsonNode object) throws UnbuildableException {
        Set<String> given = new LinkedHashSet<>();
        CodeBlock code = CodeBlock.of("$T", api(type.name()));
        for (ObjectType.Stage stage : type.stages()) {
            ObjectType.Choice chosen = null;
            for (ObjectType.Choice choice : stage.choices()) {
                if (object.has(type.property(choice.property()).wireName())) {
                    chosen = chosen == null ? choice : null;
                }
            }
            if (chosen == null) {
                throw new UnbuildableException("not one of the choices of a stage");
            }
            code = CodeBlock.of("$L.$L", code, choice(type, chosen, object, given));
        }
        return CodeBlock.of("$L$L", code, options(type, object, given));
    }

    private CodeBlock choice(ObjectType type, ObjectType.Choice choice, JsonNode object, Set<String> given)
            throws UnbuildableException {
        Property property = type.property(choice.property());
        JsonNode value = object.get(property.wireName());
        given.add(property.wireName());
        if (property.type().isChosenByName()) {
            if (!value.booleanValue()) {
                throw new UnbuildableException("false");
            }
            return CodeBlock.of("$N()", property.javaName());
        }
        Optional<Property> companion = choice.companion().map(type::property).filter(c -> object.has(c.wireName()));
        if (companion.isEmpty()) {
            return CodeBlock.of("$N($L)", property.javaName(), arguments.several(property, value));
        }
        given.add(companion.get().wireName());
        CodeBlock second =
                arguments.one(companion.get().type(), object.get(companion.get().wireName()));
        CodeBlock first = arguments.oneOrOnly(property, value);
        return CodeBlock.of("$N($L, $L)", property.javaName(), first, second);
    }

    CodeBlock union(String name, JsonNode object) throws UnbuildableException {
        UnionType union = api.union(name);
        String value = object.get(union.discriminator()).stringValue();
        UnionType.Choice choice = union.choices().stream()
                .filter(c -> c.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new UnbuildableException(value));
        for (UnionType.Variant variant : choice.variants()) {
            if (choice.variants().size() == 1 || object.has(variant.member())) {
                return object(api.object(variant.type()), object, choice.isPlaced());
            }
        }
        throw new UnbuildableException(value);
    }

    CodeBlock object(ObjectType type, JsonNode written, boolean isPlaced) throws UnbuildableException {
        JsonNode object = CurrentMembers.of(type, written, api);
        ObjectType made = type;
        while (made.factories().isEmpty()) {
            made = api.object(made.children().get(0)); // the narrower class has the factory method
        }
        Set<String> given = new LinkedHashSet<>();
        type.constants().forEach(c -> given.add(c.wireName()));
        Factory factory = made.factories().stream()
                .filter(f -> FactoryChoice.fits(type, f, object))
                .max(Comparator.comparing(f -> f.parameters().size() + f.fixed().size()))
                .orElseThrow(() -> new UnbuildableException("no factory"));
        List<CodeBlock> values = new ArrayList<>();
        for (String parameter : factory.parameters()) {
            Property property = type.property(parameter);
            given.add(property.wireName());
            values.add(arguments.oneOrOnly(property, object.get(property.wireName())));
        }
        factory.fixed().keySet().forEach(name -> given.add(type.property(name).wireName()));
        factories.add(factory.name());
        CodeBlock options = options(isPlaced ? placed(type) : type, object, given);
        // The name is part of the format, because only such names become static imports.
        return CodeBlock.of("$T." + factory.name() + "($L)$L", VOICE, Layout.arguments(values), options);
    }

    /** The options with the names of the place where the object is used. */
    private static ObjectType placed(ObjectType type) {
        List<Property> properties = type.properties().stream()
                .map(p -> p.placed().map(placed -> placed.property()).orElse(p))
                .toList();
        return type.with(properties);
    }

    private CodeBlock options(ObjectType type, JsonNode object, Set<String> given) throws UnbuildableException {
        Set<String> implied = FactoryChoice.implied(type, object);
        CodeBlock.Builder code = CodeBlock.builder();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            if (given.contains(name) || implied.contains(name)) {
                continue;
            }
            checkDerived(type, object, name);
            Optional<Property> property = type.properties().stream()
                    .filter(p -> p.wireName().equals(name))
                    .findFirst();
            if (property.isEmpty()) {
                CodeBlock comment = CurrentMembers.comment(type, name);
                code.add("$L.unchecked($L, $L)", comment, Literals.string(name), Literals.json(member.getValue()));
            } else if (property.get().setting() == Property.Setting.WITHER
                    || property.get().setting() == Property.Setting.WITHER_AND_FACTORY) {
                code.add(".$N($L)", property.get().javaName(), arguments.several(property.get(), member.getValue()));
            } else {
                throw new UnbuildableException(name);
            }
        }
        return code.build();
    }

    /** Throws if the list that names other members does not name this one, as setting the member would add it. */
    private void checkDerived(ObjectType type, JsonNode object, String name) throws UnbuildableException {
        for (Property property : type.properties()) {
            Optional<String> names = property.namedMembers();
            if (names.isPresent()
                    && api.token(names.get()).values().contains(name)
                    && object.path(property.wireName())
                            .valueStream()
                            .noneMatch(v -> v.asString("").equals(name))) {
                throw new UnbuildableException(name);
            }
        }
    }
}
