package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.List;

/** A list. */
class ListKind extends ValueKind {

    private final ValueType.ListOf list;
    private final ValueKind item;

    ListKind(ValueType.ListOf list) {
        this.list = list;
        this.item = of((ValueType) list.item());
    }

    /** The type of an element. */
    final TypeName element() {
        return item.parameter();
    }

    @Override
    public TypeName holder() {
        return ParameterizedTypeName.get(Types.property("ListProperty"), element());
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        return CodeBlock.of("$L.list($L, $L)", item.declareElements(descriptor, name), list.min(), bound(list.max()));
    }

    @Override
    public TypeName parameter() {
        return ParameterizedTypeName.get(ClassName.get(List.class), element());
    }

    @Override
    public boolean canBeKept() {
        return item instanceof ConstantKind;
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        if (list.item() instanceof ValueType.Text text) {
            TextKind.limit(text, type.equals(Types.STRING), parameter);
        }
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
