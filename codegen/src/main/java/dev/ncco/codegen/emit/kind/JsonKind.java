package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Any JSON. */
final class JsonKind extends ValueKind {

    @Override
    public TypeName holder() {
        return Types.property("JsonProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.json($S)", descriptor, name);
    }

    @Override
    public TypeName parameter() {
        return ClassName.get(Object.class);
    }

    @Override
    public String refused(String name, String limits) {
        return "a value is not JSON";
    }
}
