package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.ConversionCode;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints overloads of options for other Java types: a duration, a URI, the only required member of an object. */
final class OverloadEmitter {

    private final ApiModel api;
    private final ObjectType made;
    private final ClassName self;
    private final boolean overrides;

    /**
     * Creates an emitter.
     *
     * @param made the class that the methods return
     * @param overrides whether a superclass has the same methods
     */
    OverloadEmitter(ApiModel api, ObjectType made, boolean overrides) {
        this.api = api;
        this.made = made;
        this.self = Types.api(made.name());
        this.overrides = overrides;
    }

    void emit(Property property, TypeSpec.Builder out) {
        property.type().shorthand().ifPresent(name -> out.addMethod(shorthand(property, name)));
        conversion(property).ifPresent(conversion -> out.addMethod(converted(property, conversion)));
        onlyText(property).ifPresent(only -> {
            out.addMethod(delegating(property, only, Types.STRING, CodeBlock.of("$N", property.javaName())));
            conversion(only)
                    .ifPresent(conversion -> out.addMethod(
                            delegating(property, only, conversion.type(), conversion.of(only, property.javaName()))));
        });
    }

    /** The conversion of the other type, if there is one. */
    static Optional<ConversionCode> conversion(Property property) {
        return PropertyCode.kind(property).conversion();
    }

    private MethodSpec converted(Property property, ConversionCode conversion) {
        String name = property.javaName();
        boolean isElementwise = PropertyCode.kind(property).isElementwise();
        MethodSpec.Builder out = method(name)
                .addJavadoc(
                        "$L\n\n@param $L $L",
                        OptionDocs.sentence(property),
                        name,
                        isElementwise ? OptionDocs.firstElement(property) : OptionDocs.parameter(property))
                .addParameter(conversion.type(), name);
        if (isElementwise) {
            out.addJavadoc("\n@param more $L", OptionDocs.furtherElements(property))
                    .addParameter(Types.array(conversion.type()), "more")
                    .varargs();
        }
        CodeBlock value = isElementwise ? conversion.ofElements(property, name) : conversion.of(property, name);
        return ends(out, property, OptionDocs.thrownByConversion(property, made.rulesOf(property)))
                .addStatement("return $N($L)", name, value)
                .build();
    }

    private MethodSpec shorthand(Property property, String name) {
        MethodSpec.Builder out = method(name)
                .addJavadoc("$L Same as {@code $L(true)}.\n", OptionDocs.sentence(property), property.javaName());
        return ends(out, property, OptionDocs.thrown(property, made.rulesOf(property)))
                .addStatement("return $N(true)", property.javaName())
                .build();
    }

    /** The text from which a factory method creates the object of an option, if it has no other parameter. */
    private Optional<Property> onlyText(Property property) {
        return property.type().generatedClass().filter(name -> api.list(name).isEmpty()).map(api::object).stream()
                .flatMap(type -> type.factories().stream()
                        .limit(1)
                        .filter(f -> f.method().equals("of") && f.parameters().size() == 1)
                        .map(f -> type.property(f.parameters().get(0))))
                .filter(p -> PropertyCode.kind(p).replacesObject())
                .findFirst();
    }

    private MethodSpec delegating(Property property, Property only, TypeName parameter, CodeBlock value) {
        String name = property.javaName();
        TypeName object = Types.parameter(property.type());
        MethodSpec.Builder out = method(name)
                .addJavadoc("$L\n\n@param $L $L", OptionDocs.sentence(property), name, OptionDocs.described(only))
                .addParameter(ParameterLimits.parameter(parameter, name, only));
        return ends(out, property, OptionDocs.thrown(property, made.rulesOf(property)))
                .addStatement("return $N($T.of($L))", name, object, value)
                .build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder out =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(self);
        return overrides ? out.addAnnotation(Override.class) : out;
    }

    private MethodSpec.Builder ends(MethodSpec.Builder out, Property property, String thrown) {
        out.addAnnotations(Origins.of(made, property))
                .addJavadoc("\n@return a copy with {@code $L} set", property.javaName());
        if (!thrown.isEmpty()) {
            out.addJavadoc("\n@throws $T $L", Types.REFUSAL, thrown);
        }
        return out.addJavadoc("$L", OptionDocs.see(property, made));
    }
}
