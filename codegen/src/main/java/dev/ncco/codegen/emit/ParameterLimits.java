package dev.ncco.codegen.emit;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.emit.kind.ValueKind;
import dev.ncco.codegen.model.Property;

/** Creates parameters with their limits as annotations, which the javac plugin reads. */
final class ParameterLimits {

    private ParameterLimits() {}

    /** A parameter for the value of an option, or for an element if it is a list. */
    static ParameterSpec parameter(TypeName type, String name, Property property) {
        ParameterSpec.Builder out = ParameterSpec.builder(type, name);
        ValueKind.of(property.type()).limit(out, type);
        return out.build();
    }
}
