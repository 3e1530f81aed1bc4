package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import java.util.Optional;

/** A list. */
class ListKind extends ValueKind {

    private final ValueType.ListOf list;
    private final ValueKind item;

    ListKind(ValueType.ListOf list) {
        this.list = list;
        this.item = of(list.item());
    }

    @Override
    public final TypeName element() {
        return item.parameter();
    }

    @Override
    public TypeName widestParameter() {
        return ParameterizedTypeName.get(ClassName.get(List.class), item.typeArgument());
    }

    @Override
    public boolean isElementwise() {
        return true;
    }

    @Override
    public final Optional<ConversionCode> conversion() {
        return item.conversion();
    }

    @Override
    public TypeName holder() {
        return ParameterizedTypeName.get(Types.property("ListProperty"), element());
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        String max = list.max() == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(list.max());
        return CodeBlock.of("$L.list($L, $L)", item.declareElements(descriptor, name), list.min(), max);
    }

    @Override
    public TypeName parameter() {
        return ParameterizedTypeName.get(ClassName.get(List.class), element());
    }

    @Override
    public CodeBlock declareReceived(String name) {
        return CodeBlock.of("$T.list($S, $T::read)", RECEIVED, name, element());
    }

    @Override
    public final Optional<CodeBlock> elementReader() {
        return item.reader();
    }

    @Override
    public boolean canBeKept() {
        return item.canBeKept();
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        item.limit(parameter, type);
    }

    @Override
    public String accepted(String noun, String limits) {
        return limits.isEmpty() ? noun : "the elements, each " + limits;
    }

    @Override
    public String refused(String name, String limits) {
        return super.refused("an element", limits);
    }
}
