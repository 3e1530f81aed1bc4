package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints the class of an object that the platform sends: a constant and a method for each member. */
final class ReceivedEmitter {

    private static final ClassName PROPERTY = Types.property("ReceivedProperty");
    private static final TypeName PROPERTIES = ParameterizedTypeName.get(
            ClassName.get(List.class), ParameterizedTypeName.get(PROPERTY, WildcardTypeName.subtypeOf(Object.class)));
    private static final TypeName MEMBERS = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            WildcardTypeName.subtypeOf(Object.class),
            WildcardTypeName.subtypeOf(Object.class));

    private final ObjectType type;
    private final ClassName self;
    private final Optional<Property> bare;

    ReceivedEmitter(ObjectType type) {
        this.type = type;
        this.self = Types.api(type.name());
        this.bare = type.reading().bareMember().map(type::property);
    }

    TypeSpec emit() {
        TypeSpec.Builder out = TypeSpec.classBuilder(self)
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addAnnotation(Types.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Types.document("ReceivedObject"));
        type.properties().forEach(p -> out.addField(constant(p)));
        out.addField(FieldSpec.builder(PROPERTIES, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        type.properties().stream()
                                .map(p -> CodeBlock.of("$N", p.constantName()))
                                .collect(CodeBlock.joining(", ")))
                .build());
        out.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(MEMBERS, "json")
                .addStatement("super(json, KNOWN)")
                .build());
        bare.ifPresent(b -> out.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "json")
                .addStatement("super(json, $N, KNOWN)", b.constantName())
                .build()));
        type.properties().forEach(p -> out.addMethod(reader(p)));
        DocumentEmitter.received(out, type);
        return out.addMethod(read()).build();
    }

    private MethodSpec reader(Property property) {
        String limits =
                property.doc().limits().isEmpty() ? "" : " " + property.doc().limits();
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotations(Origins.of(type, property))
                .addJavadoc(
                        "$L\n\n@return the value of $L$L; empty if it is absent or null, or invalid and therefore in "
                                + "{@link #extra()}$L",
                        OptionDocs.getter(property),
                        Javadocs.code(property.wireName()),
                        Javadocs.escape(limits),
                        Javadocs.see(property.doc()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Optional.class),
                        Types.parameter(property.type()).box()))
                .addStatement("return get($N)", property.constantName())
                .build();
    }

    private MethodSpec read() {
        MethodSpec.Builder out = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(Types.nullable(self))
                .addParameter(Object.class, "json");
        bare.ifPresent(b -> out.beginControlFlow("if (isBare(json, $N))", b.constantName())
                .addStatement("return new $T((String) json)", self)
                .endControlFlow());
        return out.addStatement("return json instanceof $T members ? new $T(members) : null", MEMBERS, self)
                .build();
    }

    private FieldSpec constant(Property property) {
        TypeName value = Types.parameter(property.type()).box();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(PROPERTY, value),
                        property.constantName(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addAnnotations(Origins.of(type, property))
                .initializer(PropertyCode.kind(property).declareReceived(property.wireName()))
                .build();
    }
}
