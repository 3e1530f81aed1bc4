package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;

/** A value of an open enumeration. */
final class OpenTokenKind extends ValueKind {

    private final ValueType.Token token;

    OpenTokenKind(ValueType.Token token) {
        this.token = token;
    }

    @Override
    public TypeName holder() {
        return ParameterizedTypeName.get(Types.property("TokenProperty"), parameter());
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.token($S)", descriptor, name);
    }

    @Override
    CodeBlock declareElements(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.<$T>token($S)", descriptor, parameter(), name);
    }

    @Override
    public CodeBlock declareReceived(String name) {
        return CodeBlock.of("$T.token($S, $T::of)", RECEIVED, name, parameter());
    }

    @Override
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of("$T.read(in, $N, $L)", parameter(), constant, current);
    }

    @Override
    public TypeName parameter() {
        return Types.api(token.name());
    }

    @Override
    public String accepted(String noun, String limits) {
        return noun + "; see the constants, or {@link " + token.name() + "#of} for others";
    }
}
