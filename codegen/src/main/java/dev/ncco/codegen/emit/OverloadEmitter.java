package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits options once more, for what callers have in Java: a duration, a URI, the only required member of an object. */
final class OverloadEmitter {

    private static final String SECONDS = "seconds";
    private static final ClassName CONVERSION = Types.property("Conversion");

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
        if (property.type() instanceof ValueType.Flag flag && flag.shorthand().isPresent()) {
            out.addMethod(shorthand(property, flag.shorthand().get()));
        }
        type(property).ifPresent(type -> out.addMethod(converted(property, type)));
        onlyText(property).ifPresent(only -> {
            out.addMethod(delegating(property, only, Types.STRING, CodeBlock.of("$N", property.javaName())));
            if (isUri(only.type())) {
                out.addMethod(delegating(property, only, ClassName.get(URI.class), convert(only, property.javaName())));
            }
        });
    }

    /** The type that can be given instead, if there is one. */
    static Optional<ClassName> type(Property property) {
        ValueType type = property.type();
        if (type instanceof ValueType.Int number && number.unit().equals(SECONDS)
                || type instanceof ValueType.Decimal decimal && decimal.unit().equals(SECONDS)) {
            return Optional.of(ClassName.get(Duration.class));
        }
        return isUri(type) ? Optional.of(ClassName.get(URI.class)) : Optional.empty();
    }

    private static boolean isUri(ValueType type) {
        ValueType kind = type instanceof ValueType.ListOf list ? (ValueType) list.item() : type;
        return kind instanceof ValueType.Text text && text.patterns().stream().anyMatch(ValueType.Pattern::isUri);
    }

    /** The value that is given, as the option takes it. */
    static CodeBlock convert(Property property, String value) {
        String method = property.type() instanceof ValueType.Int
                ? "wholeSeconds"
                : property.type() instanceof ValueType.Decimal ? "seconds" : "text";
        return CodeBlock.of("$T.$L($S, $S, $N)", CONVERSION, method, property.object(), property.wireName(), value);
    }

    private MethodSpec converted(Property property, ClassName type) {
        String name = property.javaName();
        MethodSpec.Builder out = method(name)
                .addJavadoc("$L\n\n@param $L $L", OptionDocs.sentence(property), name, first(property))
                .addParameter(type, name);
        CodeBlock value = convert(property, name);
        if (property.type() instanceof ValueType.ListOf list && !list.isSingle()) {
            out.addJavadoc("\n@param more $L", OptionDocs.furtherElements(property))
                    .addParameter(
                            ParameterSpec.builder(Types.array(type), "more").build())
                    .varargs();
            value = CodeBlock.of(
                    "$T.texts($S, $S, $N, more)", CONVERSION, property.object(), property.wireName(), name);
        }
        return ends(out, property).addStatement("return $N($L)", name, value).build();
    }

    private MethodSpec shorthand(Property property, String name) {
        MethodSpec.Builder out = method(name)
                .addJavadoc("$L Short for {@link #$L}.\n", OptionDocs.sentence(property), property.javaName());
        return ends(out, property)
                .addStatement("return $N(true)", property.javaName())
                .build();
    }

    /** The text that alone makes the object of an option, if its factory takes nothing else. */
    private Optional<Property> onlyText(Property property) {
        if (!(property.type() instanceof ValueType.Obj object)
                || api.list(object.name()).isPresent()) {
            return Optional.empty();
        }
        ObjectType type = api.object(object.name());
        return type.factories().stream()
                .limit(1)
                .filter(f -> f.method().equals("of") && f.parameters().size() == 1)
                .map(f -> type.property(f.parameters().get(0)))
                .filter(p -> p.type() instanceof ValueType.Text)
                .findFirst();
    }

    private MethodSpec delegating(Property property, Property only, TypeName parameter, CodeBlock value) {
        String name = property.javaName();
        TypeName object = Types.parameter(property.type());
        MethodSpec.Builder out = method(name)
                .addJavadoc("$L\n\n@param $L $L", OptionDocs.sentence(property), name, OptionDocs.described(only))
                .addParameter(ParameterLimits.parameter(parameter, name, only));
        return ends(out, property)
                .addStatement("return $N($T.of($L))", name, object, value)
                .build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder out =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(self);
        return overrides ? out.addAnnotation(Override.class) : out;
    }

    private static String first(Property property) {
        return property.type() instanceof ValueType.ListOf list && !list.isSingle()
                ? OptionDocs.firstElement(property)
                : OptionDocs.parameter(property);
    }

    private MethodSpec.Builder ends(MethodSpec.Builder out, Property property) {
        String thrown = OptionDocs.thrown(property, List.of());
        out.addAnnotations(Origins.of(made, property))
                .addJavadoc("\n@return a copy with {@code $L} set", property.javaName());
        if (!thrown.isEmpty()) {
            out.addJavadoc("\n@throws $T $L", Types.REFUSAL, thrown);
        }
        return out.addJavadoc("$L", OptionDocs.see(property, made));
    }
}
