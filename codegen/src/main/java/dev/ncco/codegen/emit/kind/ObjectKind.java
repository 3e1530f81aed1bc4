package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** An object of a generated class. */
final class ObjectKind extends ClassKind {

    private final ValueType.Obj object;

    ObjectKind(ValueType.Obj object) {
        super(object.name());
        this.object = object;
    }

    @Override
    public CodeBlock read(String constant, String current) {
        String open = object.array() ? "openList" : "open";
        return CodeBlock.of("$T.read($N.$L(in, $L))", parameter(), constant, open, current);
    }

    @Override
    Optional<CodeBlock> reader() {
        return Optional.of(CodeBlock.of("$T.read", parameter()));
    }

    @Override
    public CodeBlock declareReceived(String name) {
        return CodeBlock.of("$T.object($S, $T::read)", RECEIVED, name, parameter());
    }
}
