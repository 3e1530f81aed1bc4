package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints the methods that read an object: a loop over its members, followed by the checks of its rules. */
final class ReadEmitter {

    private static final ClassName READER = Types.io("JsonReader");

    private final ApiModel api;
    private final ObjectType type;
    /** The variable with the object. */
    private final String object;

    ReadEmitter(ApiModel api, ObjectType type) {
        this.api = api;
        this.type = type;
        List<String> locals = new ArrayList<>();
        type.constants().forEach(c -> locals.add(JavaNames.lowerCamel(c.wireName())));
        type.reading().deprecated().forEach(d -> locals.add(d.property().javaName()));
        this.object = ObjectEmitter.local(type, locals);
    }

    void emit(TypeSpec.Builder out) {
        out.addMethod(read(Optional.empty()));
        type.reading().place().ifPresent(place -> out.addMethod(read(Optional.of(place))));
        for (Property property : type.properties()) {
            PropertyCode.kind(property)
                    .elementReader()
                    .ifPresent(reader -> out.addMethod(ReadMethods.readList(property, reader)));
        }
    }

    /** The name of the method that reads the object as part of a union. */
    static String methodFor(String union) {
        return "readAs" + union;
    }

    private MethodSpec read(Optional<ReadPlan.Place> place) {
        MethodSpec.Builder out = MethodSpec.methodBuilder(
                        place.map(p -> methodFor(p.union())).orElse("read"))
                .addModifiers(Modifier.STATIC)
                .returns(Types.api(type.name()))
                .addParameter(READER, "in");
        ObjectEmitter.suppress("NullAway", type, out);
        type.constants()
                .forEach(c -> out.addStatement("boolean $N = in.hasChosen()", JavaNames.lowerCamel(c.wireName())));
        out.addStatement("$T $N = $L", Types.api(type.name()), object, ObjectEmitter.create(type));
        deprecated().forEach(d -> local(d.property(), out));
        out.beginControlFlow(
                        "for ($T member = in.nextMember(); member != null; member = in.nextMember())", String.class)
                .beginControlFlow("switch (member)");
        type.constants()
                .forEach(c -> out.addStatement(
                        "case $S -> $N = $N.read(in, $N)",
                        c.wireName(),
                        JavaNames.lowerCamel(c.wireName()),
                        JavaNames.upperSnake(c.wireName()),
                        JavaNames.lowerCamel(c.wireName())));
        type.properties().forEach(p -> member(p, place, out));
        deprecated().forEach(d -> member(d.property(), Optional.empty(), out));
        if (place.isEmpty()) {
            type.reading().foreign().forEach(f -> foreign(f, out));
        }
        out.addStatement("default -> $L", other(place));
        out.endControlFlow().endControlFlow();
        deprecated().forEach(d -> replace(d, out));
        type.properties().forEach(p -> p.namedMembers().ifPresent(names -> derive(p, names, out)));
        out.addStatement("$N.unchecked = in.kept()", object);
        new ReadRules(type, object).emit(out);
        present(place, out);
        return out.addStatement(type.children().isEmpty() ? "return publish($N)" : "return $N.narrowest()", object)
                .build();
    }

