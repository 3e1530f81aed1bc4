package dev.ncco.codegen.plan;

import dev.ncco.codegen.load.SchemaNode;
import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.text.LimitPhrases;

/** The limits of a member, as its Javadoc describes them; the phrases are those of the messages. */
final class Limits {

    private Limits() {}

    static String of(ValueType type, SchemaNode node) {
        if (type instanceof ValueType.Int number) {
            if (number.min() == -Integer.MAX_VALUE) {
                return inUnit(number.unit());
            }
            return LimitPhrases.range(number.min(), number.max(), number.unit());
        }
        if (type instanceof ValueType.Decimal number) {
            String clamped = clamped(node, number.unit());
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
            return inUnit(node.text("x-unit").orElse(""));
        }
        if (type instanceof ValueType.JsonMap map) {
            return map.names().map(n -> "names are " + n.shape()).orElse("");
        }
        return "";
    }

    private static String clamped(SchemaNode node, String unit) {
        return node.find("x-clamped")
                .map(c -> LimitPhrases.range(
                                c.json().get("minimum").asDouble(),
                                c.json().get("maximum").asDouble(),
                                unit)
                        + "; the platform moves others to the nearest")
                .orElse("");
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
