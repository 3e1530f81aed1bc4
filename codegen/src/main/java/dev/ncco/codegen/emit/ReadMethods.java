package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints auxiliary methods that read and write some objects. */
final class ReadMethods {

    private ReadMethods() {}

    /** Prints the method that reads a list of objects. */
    static MethodSpec readList(Property property, CodeBlock read) {
        ValueKind kind = PropertyCode.kind(property);
        TypeName all = ParameterizedTypeName.get(ClassName.get(List.class), kind.element());
        String name = property.javaName();
        String constant = property.constantName();
        MethodSpec.Builder out = MethodSpec.methodBuilder("read" + JavaNames.upperCamel(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(kind.parameter())
                .addParameter(Types.io("JsonReader"), "in")
                .addParameter(Types.nullable(kind.parameter()), "before")
                .addStatement("$T $N = new $T<>()", all, name, ArrayList.class)
                .beginControlFlow("if ($N.open(in, before))", constant)
                .beginControlFlow("while (in.nextElement())")
                .addStatement("$N.add($L($N.element(in)))", name, read, constant)
                .endControlFlow()
                .nextControlFlow("else")
                .addStatement("$N.add($L(in))", name, read)
                .endControlFlow();
        return out.addStatement("return $L", kind.ofElements(CodeBlock.of("$N.check(in, $N)", constant, name)))
                .build();
    }

    /** Prints the method that converts a value to the narrowest class for its members. */
    static MethodSpec narrowest(ObjectType type, ObjectType child, boolean overrides) {
        MethodSpec.Builder out = MethodSpec.methodBuilder("narrowest").returns(Types.api(type.name()));
        if (overrides) {
            out.addAnnotation(Override.class);
        } else {
            out.addJavadoc(
                    "Returns this value as the narrowest class that has all members that are set, which can be used in more places.");
        }
        List<CodeBlock> conditions = new ArrayList<>();
        for (Property property : type.properties()) {
            if (child.properties().stream().noneMatch(c -> c.javaName().equals(property.javaName()))) {
                conditions.add(PropertyCode.isUnset(property, property.javaName()));
            }
        }
        boolean deeper = !child.children().isEmpty();
        if (!deeper) {
            conditions.add(CodeBlock.of("unchecked == $T.NONE", Types.io("UncheckedMembers")));
        }
        CodeBlock narrower = CodeBlock.of("copyTo(new $T(unchecked))", Types.api(child.name()));
        return out.addStatement(
                        "return $L ? $L : publish(this)",
                        CodeBlock.join(conditions, " && "),
                        deeper ? CodeBlock.of("$L.narrowest()", narrower) : CodeBlock.of("publish($L)", narrower))
                .build();
    }
}
