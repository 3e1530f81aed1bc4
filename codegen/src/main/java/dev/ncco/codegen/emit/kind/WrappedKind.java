package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Map;

/** A string that is wrapped in an object in JSON, after members with only one possible value. */
final class WrappedKind extends ValueKind {

    private final ValueType.Wrapped wrapped;

    WrappedKind(ValueType.Wrapped wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public TypeName holder() {
        return Types.property("WrappedProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        CodeBlock constants = wrapped.constants().stream()
                .map(c -> CodeBlock.of("$S, $S", c.wireName(), c.value()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$L.wrapped($S, $T.of($L), $L)",
                descriptor,
                name,
                Map.class,
                constants,
                TextKind.declare(wrapped.object(), wrapped.wireName(), wrapped.text()));
    }

    @Override
    public TypeName parameter() {
        return Types.STRING;
    }

    @Override
    public TypeName field() {
        return ClassName.get(CharSequence.class);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean canBeKept() {
        return true;
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        TextKind.limit(wrapped.text(), parameter, type);
    }
}
