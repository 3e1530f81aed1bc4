package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.Property;
import javax.lang.model.element.Modifier;

/** Generates the code of a member: its constant, check, reading and writing. */
final class PropertyCode {

    private PropertyCode() {}

    static ValueKind kind(Property property) {
        return ValueKind.of(property.type());
    }

    /** The constant that describes the member, declared by the descriptor of the object. */
    static FieldSpec constant(String name, Property property, CodeBlock descriptor, Modifier... access) {
        return FieldSpec.builder(kind(property).holder(), name, access)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(kind(property).declare(descriptor, property.wireName()))
                .build();
    }

    /** The value of the field if the member is not set. */
    static CodeBlock unset(Property property) {
        return kind(property).unset();
    }

    /** The condition that a field is not set. */
    static CodeBlock isUnset(Property property, String field) {
        return kind(property).isUnset(field);
    }

    /** The condition that a field is set. */
    static CodeBlock isSet(Property property, String field) {
        return kind(property).isSet(field);
    }

    /** The check of the parameter with the name of the member. */
    static CodeBlock check(Property property, boolean elementwise) {
        return kind(property).check(property.constantName(), property.javaName(), elementwise);
    }

    /** Whether a value can be rejected. */
    static boolean canFail(Property property) {
        return kind(property).canFail();
    }

    /** Whether a value can be unknown to this release, so that it is kept as read. */
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

    /** The value of a field for a fixed value. */
    static CodeBlock constant(Property property, String value) {
        return kind(property).constant(property.constantName(), value);
    }

    /** A condition on a field, or on the parameter that sets it. */
    static CodeBlock condition(FieldCondition condition, Property property, boolean isParameter) {
        return condition(condition, property, property.javaName(), isParameter);
    }

    /** A condition on a field of an object that is being created. */
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
