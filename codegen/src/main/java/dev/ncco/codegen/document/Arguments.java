package dev.ncco.codegen.document;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ListType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.model.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Generates the arguments of a method that sets a member. */
final class Arguments {

    private final ApiModel api;
    private final Expressions expressions;

    Arguments(ApiModel api, Expressions expressions) {
        this.api = api;
        this.expressions = expressions;
    }

    /** The value as one argument; for a list with one element, that element. */
    CodeBlock oneOrOnly(Property property, JsonNode value) throws UnbuildableException {
        return property.type().element().isPresent() && value.size() == 1
                ? several(property, value)
                : one(property.type(), value);
    }

    /** The value as one argument; for a list, its elements as several arguments. */
    CodeBlock several(Property property, JsonNode value) throws UnbuildableException {
        ValueType type = property.type();
        if (type.element().isPresent() && !value.isEmpty()) {
            return items(type.element().get(), value);
        }
        Optional<ListType> list = type.generatedClass().flatMap(api::list);
        return list.isPresent() ? expressions.elements(list.get(), value) : one(type, value);
    }

    private CodeBlock items(ValueType.ItemType type, JsonNode value) throws UnbuildableException {
        List<CodeBlock> items = new ArrayList<>();
        for (JsonNode item : value) {
            items.add(one(type, item));
        }
        return Layout.arguments(items);
    }

    /** The value as one argument. */
    CodeBlock one(ValueType type, JsonNode value) throws UnbuildableException {
        return type.accept(new Argument(value));
    }

    /** An argument; values without a Java class are JSON literals. */
    private final class Argument implements ValueVisitor<CodeBlock, UnbuildableException> {

        private final JsonNode value;

        private Argument(JsonNode value) {
            this.value = value;
        }

        @Override
        public CodeBlock text(ValueType.Text text) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock integer(ValueType.Int number) {
            return CodeBlock.of("$L", value.decimalValue().intValueExact());
        }

        @Override
        public CodeBlock decimal(ValueType.Decimal number) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock flag(ValueType.Flag flag) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock received(ValueType.Received received) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock token(ValueType.Token token) {
            TokenType type = api.token(token.name());
            ClassName name = Expressions.api(type.name());
            String known = value.stringValue();
            return type.values().contains(known)
                    ? CodeBlock.of("$T.$L", name, TokenType.constantName(known))
                    : CodeBlock.of("$T.of($L)", name, Literals.string(known));
        }

        @Override
        public CodeBlock object(ValueType.Obj object) throws UnbuildableException {
            return expressions.object(api.object(object.name()), value, false);
        }

        @Override
        public CodeBlock union(ValueType.Union union) throws UnbuildableException {
            return expressions.union(union.name(), value);
        }

        @Override
        public CodeBlock list(ValueType.ListOf list) throws UnbuildableException {
            return CodeBlock.of("$T.of($L)", List.class, items(list.item(), value));
        }

        @Override
        public CodeBlock json(ValueType.Json json) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock map(ValueType.JsonMap map) throws UnbuildableException {
            return Literals.json(value);
        }

        @Override
        public CodeBlock wrapped(ValueType.Wrapped wrapped) throws UnbuildableException {
            return Literals.json(value.get(wrapped.wireName()));
        }
    }
}
