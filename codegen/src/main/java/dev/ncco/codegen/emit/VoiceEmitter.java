package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import javax.lang.model.element.Modifier;

/** Prints the class that holds all factories, for a static import. */
final class VoiceEmitter {

    private VoiceEmitter() {}

    static TypeSpec emit(ApiModel api) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Voice")
                .addJavadoc("Makes actions, endpoints and settings; meant for {@code import static dev.ncco.Voice.*}.")
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ObjectType type : api.objects()) {
            for (Factory factory : type.factories()) {
                out.addMethod(factory(type, factory, true));
                if (ObjectEmitter.takesList(type, factory)) {
                    out.addMethod(factory(type, factory, false));
                }
            }
        }
        return out.build();
    }

    private static MethodSpec factory(ObjectType type, Factory factory, boolean one) {
        StringBuilder doc = new StringBuilder(Javadocs.escape(type.doc().text())).append("\n");
        MethodSpec.Builder out = MethodSpec.methodBuilder(factory.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.api(type.name()));
        for (String name : factory.parameters()) {
            Property property = type.property(name);
            String text = Javadocs.escape(property.doc().text());
            doc.append("\n@param ").append(name).append(' ').append(Character.toLowerCase(text.charAt(0)));
            doc.append(text, 1, text.endsWith(".") ? text.length() - 1 : text.length());
            String limits = Javadocs.escape(property.doc().limits());
            doc.append(limits.isEmpty() ? "" : ": " + limits);
            out.addParameter(ParameterLimits.parameter(ObjectEmitter.parameterType(property, one), name, property));
        }
        CodeBlock thrown = CodeBlock.of("");
        doc.append("\n@return the ").append(kind(type));
        if (factory.parameters().stream().anyMatch(p -> PropertyCode.canFail(type.property(p)))) {
            thrown = CodeBlock.of("\n@throws $T if it is not allowed", Types.REFUSAL);
        }
        CodeBlock arguments =
                factory.parameters().stream().map(p -> CodeBlock.of("$N", p)).collect(CodeBlock.joining(", "));
        return out.addJavadoc("$L$L$L", doc, thrown, Javadocs.see(type.doc()))
                .addStatement("return $T.$N($L)", Types.api(type.name()), factory.method(), arguments)
                .build();
    }

    private static String kind(ObjectType type) {
        return type.unions().stream().anyMatch("Action"::equals)
                ? "action"
                : type.unions().isEmpty() && type.parent().isEmpty() ? "settings" : "endpoint";
    }
}
