package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;

/** A value that the platform sends, which is only read. */
final class ReceivedValueKind extends ValueKind {

    private final ValueType.Received received;

    ReceivedValueKind(ValueType.Received received) {
        this.received = received;
    }

    @Override
    public TypeName holder() {
        throw new IllegalStateException("a received value is not declared by a descriptor");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        throw new IllegalStateException(name + " is received, and not declared by a descriptor");
    }

    @Override
    public CodeBlock declareReceived(String name) {
        CodeBlock types =
                received.types().stream().map(t -> CodeBlock.of("$S", t)).collect(CodeBlock.joining(", "));
        CodeBlock code = CodeBlock.of("$T.$N($S, $L)", RECEIVED, received.kind().method(), name, types);
        return received.pattern()
                .map(p -> CodeBlock.of("$L.matching($L)", code, TextKind.pattern(p)))
                .orElse(code);
    }

    @Override
    public TypeName parameter() {
        return ClassName.get(received.kind().type());
    }
}
