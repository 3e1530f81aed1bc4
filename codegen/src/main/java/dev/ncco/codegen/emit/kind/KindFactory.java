package dev.ncco.codegen.emit.kind;

import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.model.ValueVisitor;

/** Selects the kind of a value. */
final class KindFactory implements ValueVisitor<ValueKind, RuntimeException> {

    static final KindFactory INSTANCE = new KindFactory();

    private KindFactory() {}

    @Override
    public ValueKind text(ValueType.Text text) {
        return new TextKind(text);
    }

    @Override
    public ValueKind integer(ValueType.Int number) {
        return new IntegerKind(number);
    }

    @Override
    public ValueKind decimal(ValueType.Decimal number) {
        return new DecimalKind(number);
    }

    @Override
    public ValueKind flag(ValueType.Flag flag) {
        return new FlagKind();
    }

    @Override
    public ValueKind received(ValueType.Received received) {
        return new ReceivedValueKind(received);
    }

    @Override
    public ValueKind token(ValueType.Token token) {
        return token.open() ? new OpenTokenKind(token) : new ConstantKind(token);
    }

    @Override
    public ValueKind object(ValueType.Obj object) {
        return new ObjectKind(object);
    }

    @Override
    public ValueKind union(ValueType.Union union) {
        return new UnionKind(union);
    }

    @Override
    public ValueKind list(ValueType.ListOf list) {
        return list.isSingle() ? new SingleKind(list) : new ListKind(list);
    }

    @Override
    public ValueKind json(ValueType.Json json) {
        return new JsonKind();
    }

    @Override
    public ValueKind map(ValueType.JsonMap map) {
        return new JsonMapKind(map);
    }

    @Override
    public ValueKind wrapped(ValueType.Wrapped wrapped) {
        return new WrappedKind(wrapped);
    }
}
