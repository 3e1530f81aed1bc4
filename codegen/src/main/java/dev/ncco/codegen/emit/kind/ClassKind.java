package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** A value of a generated class or interface. */
abstract class ClassKind extends ValueKind {

    private final String name;

    ClassKind(String name) {
        this.name = name;
    }

    @Override
    public final TypeName holder() {
        return ParameterizedTypeName.get(Types.property("ObjectProperty"), parameter());
    }

    @Override
    public final CodeBlock declare(CodeBlock descriptor, String member) {
        return CodeBlock.of("$L.object($S)", descriptor, member);
    }

    @Override
    CodeBlock declareElements(CodeBlock descriptor, String member) {
        return CodeBlock.of("$L.<$T>object($S)", descriptor, parameter(), member);
    }

    @Override
    public final TypeName parameter() {
        return Types.api(name);
    }
}
