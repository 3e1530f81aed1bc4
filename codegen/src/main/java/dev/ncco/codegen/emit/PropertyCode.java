package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.Property;
import javax.lang.model.element.Modifier;

/** The code around one member: its constant, how it is checked, read and written. */
final class PropertyCode {

    private PropertyCode() {}

    static ValueKind kind(Property property) {
        return ValueKind.of(property.type());
    }

    /** The constant that carries the facts, declared through the descriptor of the object. */
    static FieldSpec constant(String name, Property property, CodeBlock descriptor, Modifier... access) {
        return FieldSpec.builder(kind(property).holder(), name, access)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(kind(property).declare(descriptor, property.wireName()))
                .build();
    }

    /** What a field holds while the member is not set. */
    static CodeBlock unset(Property property) {
        return kind(property).unset();
    }

    /** Whether a field holds nothing. */
    static CodeBlock isUnset(Property property, String field) {
        return kind(property).isUnset(field);
    }

    /** Whether a field holds a value. */
    static CodeBlock isSet(Property property, String field) {
        return kind(property).isSet(field);
    }

    /** Checks the value of the parameter that is named as the member. */
    static CodeBlock check(Property property, boolean elementwise) {
        return kind(property).check(property.constantName(), property.javaName(), elementwise);
    }

    /** Whether any value could be refused. */
    static boolean canFail(Property property) {
        return kind(property).canFail();
    }

    /** Whether a value can be one that this release does not know, so that it is kept as it was read. */
    static boolean canBeKept(Property property) {
        return kind(property).canBeKept();
    }

    static CodeBlock read(Property property) {
        return kind(property).get(property.constantName(), property.javaName(), property.required());
    }

    static CodeBlock write(Property property) {
        String method = kind(property).writeMethod();
        return property.placed()
                .filter(p -> !p.property().wireName().equals(property.wireName()))
                .map(p -> CodeBlock.of(
                        "(out.isIn($T.class) ? $N : $N).$L(out, $N)",
                        Types.api(p.union()),
                        placedName(property),
                        property.constantName(),
                        method,
                        property.javaName()))
                .orElseGet(() -> CodeBlock.of("$N.$L(out, $N)", property.constantName(), method, property.javaName()));
    }

    /** The name of the constant of a member that differs in another place. */
    static String placedName(Property property) {
        return JavaNames.upperSnake(property.placed().orElseThrow().union()) + "_" + property.constantName();
    }

    /** What a field holds for a value that is known beforehand. */
    static CodeBlock constant(Property property, String value) {
        return kind(property).constant(property.constantName(), value);
    }

    /** A condition on a field, or on the parameter that sets it. */
    static CodeBlock condition(FieldCondition condition, Property property, boolean isParameter) {
        return condition(condition, property, property.javaName(), isParameter);
    }

    /** A condition on a field of an object that is being made. */
    static CodeBlock condition(FieldCondition condition, Property property, String field) {
        return condition(condition, property, field, false);
    }

    private static CodeBlock condition(FieldCondition condition, Property property, String name, boolean isParameter) {
        return switch (condition.kind()) {
            case PRESENT -> isParameter ? CodeBlock.of("") : isSet(property, name);
            case NOT_EMPTY ->
                isParameter
                        ? CodeBlock.of("!$N.check($N).isEmpty()", property.constantName(), name)
                        : CodeBlock.of("$L != null && !$L.isEmpty()", name, name);
            case VALUE ->
                isParameter
                        ? kind(property).parameterIs(name, condition.value())
                        : CodeBlock.of("$L == $L", name, constant(property, condition.value()));
        };
    }
}
