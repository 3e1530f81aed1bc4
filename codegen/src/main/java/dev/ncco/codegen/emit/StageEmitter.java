package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.UnionType;
import dev.ncco.codegen.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints the stages of building an object, which exists only when it is complete. */
final class StageEmitter {

    private final ApiModel api;
    private final ObjectType type;

    StageEmitter(ApiModel api, ObjectType type) {
        this.api = api;
        this.type = type;
    }

    void emit(TypeSpec.Builder out) {
        List<ObjectType.Stage> stages = type.stages();
        choices(stages.get(0), 0)
                .forEach(m -> out.addMethod(m.addModifiers(Modifier.STATIC).build()));
        placedCheck(type.property(stages.get(0).choices().get(0).property()), out);
        for (int i = 1; i < stages.size(); i++) {
            out.addType(stage(i));
        }
    }

    private String stageName(int index) {
        return JavaNames.upperCamel(type.stages().get(index).choices().get(0).property()) + "Stage";
    }

    /** The members that are set when a stage begins. */
    private List<Property> given(int index) {
        List<Property> given = new ArrayList<>();
        for (ObjectType.Stage stage : type.stages().subList(0, index)) {
            stage.choices().forEach(c -> {
                given.add(type.property(c.property()));
                c.companion().ifPresent(n -> given.add(type.property(n)));
            });
        }
        return given;
    }

