package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;

/** The annotation that carries the limits of a number. */
final class NumberLimits {

    private NumberLimits() {}

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
