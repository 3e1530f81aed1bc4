package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ncco.codegen.model.Names;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import javax.lang.model.element.Modifier;

/** Prints an enumeration: an enum, or a small class where other values may come. */
final class TokenEmitter {

    private final TokenType type;
    private final ClassName self;

    TokenEmitter(TokenType type) {
        this.type = type;
        this.self = Types.api(type.name());
    }

    TypeSpec emit() {
        return type.text().isPresent() ? open(type.text().get()) : closed();
    }

    private TypeSpec closed() {
        TypeSpec.Builder out = TypeSpec.enumBuilder(self)
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.runtime("Token"));
        for (String value : type.values()) {
            out.addEnumConstant(
                    TokenType.constantName(value),
                    TypeSpec.anonymousClassBuilder("$S", value)
                            .addJavadoc("$L", Javadocs.code(value))
                            .build());
        }
        return out.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build())
                .build();
    }

    private TypeSpec open(ValueType.Text text) {
        TypeSpec.Builder out = TypeSpec.classBuilder(self)
                .addJavadoc("$L$L", Javadocs.escape(type.doc().text()), Javadocs.see(type.doc()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Types.runtime("OpenToken"));
        for (String value : type.values()) {
            out.addField(FieldSpec.builder(
                            self, TokenType.constantName(value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L", Javadocs.code(value))
                    .initializer("new $T($S)", self, value)
                    .build());
        }
        return out.addField(FieldSpec.builder(
                                Types.runtime("TextProperty"),
                                "VALUE",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                PropertyCode.text(Names.lowerCamel(type.name()), Names.lowerCamel(type.name()), text))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CharSequence.class, "value")
                        .addStatement("super(value)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc(
                                "Makes a value from text, also one that is newer than this release.\n\n"
                                        + "@param value $L\n@return the value\n"
                                        + "@throws $T if it is not allowed",
                                text.patterns().isEmpty()
                                        ? "the text"
                                        : Javadocs.escape(text.patterns().get(0).shape()),
                                Types.REFUSAL)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, "value")
                        .addStatement("return new $T(VALUE.check(value))", self)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.STATIC)
                        .returns(self)
                        .addParameter(Types.runtime("JsonReader"), "in")
                        .addParameter(ParameterizedTypeName.get(Types.runtime("TokenProperty"), self), "property")
                        .addParameter(Types.nullable(self), "before")
                        .addStatement("return new $T(property.read(in, before, VALUE))", self)
                        .build())
                .build();
    }
}
