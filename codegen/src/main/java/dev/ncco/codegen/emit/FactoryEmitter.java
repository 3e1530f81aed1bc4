package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints the methods that create an object from its required members. */
final class FactoryEmitter {

    private FactoryEmitter() {}

    /** The package-private methods that the methods of Voice call; in the class itself, or in the narrower class. */
    static List<MethodSpec> methods(ObjectType made, ObjectType whole, Factory factory) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(factory(made, whole, factory, true));
        if (takesList(whole, factory)) {
            methods.add(factory(made, whole, factory, false));
        }
        return methods;
    }

    /** Whether a factory method with a list has a second variant with a single element. */
    static boolean takesList(ObjectType whole, Factory factory) {
        return factory.parameters().stream().anyMatch(p -> isList(whole.property(p)));
    }

    private static boolean isList(Property property) {
        return PropertyCode.kind(property).isElementwise();
    }

    static TypeName parameterType(Property property, boolean one) {
        ValueKind kind = PropertyCode.kind(property);
        return one ? kind.element() : kind.parameter();
    }

    private static MethodSpec factory(ObjectType made, ObjectType whole, Factory factory, boolean one) {
        MethodSpec.Builder out = MethodSpec.methodBuilder(factory.method())
                .addModifiers(Modifier.STATIC)
                .returns(Types.api(made.name()));
        factory.parameters().forEach(p -> out.addParameter(parameterType(whole.property(p), one), p));
        Optional<Property> variable = one ? variableParameter(whole, factory) : Optional.empty();
        variable.ifPresent(last ->
                out.addParameter(Types.array(parameterType(last, true)), "more").varargs());
        return out.addCode(body(made, whole, factory, one)).build();
    }

    /** The body of a factory method. */
    static CodeBlock body(ObjectType made, ObjectType whole, Factory factory, boolean one) {
        boolean isVariable = one && variableParameter(whole, factory).isPresent();
        String object = ObjectEmitter.local(made, factory.parameters());
        CodeBlock.Builder out = CodeBlock.builder()
                .addStatement("$T $N = $L", Types.api(made.name()), object, ObjectEmitter.create(made));
        for (Property property : made.properties()) {
            factoryValue(property, factory, one, isVariable)
                    .ifPresent(value -> out.addStatement("$N.$N = $L", object, property.javaName(), value));
        }
        return out.addStatement("return publish($N)", object).build();
    }

    /** The last parameter of a factory method if it is a list, whose elements can be passed as variable arguments. */
    static Optional<Property> variableParameter(ObjectType whole, Factory factory) {
        List<String> parameters = factory.parameters();
        return parameters.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.property(parameters.get(parameters.size() - 1)))
                        .filter(FactoryEmitter::isList);
    }

    private static Optional<CodeBlock> factoryValue(Property property, Factory factory, boolean one, boolean varargs) {
        String name = property.javaName();
        if (factory.parameters().contains(name)) {
            return Optional.of(
                    one && isList(property)
                            ? CodeBlock.of(
                                    varargs ? "$N.check($N, more)" : "$N.checkOne($N)", property.constantName(), name)
                            : PropertyCode.check(property, false));
        }
        return Optional.ofNullable(factory.fixed().get(name))
                .map(fixed -> isList(property)
                        ? CodeBlock.of("$N", fixedName(property, factory))
                        : PropertyCode.constant(property, fixed.get(0)));
    }

    /** Prints the lists that factory methods set as constants. */
    static void fixedLists(ObjectType type, TypeSpec.Builder out) {
        for (Factory factory : type.factories()) {
            factory.fixed().forEach((name, constants) -> {
                Property property = type.property(name);
                if (isList(property)) {
                    out.addField(FieldSpec.builder(
                                    Types.parameter(property.type()),
                                    fixedName(property, factory),
                                    Modifier.PRIVATE,
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer("$T.of($L)", List.class, String.join(", ", constants))
                            .build());
                }
            });
        }
    }

    private static String fixedName(Property property, Factory factory) {
        return property.constantName() + "_"
                + factory.parameters().stream().map(JavaNames::upperSnake).collect(Collectors.joining("_AND_"));
    }
}
