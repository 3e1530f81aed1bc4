package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.emit.kind.ConversionCode;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Prints the public factory methods of an object, in the class that contains them. */
final class FactoryMethods {

    private final ApiModel api;
    private final ObjectType type;
    private final Factory factory;
    private final ClassName made;

    FactoryMethods(ApiModel api, ObjectType type, Factory factory) {
        this.api = api;
        this.type = type;
        this.factory = factory;
        this.made = Types.api(type.name());
    }

    /** The method, and its variants with a conversion and with a list. */
    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(true));
        if (parameters().stream().anyMatch(p -> conversion(p).isPresent())) {
            methods.add(converted());
        }
        if (FactoryEmitter.takesList(type, factory)) {
            methods.add(method(false));
        }
        return methods;
    }

    private List<Property> parameters() {
        return factory.parameters().stream()
                .map(name -> inner(type.property(name)))
                .toList();
    }

    /** The member that is passed, which may be a member of the object in the member. */
    private Property inner(Property property) {
        return factory.inner()
                .map(i -> api.object(i.type()).property(i.member()))
                .orElse(property);
    }

    private MethodSpec method(boolean one) {
        MethodSpec.Builder out = declared();
        for (Property property : parameters()) {
            TypeName parameter = factory.inner().isPresent()
                    ? PropertyCode.kind(property).widestParameter()
                    : FactoryEmitter.parameterType(property, one);
            out.addParameter(ParameterLimits.parameter(parameter, property.javaName(), property));
        }
        Optional<Property> variable = one ? FactoryEmitter.variableParameter(type, factory) : Optional.empty();
        variable.ifPresent(last -> out.addParameter(
                        ParameterLimits.parameter(Types.array(FactoryEmitter.parameterType(last, true)), "more", last))
                .varargs());
        StringBuilder doc = doc();
        if (variable.isPresent()) {
            doc.insert(doc.indexOf("\n@return"), "\n@param more further elements");
        }
        CodeBlock thrown = CodeBlock.of("");
        if (parameters().stream().anyMatch(PropertyCode::canFail)) {
            thrown = CodeBlock.of("\n@throws $T $L", Types.REFUSAL, thrown(false));
        }
        return out.addJavadoc("$L$L$L", doc, thrown, Javadocs.see(type.doc()))
                .addCode(body(one, variable.isPresent()))
                .build();
    }

    /** The body in the object's class; in another class, a call of the method there. */
    private CodeBlock body(boolean one, boolean isVariable) {
        if (factory.owner().filter(type.name()::equals).isPresent()) {
            return FactoryEmitter.body(type, type, factory, one);
        }
        CodeBlock arguments = parameters().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("return $T.$N($L$L)", made, factory.method(), arguments, isVariable ? ", more" : "")
                .build();
    }

    private CodeBlock argument(Property property) {
        String name = property.javaName();
        return factory.inner()
                .map(i -> CodeBlock.of("$T.$N($N)", Types.api(i.type()), name, name))
                .orElseGet(() -> CodeBlock.of("$N", name));
    }

    /** The variant for other Java types: a duration, a URI, a text that is not a string. */
    private MethodSpec converted() {
        MethodSpec.Builder out = declared();
        parameters().forEach(p -> out.addParameter(convertedType(p), p.javaName()));
        CodeBlock arguments = parameters().stream()
                .map(p ->
                        conversion(p).map(c -> c.of(p, p.javaName())).orElseGet(() -> CodeBlock.of("$N", p.javaName())))
                .collect(CodeBlock.joining(", "));
        return out.addJavadoc("$L", doc())
                .addJavadoc("\n@throws $T $L$L", Types.REFUSAL, thrown(true), Javadocs.see(type.doc()))
                .addStatement("return $N($L)", factory.name(), arguments)
                .build();
    }

    private MethodSpec.Builder declared() {
        List<Property> set = Stream.concat(factory.parameters().stream(), factory.fixed().keySet().stream())
                .map(type::property)
                .toList();
        return MethodSpec.methodBuilder(factory.name())
                .addAnnotations(Origins.made(api, type, set))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(made);
    }

    /** The conversion of a factory method, which, unlike an option, accepts spoken text of any class. */
    private static Optional<ConversionCode> conversion(Property property) {
        return property.type().isSpoken()
                ? Optional.of(ConversionCode.OF_CHARACTERS)
                : OverloadEmitter.conversion(property);
    }

    private static TypeName convertedType(Property property) {
        return conversion(property)
                .<TypeName>map(ConversionCode::type)
                .orElseGet(() -> PropertyCode.kind(property).element());
    }

    private StringBuilder doc() {
        StringBuilder doc = new StringBuilder(Javadocs.escape(type.doc().text())).append("\n");
        for (Property property : parameters()) {
            doc.append("\n@param ").append(property.javaName()).append(' ').append(OptionDocs.described(property));
        }
        return doc.append("\n@return the {@code ").append(type.name()).append('}');
    }

    private String thrown(boolean converted) {
        return parameters().stream()
                .map(p -> converted && conversion(p).isPresent()
                        ? OptionDocs.thrownByConversion(p, List.of())
                        : OptionDocs.thrown(p, List.of()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", or "));
    }
}
