package dev.ncco.codegen.emit.kind;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.ValueType;
import java.util.Optional;

/** A number. */
final class DecimalKind extends ValueKind {

    private final ValueType.Decimal number;

    DecimalKind(ValueType.Decimal number) {
        this.number = number;
    }

    @Override
    public TypeName holder() {
        return Types.property("DecimalProperty");
    }

    @Override
    public CodeBlock declare(CodeBlock descriptor, String name) {
        CodeBlock code = CodeBlock.of("$L.decimal($S)", descriptor, name);
        if (number.max().isPresent() && number.min().isPresent()) {
            code = CodeBlock.of(
                    "$L.between($L, $L)",
                    code,
                    literal(number.min().get()),
                    literal(number.max().get()));
        } else if (number.min().isPresent()) {
            code = CodeBlock.of("$L.atLeast($L)", code, literal(number.min().get()));
        } else if (number.max().isPresent()) {
            code = CodeBlock.of("$L.atMost($L)", code, literal(number.max().get()));
        }
        return CodeBlock.of("$L$L$L", code, NumberLimits.unit(number.unit()), number.quoted() ? ".quoted()" : "");
    }

    private boolean isLimited() {
        return number.min().isPresent() || number.max().isPresent();
    }

    /** A number as the shortest Java literal. */
    private static String literal(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    @Override
    public TypeName parameter() {
        return TypeName.DOUBLE;
    }

    @Override
    public TypeName field() {
        return TypeName.DOUBLE;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    /** A negative zero represents a set 0; it equals the positive zero of a field that is not set. */
    @Override
    public CodeBlock isUnset(String field) {
        return CodeBlock.of("$T.isUnset($L)", holder(), field);
    }

    @Override
    public CodeBlock isSet(String field) {
        return CodeBlock.of("!$L", isUnset(field));
    }

    @Override
    public Optional<ConversionCode> conversion() {
        return ConversionCode.ofDuration(number.unit(), "seconds");
    }

    @Override
    public void limit(ParameterSpec.Builder parameter, TypeName type) {
        if (!isLimited()) {
            return;
        }
        AnnotationSpec.Builder limit = NumberLimits.annotation();
        number.min().ifPresent(min -> limit.addMember("min", "$L", literal(min)));
        number.max().ifPresent(max -> limit.addMember("max", "$L", literal(max)));
        parameter.addAnnotation(NumberLimits.in(number.unit(), limit));
    }

    @Override
    public String refused(String name, String limits) {
        return name + (isLimited() ? " is out of range" : " is not a finite number");
    }

    @Override
    public String refusedConversion(String name, String limits) {
        return name + " is null" + (isLimited() ? " or out of range" : "");
    }
}
