package dev.ncco.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.UnionType;
import dev.ncco.schema.text.LimitPhrases;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Prints the methods that parse a document. */
final class DocumentEmitter {

    private static final ClassName READER = Types.io("JsonReader");
    private static final ClassName READING = Types.runtime("Reading");
    private static final ClassName INVALID = Types.runtime("InvalidDocumentException");

    private final ClassName self;
    private final CodeBlock document;
    private final String invalid;
    private final boolean isReceived;

    /**
     * Creates an emitter.
     *
     * @param document the code that reads the whole document
     * @param isReceived whether the platform sends the document, so that members are never rejected
     */
    private DocumentEmitter(ClassName self, CodeBlock document, boolean isReceived) {
        this.self = self;
        this.document = document;
        this.isReceived = isReceived;
        this.invalid = isReceived ? "not a JSON object" : "invalid, or {@code ncco check} reports an error in it";
    }

    static void list(TypeSpec.Builder out, String name, String object) {
        new DocumentEmitter(Types.api(name), open("openList", object), false).emit(out);
    }

    static void object(TypeSpec.Builder out, String name, String object) {
        new DocumentEmitter(Types.api(name), open("openObject", object), false).emit(out);
    }

    static void union(TypeSpec.Builder out, UnionType type) {
        CodeBlock document = CodeBlock.of(
                "in.end($T.$N(in.openObject($S, $S)))",
                Types.api("Unions"),
                JavaNames.lowerCamel(type.name()),
                type.object() + ".type",
                LimitPhrases.any(type.object()));
        new DocumentEmitter(Types.api(type.name()), document, false).emit(out);
    }

    /** Prints the methods that parse an object that the platform sends, and that create one in tests. */
    static void received(TypeSpec.Builder out, ObjectType type) {
        ClassName self = Types.api(type.name());
        CodeBlock document = CodeBlock.of(
                "in.received($S, $S, $T::read)", type.object() + ".type", LimitPhrases.any(type.object()), self);
        DocumentEmitter emitter = new DocumentEmitter(self, document, true);
        if (type.reading().isDocument()) {
            emitter.fromJson(out);
            out.addMethod(emitter.fromQuery());
        }
        out.addMethod(emitter.of());
        emitter.finish(out);
    }

    private static CodeBlock open(String method, String object) {
        return CodeBlock.of("in.end(read(in.$L($S, $S)))", method, object + ".type", LimitPhrases.any(object));
    }

    private void emit(TypeSpec.Builder out) {
        fromJson(out);
        finish(out);
    }

    private void finish(TypeSpec.Builder out) {
        out.addMethod(fromTree());
        out.addMethod(MethodSpec.methodBuilder("document")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(READER, "in")
                .addStatement("return $L", document)
                .build());
    }

    private void fromJson(TypeSpec.Builder out) {
        for (TypeName source :
                new TypeName[] {Types.STRING, ArrayTypeName.of(TypeName.BYTE), ClassName.get(InputStream.class)}) {
            out.addMethod(fromJson(source, false));
            out.addMethod(fromJson(source, true));
        }
    }

    private MethodSpec fromQuery() {
        return MethodSpec.methodBuilder("fromQuery")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc("""
                        Parses the query of a URL, as sent with GET, as {@code $L}. Values are strings; all values of a \
                        repeated parameter are in {@link #extra()}. A parameter with a malformed escape is not decoded.

                        @param query the percent-encoded query; null is treated as an empty query
                        @return the {@code $L}
                        @throws $T if the query is longer than 1 MiB
                        """, self.simpleName(), self.simpleName(), INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(Types.nullable(Types.STRING), "query")
                .addStatement("return document($T.ofQuery(query))", READER)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc("""
                        Creates {@code $L} from its members, for tests or for the parameters of a request.

                        @param members the members by their names in JSON: values of the types that the methods of this class return, or \
                        strings, numbers, booleans, lists, maps and null
                        @return the {@code $L}
                        @throws $T if a value is not JSON
                        """, self.simpleName(), self.simpleName(), INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class), Types.STRING, WildcardTypeName.subtypeOf(Object.class)),
                        "members")
                .addStatement("return document($T.ofMembers(members))", READER)
                .build();
    }

    private MethodSpec fromJson(TypeName source, boolean reading) {
        boolean stream = source.equals(ClassName.get(InputStream.class));
        String what = source.equals(Types.STRING)
                ? "the JSON"
                : stream ? "the JSON in UTF-8, at most 1 MiB; the stream is not closed" : "the JSON in UTF-8";
        ParameterSpec.Builder parameter = ParameterSpec.builder(source, "json");
        if (source.equals(Types.STRING)) {
            parameter.addAnnotation(Types.JSON_TEXT);
        }
        MethodSpec.Builder out = MethodSpec.methodBuilder("fromJson")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc(
                        "Parses JSON as {@code $L}$L.\n\n@param json $L\n$L@return the {@code $L}\n",
                        self.simpleName(),
                        reading || isReceived ? "" : ", strictly",
                        what,
                        reading ? "@param reading the reading mode\n" : "",
                        self.simpleName())
                .addJavadoc(
                        reading && !isReceived
                                ? "@throws $T if the JSON is invalid, or has errors that {@code reading} does not accept"
                                : "@throws $T if the JSON is " + invalid,
                        INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(parameter.build());
        if (stream) {
            out.addJavadoc("\n@throws $T if the stream fails", IOException.class)
                    .addException(IOException.class);
        }
        if (reading) {
            return out.addParameter(READING, "reading")
                    .addStatement("return document($T.of(json, reading))", READER)
                    .build();
        }
        return out.addStatement("return fromJson(json, $T.STRICT)", READING).build();
    }

    private MethodSpec fromTree() {
        return TreeEmitter.method(self, isReceived ? "" : ", strictly", invalid)
                .addStatement("return document($T.ofTree(tree))", READER)
                .build();
    }
}
