package dev.ncco.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ncco.codegen.emit.kind.Types;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.UnionType;
import java.util.Comparator;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints the methods that JSON libraries call to convert their values. */
final class TreeEmitter {

    private TreeEmitter() {}

    private static MethodSpec.Builder method(ClassName self) {
        return method(self, ", strictly", "invalid, or {@code ncco check} reports an error in it");
    }

    /**
     * Prints the declaration without a body.
     *
     * @param how the reading mode, after a comma
     * @param invalid the condition for an exception, after "if it is"
     */
    static MethodSpec.Builder method(ClassName self, String how, String invalid) {
        return MethodSpec.methodBuilder("fromTree")
                .addAnnotation(Origins.WHOLE)
                .addJavadoc("""
                        Converts the output of a JSON library$L. Jackson 2 and 3 call this method, so a request body or a \
                        field of your classes can have this type.

                        @param tree maps, lists, strings, numbers and booleans
                        @return the value
                        @throws $T if {@code tree} is $L; line and column refer to its JSON without white space
                        """, how, Types.runtime("InvalidDocumentException"), invalid)
                // No argument: javac warns if its class is missing from a caller's class path. @JsonValue makes it
                // redundant.
                .addAnnotation(Types.JSON_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(Types.nullable(ClassName.get(Object.class)), "tree");
    }

    static MethodSpec union(UnionType union) {
        return method(Types.api(union.name()))
                .addStatement("return $L", read(union, union.name(), "ofTree"))
                .build();
    }

    static MethodSpec unknown(UnionType union) {
        return method(
                        Types.api(union.unknown()),
                        "",
                        "invalid, or this release knows its {@code " + union.discriminator() + "}")
                .addStatement("return $L", read(union, union.unknown(), "ofTreeLeniently"))
                .build();
    }

    /** The class of a member of a union depends on its discriminator; other objects have a fixed class. */
    static MethodSpec object(ApiModel api, ObjectType type) {
        Optional<UnionType> union = api.unions().stream()
                .filter(u -> u.members().contains(type.name()) || isNarrowed(api, u, type))
                .min(Comparator.comparing(u -> isPlaced(u, type)));
        MethodSpec.Builder out = method(Types.api(type.name()));
        if (union.isPresent()) {
            return out.addStatement("return $L", read(union.get(), type.name(), "ofTree"))
                    .build();
        }
        out.addStatement("$T in = $T.ofTree(tree)", Types.io("JsonReader"), Types.io("JsonReader"));
        CodeBlock opened = CodeBlock.of("in.openObject($S, $S)", type.object() + ".type", type.name());
        if (type.reading().bareMember().isPresent()) {
            opened = CodeBlock.of("in.isString() ? in : $L", opened);
        }
        return out.addStatement("return in.end(read($L))", opened).build();
    }

    private static boolean isNarrowed(ApiModel api, UnionType union, ObjectType type) {
        return type.parent()
                .map(p -> union.members().contains(p) || isNarrowed(api, union, api.object(p)))
                .orElse(false);
    }

    /** Whether the union writes the object differently. */
    private static boolean isPlaced(UnionType union, ObjectType type) {
        return union.choices().stream()
                .filter(c -> c.variants().stream().anyMatch(v -> v.type().equals(type.name())))
                .anyMatch(UnionType.Choice::isPlaced);
    }

    private static CodeBlock read(UnionType union, String type, String source) {
        ClassName reader = Types.io("JsonReader");
        CodeBlock in = CodeBlock.of("$T.$L(tree)", reader, source);
        return CodeBlock.of(
                "$L.endAs($T.class, $T::$N, $S)",
                in,
                Types.api(type),
                Types.api("Unions"),
                JavaNames.lowerCamel(union.name()),
                union.object());
    }
}
