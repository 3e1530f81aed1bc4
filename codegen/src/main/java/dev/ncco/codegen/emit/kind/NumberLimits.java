package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;

/** Generates the unit and the limits of a number, for the constant and the annotation. */
final class NumberLimits {

    private NumberLimits() {}

    /** The call that declares the unit. */
    static CodeBlock unit(String unit) {
        return unit.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".in($S)", unit);
    }

    static AnnotationSpec.Builder annotation() {
        return AnnotationSpec.builder(Types.runtime("NumberLimit"));
    }

    static AnnotationSpec in(String unit, AnnotationSpec.Builder limit) {
        if (!unit.isEmpty()) {
            limit.addMember("unit", "$S", unit);
        }
        return limit.build();
    }
}