    private TypeSpec stage(int index) {
        String next = type.stages().get(index).choices().stream()
                .map(c -> Javadocs.code(type.property(c.property()).wireName()))
                .reduce((a, b) -> a + " or " + b)
                .orElseThrow();
        TypeSpec.Builder out = TypeSpec.classBuilder(stageName(index))
                .addJavadoc("A stage of building a {@link $T}, which requires $L next.", Types.api(type.name()), next)
                .addAnnotation(Origins.WHOLE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (Property property : given(index)) {
            out.addField(Types.field(property), property.javaName(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(Types.field(property), property.javaName());
            constructor.addStatement("this.$N = $N", property.javaName(), property.javaName());
        }
        out.addMethod(constructor.build());
        if (index == type.stages().size() - 1) {
            out.addMethod(given(given(index)));
        }
        choices(type.stages().get(index), index).forEach(m -> out.addMethod(m.build()));
        return out.build();
    }

    private List<MethodSpec.Builder> choices(ObjectType.Stage stage, int index) {
        List<MethodSpec.Builder> methods = new ArrayList<>();
        for (ObjectType.Choice choice : stage.choices()) {
            Property property = type.property(choice.property());
            Optional<Property> companion = choice.companion().map(type::property);
            if (property.type().isChosenByName()) {
                MethodSpec.Builder method = described(property, index, "");
                methods.add(next(method, index, property, PropertyCode.constant(property, "true"), Optional.empty()));
            } else if (PropertyCode.kind(property).isElementwise()) {
                list(property, companion, index, methods);
            } else {
                methods.add(whole(property, index));
                property.type()
                        .generatedClass()
                        .flatMap(api::list)
                        .ifPresent(l -> elements(property, l, index, methods));
                property.type().bareType().ifPresent(bare -> methods.add(bare(property, bare, index)));
            }
        }
        return methods;
    }

    private void list(Property property, Optional<Property> companion, int index, List<MethodSpec.Builder> methods) {
        TypeName item = PropertyCode.kind(property).element();
        TypeName list = PropertyCode.kind(property).widestParameter();
        String name = property.javaName();
        methods.add(next(
                elementwise(property, index)
                        .addParameter(ParameterLimits.parameter(item, name, property))
                        .addParameter(ParameterLimits.parameter(Types.array(item), "more", property))
                        .varargs(),
                index,
                property,
                checked(property, true),
                Optional.empty()));
        methods.add(whole(property, index));
        OverloadEmitter.conversion(property)
                .ifPresent(other -> methods.add(elementwise(property, index)
                        .addParameter(other.type(), name)
                        .addParameter(Types.array(other.type()), "more")
                        .varargs()
                        .addStatement("return $N($L)", name, other.ofElements(property, name))));
        companion.ifPresent(c -> {
            String refused = OptionDocs.thrown(property, List.of()) + ", or " + OptionDocs.thrown(c, List.of());
            String only = "\n@param " + name + " " + OptionDocs.onlyElement(property) + param(c);
            methods.add(described(property, index, only, refused)
                    .addAnnotations(Origins.of(type, c))
                    .addParameter(ParameterLimits.parameter(item, name, property))
                    .addParameter(Types.parameter(c.type()), c.javaName())
                    .addStatement(
                            "return $N($T.singletonList($N), $N)",
                            name,
                            java.util.Collections.class,
                            name,
                            c.javaName()));
            methods.add(next(
                    described(property, index, param(property) + param(c), refused)
                            .addAnnotations(Origins.of(type, c))
                            .addParameter(list, name)
                            .addParameter(Types.parameter(c.type()), c.javaName()),
                    index,
                    property,
                    checked(property, false),
                    Optional.of(c)));
        });
    }

    /** A method whose parameter is the value. */
    private MethodSpec.Builder whole(Property property, int index) {
        TypeName parameter = PropertyCode.kind(property).widestParameter();
        return next(
                method(property, index)
                        .addParameter(ParameterLimits.parameter(parameter, property.javaName(), property)),
                index,
                property,
                checked(property, false),
                Optional.empty());
    }

    /** Adds methods for the elements of an array with a class. */
    private void elements(Property property, ListType list, int index, List<MethodSpec.Builder> methods) {
        String name = property.javaName();
        TypeName element = Types.api(list.union());
        methods.add(described(
                        property,
                        index,
                        "\n@param first the first " + list.element() + "\n@param more the " + list.element()
                                + "s after it",
                        ListEmitter.thrown(list))
                .addParameter(element, "first")
                .addParameter(Types.array(element), "more")
                .varargs()
                .addStatement("return $N($T.of(first, more))", name, Types.api(list.name())));
        methods.add(described(
                        property,
                        index,
                        "\n@param " + list.element() + "s the " + list.element() + "s, in order",
                        ListEmitter.thrown(list))
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(element)),
                        list.element() + "s")
                .addStatement("return $N($T.of($N))", name, Types.api(list.name()), list.element() + "s"));
    }

    /** A method for the bare form of the value. */
    private MethodSpec.Builder bare(Property property, String bare, int index) {
        String name = property.javaName();
        String required = api.object(bare).properties().get(0).javaName();
        return method(property, index)
                .addParameter(Types.api(bare), name)
                .addStatement("return $N($N.present($N).$N())", name, property.constantName(), name, required);
    }

    /** A method whose first parameter has the name of the member. */
    private MethodSpec.Builder method(Property property, int index) {
        return described(property, index, param(property));
    }

    private static String param(Property property) {
        return "\n@param " + property.javaName() + " " + OptionDocs.parameter(property);
    }

    /** A method for the elements as variable arguments. */
    private MethodSpec.Builder elementwise(Property property, int index) {
        return described(
                property,
                index,
                "\n@param " + property.javaName() + " " + OptionDocs.firstElement(property) + "\n@param more "
                        + OptionDocs.furtherElements(property));
    }

    private MethodSpec.Builder described(Property property, int index, String params) {
        return described(property, index, params, OptionDocs.thrown(property, List.of()));
    }

    private MethodSpec.Builder described(Property property, int index, String params, String refused) {
        boolean last = index == type.stages().size() - 1;
        String thrown = refused.isEmpty() ? "" : "\n@throws InvalidValueException " + refused;
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc(
                        "$L\n$L\n@return $L$L$L",
                        OptionDocs.sentence(property),
                        params,
                        last ? "the complete {@code " + type.name() + "}" : "the next stage",
                        thrown,
                        OptionDocs.see(property, type))
                .addAnnotations(Origins.of(type, property))
                .addModifiers(Modifier.PUBLIC)
                .returns(last ? Types.api(type.name()) : Types.api(type.name()).nestedClass(stageName(index + 1)));
    }

    private CodeBlock checked(Property property, boolean elementwise) {
        CodeBlock check = PropertyCode.check(property, elementwise);
        return placedUnion(property).isPresent() ? CodeBlock.of("checkPlaced($L)", check) : check;
    }

    private static Optional<String> placedUnion(Property property) {
        return property.type().element().flatMap(ValueType::placingUnion);
    }

    /** Ends a method: returns the next stage, or the complete object. */
    private MethodSpec.Builder next(
            MethodSpec.Builder method, int index, Property set, CodeBlock value, Optional<Property> companion) {
        boolean last = index == type.stages().size() - 1;
        if (last) {
            String object = ObjectEmitter.local(
                    type, type.properties().stream().map(Property::javaName).toList());
            CodeBlock given = index == 0 ? ObjectEmitter.create(type) : CodeBlock.of("given()");
            method.addStatement("$T $N = $L", Types.api(type.name()), object, given)
                    .addStatement("$N.$N = $L", object, set.javaName(), value);
            companion.ifPresent(
                    c -> method.addStatement("$N.$N = $L", object, c.javaName(), PropertyCode.check(c, false)));
            return method.addStatement("return publish($N)", object);
        }
        Set<String> known = new HashSet<>();
        given(index).forEach(p -> known.add(p.javaName()));
        CodeBlock arguments = given(index + 1).stream()
                .map(p -> p.equals(set)
                        ? value
                        : companion.filter(p::equals).isPresent()
                                ? PropertyCode.check(p, false)
                                : known.contains(p.javaName())
                                        ? CodeBlock.of("$N", p.javaName())
                                        : PropertyCode.unset(p))
                .collect(CodeBlock.joining(", "));
        return method.addStatement(
                "return new $T($L)", Types.api(type.name()).nestedClass(stageName(index + 1)), arguments);
    }

    /** The object with the members that the previous stages set. */
    private MethodSpec given(List<Property> given) {
        String object =
                ObjectEmitter.local(type, given.stream().map(Property::javaName).toList());
        MethodSpec.Builder out = MethodSpec.methodBuilder("given")
                .addModifiers(Modifier.PRIVATE)
                .returns(Types.api(type.name()))
                .addStatement("$T $N = $L", Types.api(type.name()), object, ObjectEmitter.create(type));
        given.forEach(p -> out.addStatement("$N.$N = $N", object, p.javaName(), p.javaName()));
        return out.addStatement("return $N", object).build();
    }

    /** Prints the checks of limits that apply to members of a union only here. */
    private void placedCheck(Property property, TypeSpec.Builder out) {
        placedUnion(property).ifPresent(union -> {
            TypeName list = Types.parameter(property.type());
            MethodSpec.Builder method = MethodSpec.methodBuilder("checkPlaced")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(list)
                    .addAnnotations(Origins.of(type, property))
                    .addParameter(list, property.javaName())
                    .beginControlFlow("for (int i = 0; i < $N.size(); i++)", property.javaName());
            UnionType members = api.union(union);
            for (String member : members.members()) {
                ObjectType object = api.object(member);
                for (Property p : object.properties()) {
                    p.placed()
                            .filter(there -> there.isTighterThan(p))
                            .ifPresent(there -> method.beginControlFlow(
                                            "if ($N.get(i) instanceof $T placed)",
                                            property.javaName(),
                                            Types.api(member))
                                    .beginControlFlow("try")
                                    .addStatement("placed.$N()", ObjectEmitter.placedCheck(p, there))
                                    .nextControlFlow("catch ($T e)", Types.runtime("InvalidValueException"))
                                    .addStatement("throw e.under($S + i)", "/" + property.wireName() + "/")
                                    .endControlFlow()
                                    .endControlFlow());
                }
            }
            out.addMethod(method.endControlFlow()
                    .addStatement("return $N", property.javaName())
                    .build());
        });
    }
}
