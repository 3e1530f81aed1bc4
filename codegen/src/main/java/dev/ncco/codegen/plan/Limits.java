package dev.ncco.codegen.plan;

import dev.ncco.codegen.model.ReceivedKind;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.model.ValueVisitor;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.text.LimitPhrases;

/** Describes the limits of a member for Javadoc, with the phrases of the messages. */
final class Limits implements ValueVisitor<String, RuntimeException> {

    private static final String NONE = "";

    private final Shape shape;

    private Limits(Shape shape) {
        this.shape = shape;
    }

    static String of(ValueType type, Shape shape) {
        return type.accept(new Limits(shape));
    }

    @Override
    public String text(ValueType.Text text) {
        boolean unlimited = text.min() == 0 && text.max() == Integer.MAX_VALUE;
        String length = unlimited
                ? ""
                : text.min() == 1 && text.max() == Integer.MAX_VALUE
                        ? "not empty"
                        : LimitPhrases.length(text.min(), text.max(), text.spoken());
        return text.shape().isEmpty() || length.isEmpty() ? text.shape() + length : text.shape() + "; " + length;
    }

    @Override
    public String integer(ValueType.Int number) {
        return number.min() == -Integer.MAX_VALUE && number.max() == Integer.MAX_VALUE
                ? inUnit(number.unit())
                : LimitPhrases.range(number.min(), number.max(), number.unit());
    }

    @Override
    public String decimal(ValueType.Decimal number) {
        if (number.min().isPresent() || number.max().isPresent()) {
            return LimitPhrases.range(
                    number.min().orElse(Double.NEGATIVE_INFINITY),
                    number.max().orElse(Double.POSITIVE_INFINITY),
                    number.unit());
        }
        return shape instanceof Shape.NumberShape clamped && clamped.isClamped()
                ? LimitPhrases.range(clamped.clampMin(), clamped.clampMax(), number.unit())
                        + "; the platform uses the nearest value for others"
                : inUnit(number.unit());
    }

    @Override
    public String flag(ValueType.Flag flag) {
        return NONE;
    }

    @Override
    public String received(ValueType.Received received) {
        return received.kind() == ReceivedKind.DURATION
                ? NONE
                : inUnit(shape.annotations().unit());
    }

    @Override
    public String token(ValueType.Token token) {
        return NONE;
    }

    @Override
    public String object(ValueType.Obj object) {
        return NONE;
    }

    @Override
    public String union(ValueType.Union union) {
        return NONE;
    }

    @Override
    public String list(ValueType.ListOf list) {
        return list.item().accept(this);
    }

    @Override
    public String json(ValueType.Json json) {
        return NONE;
    }

    @Override
    public String map(ValueType.JsonMap map) {
        return map.names().map(n -> "names are " + n.shape()).orElse(NONE);
    }

    @Override
    public String wrapped(ValueType.Wrapped wrapped) {
        return text(wrapped.text());
    }

    private static String inUnit(String unit) {
        return unit.isEmpty() ? NONE : "in " + unit;
    }
}
