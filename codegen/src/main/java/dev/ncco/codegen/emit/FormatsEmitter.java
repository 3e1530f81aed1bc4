package dev.ncco.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.TextKind;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints the patterns that several members share. */
final class FormatsEmitter {

    private FormatsEmitter() {}

    static TypeSpec emit(List<ValueType.Pattern> patterns) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Formats")
                .addJavadoc("The shapes of strings that several options share.")
                .addModifiers(Modifier.FINAL);
        for (ValueType.Pattern pattern : patterns) {
            String regex = TextKind.regexName(pattern.name().orElseThrow());
            out.addField(FieldSpec.builder(Types.STRING, regex, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$S", pattern.regex())
                    .build());
            out.addField(FieldSpec.builder(
                            Types.text("TextPattern"), pattern.name().orElseThrow(), Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($L, $S)", Types.text("TextPattern"), regex, pattern.shape())
                    .build());
        }
        return out.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
