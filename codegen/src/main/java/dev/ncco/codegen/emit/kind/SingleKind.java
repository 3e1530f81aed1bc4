package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;

/** A list with exactly one element, which represents the list in Java. */
final class SingleKind extends ListKind {

    SingleKind(ValueType.ListOf list) {
        super(list);
    }

    @Override
    public TypeName parameter() {
        return element();
    }

    @Override
    public TypeName widestParameter() {
        return element();
    }

    @Override
    public boolean isElementwise() {
        return false;
    }

    @Override
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of("$N.readOnly(in, $L)", constant, current);
    }

    @Override
    public CodeBlock ofElements(CodeBlock list) {
        return CodeBlock.of("$L.get(0)", list);
    }

    @Override
    public CodeBlock check(String constant, String name, boolean isElementwise) {
        return CodeBlock.of("$N.checkOnly($N)", constant, name);
    }

    @Override
    public String writeMethod() {
        return "writeOnly";
    }

    @Override
    public String accepted(String noun, String limits) {
        return limits.isEmpty() ? noun : limits;
    }

    @Override
    public String refused(String name, String limits) {
        return name + " is null" + (limits.isEmpty() ? "" : " or " + broken(limits));
    }
}
