package dev.ncco.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import javax.lang.model.element.Modifier;

/** Prints the methods that read a document from JSON. */
final class DocumentEmitter {

    private static final ClassName READER = Types.runtime("JsonReader");
    private static final ClassName READING = Types.runtime("Reading");
    private static final ClassName INVALID = Types.runtime("InvalidDocumentException");

    private final ClassName self;
    private final CodeBlock opened;

    /**
     * Prepares.
     *
     * @param opened the reader at the document's first token, or a refusal
     */
    private DocumentEmitter(ClassName self, CodeBlock opened) {
        this.self = self;
        this.opened = opened;
    }

    static void list(TypeSpec.Builder out, String name, String object) {
        new DocumentEmitter(Types.api(name), open("openList", object, name)).emit(out);
    }

    static void object(TypeSpec.Builder out, String name, String object) {
        new DocumentEmitter(Types.api(name), open("openObject", object, name)).emit(out);
    }

    private static CodeBlock open(String method, String object, String name) {
        return CodeBlock.of("in.$L($S, $S)", method, object + ".type", name);
    }

    private void emit(TypeSpec.Builder out) {
        for (TypeName source :
                new TypeName[] {Types.STRING, ArrayTypeName.of(TypeName.BYTE), ClassName.get(InputStream.class)}) {
            out.addMethod(fromJson(source, false));
            out.addMethod(fromJson(source, true));
        }
        out.addMethod(fromTree());
        out.addMethod(MethodSpec.methodBuilder("document")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(READER, "in")
                .addStatement("return in.end(read($L))", opened)
                .build());
    }

    private MethodSpec fromJson(TypeName source, boolean reading) {
        boolean stream = source.equals(ClassName.get(InputStream.class));
        String what = source.equals(Types.STRING)
                ? "the JSON"
                : stream ? "the JSON in UTF-8, at most 1 MiB; the stream is not closed" : "the JSON in UTF-8";
        MethodSpec.Builder out = MethodSpec.methodBuilder("fromJson")
                .addJavadoc(
                        "Reads one from JSON$L.\n\n@param json $L\n$L@return the $L, as if it had been built\n",
                        reading ? "" : ", strictly",
                        what,
                        reading ? "@param reading how to read it\n" : "",
                        self.simpleName())
                .addJavadoc(
                        reading
                                ? "@throws $T if the JSON is not what this way of reading takes"
                                : "@throws $T if the JSON is not what {@code ncco check} finds no error in",
                        INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(source, "json");
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
        return TreeEmitter.method(self)
                .addStatement("return document($T.ofTree(tree))", READER)
                .build();
    }
}