    /** Handles members without a case. */
    private CodeBlock other(Optional<ReadPlan.Place> place) {
        if (type.reading().place().isEmpty()) {
            return CodeBlock.of("$N.other(in, member)", ConstantsEmitter.descriptor(type));
        }
        List<String> there = type.reading().place().get().wireNames();
        List<String> here = type.knownNames().stream()
                .filter(n -> !there.contains(n)
                        || type.properties().stream().anyMatch(p -> p.wireName().equals(n))
                        || type.constants().stream().anyMatch(c -> c.wireName().equals(n)))
                .toList();
        CodeBlock names = (place.isPresent() ? there : here)
                .stream().map(n -> CodeBlock.of("$S", n)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("in.unknown($S, $T.of($L))", type.object(), java.util.Set.class, names);
    }

    /** The deprecated members that the descriptor does not handle. */
    private List<ReadPlan.Old> deprecated() {
        return type.reading().deprecated().stream()
                .filter(d -> !ConstantsEmitter.isOnlyKept(d))
                .toList();
    }

    private static void local(Property property, MethodSpec.Builder out) {
        out.addStatement(
                "$T $N = $L",
                Types.field(property).withoutAnnotations(),
                property.javaName(),
                PropertyCode.unset(property));
    }

    private void member(Property property, Optional<ReadPlan.Place> place, MethodSpec.Builder out) {
        String name = property.wireName();
        String constant = property.constantName();
        if (place.isPresent() && property.placed().isPresent()) {
            name = property.placed().get().property().wireName();
            constant = PropertyCode.placedName(property);
        }
        if (place.isEmpty() || place.get().wireNames().contains(name)) {
            String field = deprecated().stream().anyMatch(d -> d.property().equals(property))
                    ? property.javaName()
                    : field(property);
            out.addStatement("case $S -> $L = $L", name, field, value(property, constant, field));
        }
    }

    private String field(Property property) {
        return object + "." + property.javaName();
    }

    private static CodeBlock value(Property property, String constant, String name) {
        ValueKind kind = PropertyCode.kind(property);
        return kind.elementReader()
                .map(r -> CodeBlock.of("$N(in, $L)", "read" + JavaNames.upperCamel(property.javaName()), name))
                .orElseGet(() -> kind.read(constant, name));
    }

    private static void foreign(ReadPlan.Foreign foreign, MethodSpec.Builder out) {
        out.addStatement(
                "case $S -> throw $N.refuse(in, $S)",
                foreign.wireName(),
                ReadRules.constantName(foreign.rule()),
                foreign.beside());
    }

    /** Converts a deprecated member to the current one, or keeps it. */
    private void replace(ReadPlan.Old deprecated, MethodSpec.Builder out) {
        Property old = deprecated.property();
        String name = old.javaName();
        CodeBlock value = PropertyCode.kind(old).value(old.constantName(), name);
        out.beginControlFlow("if ($L)", PropertyCode.isSet(old, name));
        List<String> path = deprecated.replacement();
        if (!path.isEmpty()) {
            Property current = type.property(path.get(0));
            String outer = field(current);
            CodeBlock set;
            if (path.size() == 1) {
                out.beginControlFlow("if (in.isLenient() && $L)", PropertyCode.isUnset(current, outer));
                set = CodeBlock.of("$L = $N", outer, name);
            } else {
                String inner = path.get(1);
                out.beginControlFlow(
                        "if (in.isLenient() && ($L == null || $L.$N().isEmpty())$L)",
                        outer,
                        outer,
                        inner,
                        new ReadRules(type, object).allows(current));
                set = CodeBlock.of(
                        "$L = ($L == null ? $T.of() : $L).$N($L)",
                        outer,
                        outer,
                        Types.parameter(current.type()),
                        outer,
                        inner,
                        value);
            }
            out.addStatement(set).nextControlFlow("else");
        }
        out.addStatement("in.keep($S, $L)", old.wireName(), value);
        if (!path.isEmpty()) {
            out.endControlFlow();
        }
        out.endControlFlow();
    }

    /** Derives the list of member names for documents that were written without it. */
    private void derive(Property property, String token, MethodSpec.Builder out) {
        List<Property> named = type.properties().stream()
                .filter(p -> api.token(token).values().contains(p.wireName()))
                .toList();
        String name = field(property);
        out.beginControlFlow("if ($L == null && in.isLenient() && !in.isKept($S))", name, property.wireName());
        CodeBlock first = constant(token, named.get(0));
        out.addStatement("$L = $T.of($L)", name, List.class, first);
        for (Property other : named.subList(1, named.size())) {
            out.beginControlFlow("if ($L)", PropertyCode.isSet(other, field(other)))
                    .addStatement(
                            "$L = $L ? $T.of($L) : $N.plus($L, $L)",
                            name,
                            PropertyCode.isUnset(named.get(0), field(named.get(0))),
                            List.class,
                            constant(token, other),
                            property.constantName(),
                            name,
                            constant(token, other))
                    .endControlFlow();
        }
        out.endControlFlow();
    }

    private static CodeBlock constant(String token, Property named) {
        return CodeBlock.of("$T.$L", Types.api(token), TokenType.constantName(named.wireName()));
    }

    /** Checks that the required members are present. */
    private void present(Optional<ReadPlan.Place> place, MethodSpec.Builder out) {
        for (Property property : type.properties()) {
            if (isAbsent(property)) {
                out.addStatement(
                        "$L = $N.orAbsent($L, $N.unchecked, $N)",
                        field(property),
                        property.constantName(),
                        field(property),
                        object,
                        absentName(property));
            } else if (isRequired(property, place)) {
                out.addStatement(require(property, place));
            }
        }
    }

    private static boolean isRequired(Property property, Optional<ReadPlan.Place> place) {
        return place.flatMap(p -> property.placed())
                .map(there -> there.property().required())
                .orElse(property.required());
    }

    /** Whether deprecated documents lack the member. */
    private boolean isAbsent(Property property) {
        return type.reading()
                .absent()
                .filter(a -> a.property().equals(property.javaName()))
                .isPresent();
    }

    static String absentName(Property property) {
        return property.constantName() + "_ABSENT";
    }

    private CodeBlock require(Property property, Optional<ReadPlan.Place> place) {
        String constant = place.isPresent() && property.placed().isPresent()
                ? PropertyCode.placedName(property)
                : property.constantName();
        return CodeBlock.of(
                PropertyCode.canBeKept(property) ? "$N.require(in, $L, $N.unchecked)" : "$N.require(in, $L)",
                PropertyCode.canBeKept(property)
                        ? new Object[] {constant, field(property), object}
                        : new Object[] {constant, field(property)});
    }
}
