package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.UnionType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints the class that selects the class of an object in a union, and the classes for unknown objects. */
final class UnionsEmitter {

    private UnionsEmitter() {}

    static TypeSpec emit(List<UnionType> unions) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Unions")
                .addJavadoc("Reads objects whose class depends on the value of a member.")
                .addModifiers(Modifier.FINAL);
        for (UnionType union : unions) {
            String values =
                    union.choices().stream().map(UnionType.Choice::value).collect(Collectors.joining(", "));
            out.addField(FieldSpec.builder(
                            Types.io("Discriminator"),
                            JavaNames.upperSnake(union.name()),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(
                            "new $T($S, $S, $S)",
                            Types.io("Discriminator"),
                            union.object(),
                            union.discriminator(),
                            values)
                    .build());
        }
        out.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        unions.forEach(u -> out.addMethod(read(u)));
        return out.build();
    }

    private static MethodSpec read(UnionType union) {
        String constant = JavaNames.upperSnake(union.name());
        MethodSpec.Builder out = MethodSpec.methodBuilder(JavaNames.lowerCamel(union.name()))
                .addModifiers(Modifier.STATIC)
                .returns(Types.api(union.name()))
                .addParameter(Types.io("JsonReader"), "in")
                .beginControlFlow("return switch ($N.read(in))", constant);
        for (UnionType.Choice choice : union.choices()) {
            out.addStatement("case $S -> $L", choice.value(), read(union, choice));
        }
        return out.addStatement("default -> new $T($N.readUnknown(in))", Types.api(union.unknown()), constant)
                .addCode("$<};\n")
                .build();
    }

    private static CodeBlock read(UnionType union, UnionType.Choice choice) {
        List<UnionType.Variant> variants = choice.variants();
        CodeBlock code = CodeBlock.of(
                "$T.$L(in)",
                Types.api(variants.get(0).type()),
                choice.isPlaced() ? ReadEmitter.methodFor(union.name()) : "read");
        for (UnionType.Variant variant : variants.subList(1, variants.size())) {
            code = CodeBlock.of("in.has($S) ? $T.read(in) : $L", variant.member(), Types.api(variant.type()), code);
        }
        return code;
    }

    static TypeSpec unknown(UnionType union) {
        ClassName self = Types.api(union.unknown());
        String name = JavaNames.lowerCamel(union.discriminator());
        ClassName members = Types.io("UncheckedMembers");
        return TypeSpec.classBuilder(self)
                .addJavadoc(
                        "An object that this release does not know: read by {@link $T#LENIENT}, and written unchanged.",
                        Types.runtime("Reading"))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Types.document("JsonObject"))
                .addSuperinterface(Types.api(union.name()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(members, "members")
                        .addStatement("super(members)")
                        .addStatement("publish(this)")
                        .build())
                .addMethod(MethodSpec.methodBuilder(name)
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc("{@return the value of $L}", Javadocs.code(union.discriminator()))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $T.valueOf(members().get($S))", String.class, union.discriminator())
                        .build())
                .addMethod(MethodSpec.methodBuilder("members")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc("{@return all members as read}")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(Map.class), Types.STRING, Types.nullable(ClassName.get(Object.class))))
                        .addStatement("return unchecked.toMap()")
                        .build())
                .addMethod(TreeEmitter.unknown(union))
                .addMethod(MethodSpec.methodBuilder("writeMembers")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(Types.io("JsonWriter"), "out")
                        .addComment("all are unchecked")
                        .build())
                .build();
    }
}
