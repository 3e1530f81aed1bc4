package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Conversion;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Prints the class that holds all factories, for a static import. */
final class VoiceEmitter {

    private VoiceEmitter() {}

    static TypeSpec emit(ApiModel api) {
        TypeSpec.Builder out = TypeSpec.classBuilder("Voice")
                .addJavadoc("The factories of all values, for {@code import static dev.ncco.Voice.*}.")
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ObjectType type : api.objects()) {
            for (Factory factory : type.factories()) {
                out.addMethod(factory(api, type, factory, true));
                if (factory.parameters().stream()
                        .anyMatch(p -> conversion(type.property(p)).isPresent())) {
                    out.addMethod(converted(api, type, factory));
                }
                if (FactoryEmitter.takesList(type, factory)) {
                    out.addMethod(factory(api, type, factory, false));
                }
            }
        }
        if (api.objects().stream().flatMap(o -> o.properties().stream()).anyMatch(VoiceEmitter::isSpoken)) {
            out.addMethod(MethodSpec.methodBuilder("ssml")
                    .addAnnotations(spoken(api))
                    .addJavadoc("Begins a text in SSML.\n\n@return an empty text")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(Types.api("Ssml"))
                    .addStatement("return $T.empty()", Types.api("Ssml"))
                    .build());
        }
        return out.build();
    }

    private static List<AnnotationSpec> origins(ApiModel api, ObjectType type, Factory factory) {
        List<Property> set = Stream.concat(factory.parameters().stream(), factory.fixed().keySet().stream())
                .map(type::property)
                .toList();
        return Origins.made(api, type, set);
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

    /** The conversion for a factory, which unlike an option accepts spoken text of any class. */
    private static Optional<Conversion> conversion(Property property) {
        return isSpoken(property) ? Optional.of(Conversion.OF_CHARACTERS) : OverloadEmitter.conversion(property);
    }

    private static TypeName convertedType(Property property) {
        return conversion(property)
                .<TypeName>map(Conversion::type)
                .orElseGet(() -> PropertyCode.kind(property).element());
    }

    private static CodeBlock convertedValue(Property property) {
        String name = property.javaName();
        return conversion(property).map(c -> c.of(property, name)).orElseGet(() -> CodeBlock.of("$N", name));
    }

    /** The factory for what callers have in Java: a duration, a URI, a text that is not a string. */
    private static MethodSpec converted(ApiModel api, ObjectType type, Factory factory) {
        CodeBlock arguments = factory.parameters().stream()
                .map(p -> convertedValue(type.property(p)))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder out = MethodSpec.methodBuilder(factory.name())
                .addAnnotations(origins(api, type, factory))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.api(type.name()));
        factory.parameters().forEach(p -> out.addParameter(convertedType(type.property(p)), p));
        return out.addJavadoc("$L", doc(type, factory))
                .addJavadoc("\n@throws $T $L$L", Types.REFUSAL, thrown(type, factory), Javadocs.see(type.doc()))
                .addStatement("return $N($L)", factory.name(), arguments)
                .build();
    }

    private static StringBuilder doc(ObjectType type, Factory factory) {
        StringBuilder doc = new StringBuilder(Javadocs.escape(type.doc().text())).append("\n");
        for (String name : factory.parameters()) {
            doc.append("\n@param ").append(name).append(' ').append(OptionDocs.described(type.property(name)));
        }
        return doc.append("\n@return the {@code ").append(type.name()).append('}');
    }

    private static String thrown(ObjectType type, Factory factory) {
        return factory.parameters().stream()
                .map(p -> OptionDocs.thrown(type.property(p), List.of()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", or "));
    }

    private static MethodSpec factory(ApiModel api, ObjectType type, Factory factory, boolean one) {
        MethodSpec.Builder out = MethodSpec.methodBuilder(factory.name())
                .addAnnotations(origins(api, type, factory))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.api(type.name()));
        for (String name : factory.parameters()) {
            Property property = type.property(name);
            out.addParameter(ParameterLimits.parameter(FactoryEmitter.parameterType(property, one), name, property));
        }
        Optional<Property> variable = one ? FactoryEmitter.variableParameter(type, factory) : Optional.empty();
        variable.ifPresent(last -> out.addParameter(
                        ParameterLimits.parameter(Types.array(FactoryEmitter.parameterType(last, true)), "more", last))
                .varargs());
        StringBuilder doc = doc(type, factory);
        if (variable.isPresent()) {
            doc.insert(doc.indexOf("\n@return"), "\n@param more further elements");
        }
        CodeBlock thrown = CodeBlock.of("");
        if (factory.parameters().stream().anyMatch(p -> PropertyCode.canFail(type.property(p)))) {
            thrown = CodeBlock.of("\n@throws $T $L", Types.REFUSAL, thrown(type, factory));
        }
        CodeBlock arguments =
                factory.parameters().stream().map(p -> CodeBlock.of("$N", p)).collect(CodeBlock.joining(", "));
        if (variable.isPresent()) {
            arguments = CodeBlock.of("$L, more", arguments);
        }
        return out.addJavadoc("$L$L$L", doc, thrown, Javadocs.see(type.doc()))
                .addStatement("return $T.$N($L)", Types.api(type.name()), factory.method(), arguments)
                .build();
    }
}
