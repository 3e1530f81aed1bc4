package dev.ncco.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import java.util.List;

/** Emits parameters with their limits as annotations, which the javac plugin reads. */
final class ParameterLimits {

    private ParameterLimits() {}

    /** A parameter that takes the value of an option, or an element of it where it is a list. */
    static ParameterSpec parameter(TypeName type, String name, Property property) {
        ParameterSpec.Builder out = ParameterSpec.builder(type, name);
        ValueType kind = property.type();
        if (kind instanceof ValueType.ListOf list && list.item() instanceof ValueType.Text text) {
            text(text, type.equals(Types.STRING), out);
        } else if (kind instanceof ValueType.Text text) {
            text(text, true, out);
        } else if (kind instanceof ValueType.Wrapped wrapped) {
            text(wrapped.text(), true, out);
        } else if (kind instanceof ValueType.Int number) {
            whole(number, out);
        } else if (kind instanceof ValueType.Decimal number && number.min().isPresent()) {
            decimal(number, out);
        }
        return out.build();
    }

    private static void whole(ValueType.Int number, ParameterSpec.Builder out) {
        if (number.min() == -Integer.MAX_VALUE) {
            return;
        }
        AnnotationSpec.Builder limit =
                AnnotationSpec.builder(Types.runtime("NumberLimit")).addMember("min", "$L", number.min());
        if (number.max() < Integer.MAX_VALUE) {
            limit.addMember("max", "$L", number.max());
        }
        unit(number.unit(), limit);
        out.addAnnotation(limit.build());
    }

    private static void decimal(ValueType.Decimal number, ParameterSpec.Builder out) {
        AnnotationSpec.Builder limit = AnnotationSpec.builder(Types.runtime("NumberLimit"));
        number.min().ifPresent(min -> limit.addMember("min", "$L", PropertyCode.decimal(min)));
        number.max().ifPresent(max -> limit.addMember("max", "$L", PropertyCode.decimal(max)));
        unit(number.unit(), limit);
        out.addAnnotation(limit.build());
    }

    private static void unit(String unit, AnnotationSpec.Builder limit) {
        if (!unit.isEmpty()) {
            limit.addMember("unit", "$S", unit);
        }
    }

    private static void text(ValueType.Text text, boolean one, ParameterSpec.Builder out) {
        // The elements of a List or of an array have no place for an annotation that all compilers keep.
        if (!one && !out.build().type().toString().endsWith("[]")) {
            return;
        }
        List<CodeBlock> regexes =
                text.patterns().stream().map(ParameterLimits::regex).toList();
        AnnotationSpec.Builder limit = AnnotationSpec.builder(Types.runtime("TextLimit"));
        if (text.min() > 0) {
            limit.addMember("min", "$L", text.min());
        }
        if (text.max() < Integer.MAX_VALUE) {
            limit.addMember("max", "$L", text.max());
        }
        if (text.spoken()) {
            limit.addMember("spoken", "true");
        }
        if (!regexes.isEmpty()) {
            limit.addMember(
                    "patterns",
                    regexes.size() == 1 ? regexes.get(0) : CodeBlock.of("{$L}", CodeBlock.join(regexes, ", ")));
            limit.addMember(
                    "shape",
                    "$S",
                    text.shape().isEmpty() ? text.patterns().get(0).shape() : text.shape());
        }
        AnnotationSpec made = limit.build();
        if (!made.members().isEmpty()) {
            out.addAnnotation(made);
        }
    }

    private static CodeBlock regex(ValueType.Pattern pattern) {
        return pattern.name()
                .map(n -> CodeBlock.of("$T.$L", Types.api("Formats"), FormatsEmitter.regexName(n)))
                .orElseGet(() -> CodeBlock.of("$S", pattern.regex()));
    }
}
