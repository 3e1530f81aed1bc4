package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints the class with all factory methods that are not in another class, for static imports. */
final class VoiceEmitter {

    private VoiceEmitter() {}

    static TypeSpec emit(ApiModel api) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Voice")
                .addJavadoc("The factory methods of all values, for {@code import static dev.ncco.Voice.*}.")
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ObjectType type : api.objects()) {
            type.factories().stream()
                    .filter(factory -> factory.owner().isEmpty())
                    .flatMap(factory -> new FactoryMethods(api, type, factory).all().stream())
                    .forEach(out::addMethod);
        }
        if (api.objects().stream().flatMap(o -> o.properties().stream()).anyMatch(VoiceEmitter::isSpoken)) {
            out.addMethod(MethodSpec.methodBuilder("ssml")
                    .addAnnotations(spoken(api))
                    .addJavadoc("Creates an empty text in SSML.\n\n@return the text")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(Types.api("Ssml"))
                    .addStatement("return $T.empty()", Types.api("Ssml"))
                    .build());
        }
        return out.build();
    }

    private static List<AnnotationSpec> spoken(ApiModel api) {
        return api.objects().stream()
                .flatMap(o ->
                        o.properties().stream().filter(VoiceEmitter::isSpoken).flatMap(p -> Origins.of(o, p).stream()))
                .toList();
    }

    private static boolean isSpoken(Property property) {
        return property.type().isSpoken();
    }
}
