package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.schema.model.Shape;
import java.math.BigDecimal;

/** Says in words what a member can hold. */
final class Limits {

    private Limits() {}

    static String of(ValueType type, Shape shape) {
        String words;
        if (type instanceof ValueType.Int number) {
            if (number.min() == -Integer.MAX_VALUE) {
                return inUnit(number.unit());
            }
            words = range(
                    String.valueOf(number.min()),
                    number.max() == Integer.MAX_VALUE ? "" : String.valueOf(number.max()));
            return unit(words, number.unit());
        }
        if (type instanceof ValueType.Decimal number) {
            words = number.min().isEmpty()
                    ? clamped(shape)
                    : range(
                            plain(number.min().get()),
                            number.max().map(Limits::plain).orElse(""));
            return words.isEmpty() ? inUnit(number.unit()) : unit(words, number.unit());
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

    private static String clamped(Shape shape) {
        return shape instanceof Shape.NumberShape number && number.isClamped()
                ? range(plain(number.clampMin()), plain(number.clampMax()))
                        + "; the platform moves others to the nearest"
                : "";
    }

    private static String unit(String words, String unit) {
        if (unit.isEmpty()) {
            return words;
        }
        int semicolon = words.indexOf(';');
        return semicolon < 0
                ? words + " " + unit
                : words.substring(0, semicolon) + " " + unit + words.substring(semicolon);
    }

    private static String inUnit(String unit) {
        return unit.isEmpty() ? "" : "in " + unit;
    }

    private static String text(ValueType.Text text) {
        String length = text.max() == Integer.MAX_VALUE
                ? text.min() > 0 ? "not empty" : ""
                : text.min() > 0
                        ? text.min() + " to " + text.max() + " characters"
                        : "at most " + text.max() + " characters";
        String spoken = text.spoken() ? length + " without SSML tags" : length;
        return text.shape().isEmpty() || spoken.isEmpty() ? text.shape() + spoken : text.shape() + "; " + spoken;
    }

    private static String range(String min, String max) {
        return max.isEmpty() ? "at least " + min : "from " + min + " to " + max;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
