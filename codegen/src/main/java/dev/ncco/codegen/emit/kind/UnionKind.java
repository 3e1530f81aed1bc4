package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** An object of any class of a union. */
final class UnionKind extends ClassKind {

    private final ValueType.Union union;

    UnionKind(ValueType.Union union) {
        super(union.name());
        this.union = union;
    }

    @Override
    CodeBlock declareElements(CodeBlock descriptor, String member) {
        CodeBlock code = super.declareElements(descriptor, member);
        return union.placed() ? CodeBlock.of("$L.as($T.class)", code, parameter()) : code;
    }

    @Override
    TypeName typeArgument() {
        return WildcardTypeName.subtypeOf(parameter());
    }

    @Override
    public CodeBlock read(String constant, String current) {
        return CodeBlock.of(
                "$T.$N($N.open(in, $L))", Types.api("Unions"), JavaNames.lowerCamel(union.name()), constant, current);
    }

    @Override
    Optional<CodeBlock> reader() {
        return Optional.of(CodeBlock.of("$T.$N", Types.api("Unions"), JavaNames.lowerCamel(union.name())));
    }
}
