package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** An integer. */
final class IntegerKind extends ValueKind {

    private final ValueType.Int number;

    IntegerKind(ValueType.Int number) {
        this.number = number;
    }

    @Override
    public TypeName holder() {
        return Types.property("IntProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        CodeBlock code = CodeBlock.of("$L.integer($S)", descriptor, name);
        if (hasMax() && hasMin()) {
            code = CodeBlock.of("$L.between($L, $L)", code, number.min(), number.max());
        } else if (hasMax()) {
            code = CodeBlock.of("$L.atMost($L)", code, number.max());
        } else if (hasMin()) {
            code = CodeBlock.of("$L.atLeast($L)", code, number.min());
        }
        return CodeBlock.of("$L$L", code, NumberLimits.unit(number.unit()));
    }

    private boolean hasMin() {
        return number.min() > -Integer.MAX_VALUE;
    }

    private boolean hasMax() {
        return number.max() < Integer.MAX_VALUE;
    }

    @Override
    public TypeName parameter() {
        return TypeName.INT;
    }

    @Override
    public TypeName field() {
        return TypeName.INT;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public Optional<ConversionCode> conversion() {
        // A duration that exceeds an int is converted to the nearest one, which then exceeds the maximum.
        return hasMax() ? ConversionCode.ofDuration(number.unit(), "wholeSeconds") : Optional.empty();
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        if (!hasMin() && !hasMax()) {
            return;
        }
        AnnotationSpec.Builder limit = NumberLimits.annotation();
        if (hasMin()) {
            limit.addMember("min", "$L", number.min());
        }
        if (hasMax()) {
            limit.addMember("max", "$L", number.max());
        }
        parameter.addAnnotation(NumberLimits.in(number.unit(), limit));
    }

    @Override
    public String refused(String name, String limits) {
        return name + (number.min() == 0 && number.max() == Integer.MAX_VALUE ? " is negative" : " is out of range");
    }

    @Override
    public String refusedConversion(String name, String limits) {
        return name + " is null, not a whole number of seconds, or out of range";
    }
}
