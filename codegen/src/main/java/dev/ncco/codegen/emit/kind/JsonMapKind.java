package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Map;

/** A JSON object with arbitrary names. */
final class JsonMapKind extends ValueKind {

    private final ValueType.JsonMap map;

    JsonMapKind(ValueType.JsonMap map) {
        this.map = map;
    }

    @Override
    public TypeName holder() {
        return Types.property("JsonProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L.json($S)", descriptor, name);
        map.names().ifPresent(p -> code.add(".names($L)", TextKind.pattern(p)));
        map.values().ifPresent(p -> code.add(".values($L)", TextKind.pattern(p)));
        return code.build();
    }

    @Override
    public TypeName parameter() {
        TypeName value = map.values().isPresent() ? Types.STRING : WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(ClassName.get(Map.class), Types.STRING, value);
    }

    @Override
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of("$N.readMap(in, $L)", constant, current);
    }

    @Override
    public CodeBlock check(String constant, String name, boolean isElementwise) {
        return CodeBlock.of("$N.checkMap($N)", constant, name);
    }

    @Override
    public String refused(String name, String limits) {
        return "a value is not JSON" + (limits.isEmpty() ? "" : " or does not match the limits");
    }
}
