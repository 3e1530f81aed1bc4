package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.emit.kind.TextKind;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Prints an enumeration: an enum if it is closed, a class if it is open. */
final class TokenEmitter {

    private final TokenType type;
    private final List<String> uses;
    private final ClassName self;

    TokenEmitter(ApiModel api, TokenType type) {
        this.type = type;
        this.uses = api.uses(type);
        this.self = Types.api(type.name());
    }

    /** The description; if it describes only one of several options, followed by the list of all. */
    private String doc() {
        String options = uses.size() < 2
                ? ""
                : "\n\n<p>The type of " + uses.stream().map(Javadocs::code).collect(Collectors.joining(", ")) + ".";
        return Javadocs.escape(type.doc().text()) + options + "\n" + Javadocs.see(type.doc());
    }

    TypeSpec emit() {
        return type.text().isPresent() ? open(type.text().get()) : closed();
    }

    private TypeSpec closed() {
        TypeSpec.Builder out = TypeSpec.enumBuilder(self)
                .addJavadoc("$L", doc())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.runtime("Token"));
        type.values().forEach(v -> constant(out, v, Javadocs.code(v)));
        return value(out)
                .addMethod(MethodSpec.methodBuilder("of")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc(
                                "Returns the constant with a value.\n\n@param value the value as it is written in JSON\n"
                                        + "@return the constant\n@throws $T if no constant has this value",
                                Types.REFUSAL)
                        .addAnnotation(Types.JSON_CREATOR)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, "value")
                        .addStatement(
                                "return $T.parse($S, values(), value)", Types.property("EnumProperty"), type.name())
                        .build())
                .build();
    }

    private TypeSpec open(ValueType.Text text) {
        TypeSpec.Builder out = TypeSpec.classBuilder(self)
                .addJavadoc("$L", doc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Types.runtime("ExpandableEnum"))
                .addField(known());
        for (String value : type.values()) {
            out.addField(FieldSpec.builder(
                            self, TokenType.constantName(value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L", Javadocs.code(value))
                    .addAnnotation(Origins.WHOLE)
                    .initializer("KNOWN.add(new $T($S))", self, value)
                    .build());
        }
        if (type.isSwitched()) {
            switched(out);
        }
        return out.addField(FieldSpec.builder(
                                Types.property("TextProperty"),
                                "VALUE",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(TextKind.declare(
                                JavaNames.lowerCamel(type.name()), JavaNames.lowerCamel(type.name()), text))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CharSequence.class, "value")
                        .addStatement("super(value)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc(
                                "Returns the value with a text: the constant if there is one, else a value without a"
                                        + " constant.\n\n@param value $L\n@return the value\n"
                                        + "@throws $T if the text is null or invalid",
                                text.patterns().isEmpty()
                                        ? "the text"
                                        : Javadocs.escape(text.patterns().get(0).shape()),
                                Types.REFUSAL)
                        .addAnnotation(Types.JSON_CREATOR)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, "value")
                        .addStatement("return known(VALUE.check(value))")
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.STATIC)
                        .returns(self)
                        .addParameter(Types.io("JsonReader"), "in")
                        .addParameter(ParameterizedTypeName.get(Types.property("TokenProperty"), self), "property")
                        .addParameter(Types.nullable(self), "before")
                        .addStatement("return known(property.read(in, before, VALUE))")
                        .build())
                .addMethod(MethodSpec.methodBuilder("known")
                        .addAnnotation(Origins.WHOLE)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(self)
                        .addParameter(CharSequence.class, "value")
                        .addStatement("$T known = KNOWN.find(value)", self)
                        .addStatement("return known == null ? new $T(value) : known", self)
                        .build())
                .build();
    }

    private void switched(TypeSpec.Builder out) {
        ClassName known = self.nestedClass("Known");
        TypeSpec.Builder constants = TypeSpec.enumBuilder(known)
                .addJavadoc("The known values, for a {@code switch} over {@link #known()}.")
                .addAnnotation(Origins.WHOLE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(Types.runtime("Token"));
        type.values().forEach(v -> constant(constants, v, Javadocs.code(v)));
        constant(constants, "", "Any value that this release does not know.");
        out.addType(value(constants).build())
                .addMethod(MethodSpec.methodBuilder("known")
                        .addAnnotation(Origins.WHOLE)
                        .addJavadoc("Returns this value as an enum constant, for a {@code switch}.\n\n"
                                + "@return the constant, or {@code OTHER} if this release does not know it")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(known)
                        .addStatement("return known($T.values(), $T.OTHER)", known, known)
                        .build());
    }

    private static void constant(TypeSpec.Builder out, String value, String doc) {
        out.addEnumConstant(
                value.isEmpty() ? "OTHER" : TokenType.constantName(value),
                TypeSpec.anonymousClassBuilder("$S", value)
                        .addJavadoc("$L", doc)
                        .addAnnotation(Origins.WHOLE)
                        .build());
    }

    private static TypeSpec.Builder value(TypeSpec.Builder out) {
        return out.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Origins.WHOLE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build());
    }

    private FieldSpec known() {
        ParameterizedTypeName all = ParameterizedTypeName.get(Types.property("KnownTokens"), self);
        return FieldSpec.builder(all, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", Types.property("KnownTokens"))
                .build();
    }
}
