package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.text.LimitPhrases;

/** The limits of a member, as its Javadoc describes them; the phrases are those of the messages. */
final class Limits {

    private Limits() {}

    static String of(ValueType type, Shape shape) {
        if (type instanceof ValueType.Int number) {
            if (number.min() == -Integer.MAX_VALUE) {
                return inUnit(number.unit());
            }
            return LimitPhrases.range(number.min(), number.max(), number.unit());
        }
        if (type instanceof ValueType.Decimal number) {
            String clamped = clamped(shape, number.unit());
            return number.min().isPresent()
                    ? LimitPhrases.range(
                            number.min().get(), number.max().orElse(Double.POSITIVE_INFINITY), number.unit())
                    : clamped.isEmpty() ? inUnit(number.unit()) : clamped;
        }
        if (type instanceof ValueType.Text text) {
            return text(text);
        }
        if (type instanceof ValueType.Wrapped wrapped) {
            return text(wrapped.text());
        }
        if (type instanceof ValueType.ListOf list && list.item() instanceof ValueType.Text text) {
            return text(text);
        }
        if (type instanceof ValueType.Received received && received.kind() != ReceivedKind.DURATION) {
            return inUnit(shape.annotations().unit());
        }
        if (type instanceof ValueType.JsonMap map) {
            return map.names().map(n -> "names are " + n.shape()).orElse("");
        }
        return "";
    }

    private static String clamped(Shape shape, String unit) {
        return shape instanceof Shape.NumberShape number && number.isClamped()
                ? LimitPhrases.range(number.clampMin(), number.clampMax(), unit)
                        + "; the platform moves others to the nearest"
                : "";
    }

    private static String inUnit(String unit) {
        return unit.isEmpty() ? "" : "in " + unit;
    }

    private static String text(ValueType.Text text) {
        boolean unlimited = text.min() == 0 && text.max() == Integer.MAX_VALUE;
        String length = unlimited
                ? ""
                : text.min() == 1 && text.max() == Integer.MAX_VALUE
                        ? "not empty"
                        : LimitPhrases.length(text.min(), text.max(), text.spoken());
        return text.shape().isEmpty() || length.isEmpty() ? text.shape() + length : text.shape() + "; " + length;
    }
}
