package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A boolean. */
final class FlagKind extends ValueKind {

    @Override
    public TypeName holder() {
        return Types.property("FlagProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.flag($S)", descriptor, name);
    }

    @Override
    public TypeName parameter() {
        return TypeName.BOOLEAN;
    }

    @Override
    public TypeName field() {
        return TypeName.BYTE;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public boolean canFail() {
        return false;
    }

    @Override
    public boolean isAction(String description) {
        return description.split(" ", 2)[0].endsWith("s");
    }

    @Override
    public CodeBlock constant(String constant, String value) {
        return CodeBlock.of("$T.$L", holder(), value.equals("true") ? "TRUE" : "FALSE");
    }

    @Override
    public CodeBlock parameterIs(String name, String value) {
        return CodeBlock.of(value.equals("true") ? "$N" : "!$N", name);
    }
}
