package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.TextKind;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ValueType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints the named patterns, each with the annotation of the parameters that require it. */
final class FormatsEmitter {

    private FormatsEmitter() {}

    static TypeSpec emit(List<ValueType.Pattern> patterns) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Formats")
                .addJavadoc("The formats of texts, as annotations of the parameters that require them.")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (ValueType.Pattern pattern : patterns) {
            String name = pattern.name().orElseThrow();
            String regex = TextKind.regexName(name);
            out.addField(FieldSpec.builder(Types.STRING, regex, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$S", pattern.regex())
                    .build());
            out.addField(FieldSpec.builder(Types.text("TextPattern"), name, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($L, $S)", Types.text("TextPattern"), regex, pattern.shape())
                    .build());
            out.addType(annotation(name, pattern.shape()));
        }
        return out.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static TypeSpec annotation(String name, String shape) {
        return TypeSpec.annotationBuilder(TextKind.annotation(name).simpleName())
                .addJavadoc("Marks a parameter that must be $L.", Javadocs.escape(shape))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(Documented.class)
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "$T.PARAMETER", ElementType.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Types.runtime("TextLimit"))
                        .addMember("patterns", "$N", TextKind.regexName(name))
                        .addMember("shape", "$S", shape)
                        .build())
                .build();
    }
}
