package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** An object of a generated class, or of any class of a union. */
final class ObjectKind extends ValueKind {

    private final String name;
    private final boolean isPlaced;

    /**
     * Creates a kind.
     *
     * @param name the class or interface
     * @param isPlaced whether the union decides how some of its members are written
     */
    ObjectKind(String name, boolean isPlaced) {
        this.name = name;
        this.isPlaced = isPlaced;
    }

    @Override
    public TypeName holder() {
        return ParameterizedTypeName.get(Types.property("ObjectProperty"), parameter());
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String member) {
        return CodeBlock.of("$L.object($S)", descriptor, member);
    }

    @Override
    CodeBlock declareElements(CodeBlock descriptor, String member) {
        CodeBlock code = CodeBlock.of("$L.<$T>object($S)", descriptor, parameter(), member);
        return isPlaced ? CodeBlock.of("$L.as($T.class)", code, parameter()) : code;
    }

    @Override
    public TypeName parameter() {
        return Types.api(name);
    }
}
