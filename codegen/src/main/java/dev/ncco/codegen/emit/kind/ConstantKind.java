package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;

/** A constant of a closed enumeration. */
final class ConstantKind extends ValueKind {

    private static final ClassName PROPERTY = Types.property("EnumProperty");

    private final ValueType.Token token;

    ConstantKind(ValueType.Token token) {
        this.token = token;
    }

    @Override
    public TypeName holder() {
        return ParameterizedTypeName.get(PROPERTY, parameter());
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.constant($S, $T.values())", descriptor, name, parameter());
    }

    @Override
    public CodeBlock declareReceived(String name) {
        return CodeBlock.of("$T.constant($S, $T.values())", RECEIVED, name, parameter());
    }

    @Override
    public TypeName parameter() {
        return Types.api(token.name());
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
    public CodeBlock unset() {
        return CodeBlock.of("$T.UNSET", PROPERTY);
    }

    @Override
    public boolean canBeKept() {
        return true;
    }
}
