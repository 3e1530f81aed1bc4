package dev.ncco.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.JavaNames;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import javax.lang.model.element.Modifier;

/** The code around one member: its constant, how it is checked, read and written. */
final class PropertyCode {

    private PropertyCode() {}

    /** The constant that carries the facts, declared through the descriptor of the object. */
    static FieldSpec constant(String name, Property property, CodeBlock descriptor, Modifier... access) {
        return FieldSpec.builder(constantType(property.type()), name, access)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer(descriptor, property.wireName(), property.type()))
                .build();
    }

    private static TypeName constantType(ValueType type) {
        if (type instanceof ValueType.Text) {
            return Types.property("TextProperty");
        }
        if (type instanceof ValueType.Int) {
            return Types.property("IntProperty");
        }
        if (type instanceof ValueType.Decimal) {
            return Types.property("DecimalProperty");
        }
        if (type instanceof ValueType.Flag) {
            return Types.property("FlagProperty");
        }
        if (type instanceof ValueType.Wrapped) {
            return Types.property("WrappedProperty");
        }
        if (type instanceof ValueType.Json || type instanceof ValueType.JsonMap) {
            return Types.property("JsonProperty");
        }
        if (type instanceof ValueType.ListOf list) {
            return ParameterizedTypeName.get(Types.property("ListProperty"), Types.item(list));
        }
        String generic = type instanceof ValueType.Token token
                ? token.open() ? "TokenProperty" : "EnumProperty"
                : "ObjectProperty";
        return ParameterizedTypeName.get(Types.property(generic), Types.parameter(type));
    }

    private static CodeBlock initializer(CodeBlock descriptor, String name, ValueType type) {
        if (type instanceof ValueType.Text text) {
            return limited(CodeBlock.of("$L.text($S)", descriptor, name), text);
        }
        if (type instanceof ValueType.Int number) {
            CodeBlock code = CodeBlock.of("$L.integer($S)", descriptor, name);
            if (number.max() < Integer.MAX_VALUE) {
                code = CodeBlock.of("$L.between($L, $L)", code, number.min(), number.max());
            } else if (number.min() > -Integer.MAX_VALUE) {
                code = CodeBlock.of("$L.atLeast($L)", code, number.min());
            }
            return CodeBlock.of("$L$L", code, unit(number.unit()));
        }
        if (type instanceof ValueType.Decimal number) {
            CodeBlock code = CodeBlock.of("$L.decimal($S)", descriptor, name);
            if (number.max().isPresent() && number.min().isPresent()) {
                code = CodeBlock.of(
                        "$L.between($L, $L)",
                        code,
                        decimal(number.min().get()),
                        decimal(number.max().get()));
            } else if (number.min().isPresent()) {
                code = CodeBlock.of("$L.atLeast($L)", code, decimal(number.min().get()));
            }
            return CodeBlock.of("$L$L", code, unit(number.unit()));
        }
        if (type instanceof ValueType.Flag) {
            return CodeBlock.of("$L.flag($S)", descriptor, name);
        }
        if (type instanceof ValueType.Wrapped wrapped) {
            CodeBlock constants = wrapped.constants().stream()
                    .map(c -> CodeBlock.of("$S, $S", c.wireName(), c.value()))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of(
                    "$L.wrapped($S, $T.of($L), $L)",
                    descriptor,
                    name,
                    java.util.Map.class,
                    constants,
                    text(wrapped.object(), wrapped.wireName(), wrapped.text()));
        }
        if (type instanceof ValueType.ListOf list) {
            ValueType item = (ValueType) list.item();
            return CodeBlock.of(
                    "$L.list($L, $L)",
                    item instanceof ValueType.Obj || item instanceof ValueType.Union || isOpen(item)
                            ? generic(descriptor, name, item)
                            : initializer(descriptor, name, item),
                    list.min(),
                    bound(list.max()));
        }
        if (type instanceof ValueType.Json) {
            return CodeBlock.of("$L.json($S)", descriptor, name);
        }
        if (type instanceof ValueType.JsonMap map) {
            CodeBlock.Builder code = CodeBlock.builder().add("$L.json($S)", descriptor, name);
            map.names().ifPresent(p -> code.add(".names($L)", pattern(p)));
            map.values().ifPresent(p -> code.add(".values($L)", pattern(p)));
            return code.build();
        }
        if (type instanceof ValueType.Token token) {
            return token.open()
                    ? CodeBlock.of("$L.token($S)", descriptor, name)
                    : CodeBlock.of("$L.constant($S, $T.values())", descriptor, name, Types.api(token.name()));
        }
        return CodeBlock.of("$L.object($S)", descriptor, name);
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private static boolean isOpen(ValueType type) {
        return type instanceof ValueType.Token token && token.open();
    }

    /** Chained calls need the type spelled out. */
    private static CodeBlock generic(CodeBlock descriptor, String name, ValueType type) {
        TypeName item = Types.parameter(type);
        String method = isOpen(type) ? "token" : "object";
        CodeBlock code = CodeBlock.of("$L.<$T>$L($S)", descriptor, item, method, name);
        return type instanceof ValueType.Union union && union.placed()
                ? CodeBlock.of("$L.as($T.class)", code, item)
                : code;
    }

    /** A number as a Java literal, as short as it can be. */
    static String decimal(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    /** A string that is no member of the class. */
    static CodeBlock text(String object, String name, ValueType.Text text) {
        return limited(CodeBlock.of("$T.of($S, $S)", Types.property("TextProperty"), object, name), text);
    }

    private static CodeBlock limited(CodeBlock unlimited, ValueType.Text text) {
        CodeBlock.Builder code = unlimited.toBuilder();
        if (text.patterns().size() == 1) {
            code.add(".pattern($L)", pattern(text.patterns().get(0)));
        } else if (text.patterns().size() == 2) {
            code.add(
                    ".pattern($T.either($L, $L, $S))",
                    Types.text("TextPattern"),
                    pattern(text.patterns().get(0)),
                    pattern(text.patterns().get(1)),
                    text.shape());
        }
        if (text.spoken()) {
            code.add(".spokenLength($L, $L)", text.min(), text.max());
        } else {
            if (text.min() > 0) {
                code.add(".minLength($L)", text.min());
            }
            if (text.max() < Integer.MAX_VALUE) {
                code.add(".maxLength($L)", text.max());
            }
        }
        return code.add(text.secret() ? ".asSecret()" : "").build();
    }

    static CodeBlock pattern(ValueType.Pattern pattern) {
        return pattern.name()
                .map(n -> CodeBlock.of("$T.$L", Types.api("Formats"), n))
                .orElseGet(() -> newPattern(pattern));
    }

    static CodeBlock newPattern(ValueType.Pattern pattern) {
        return CodeBlock.of("$T.of($S, $S)", Types.text("TextPattern"), pattern.regex(), pattern.shape());
    }

    private static CodeBlock unit(String unit) {
        return unit.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".in($S)", unit);
    }

    private static String bound(int bound) {
        return bound == Integer.MAX_VALUE
                ? "Integer.MAX_VALUE"
                : bound == -Integer.MAX_VALUE ? "-Integer.MAX_VALUE" : String.valueOf(bound);
    }

    /** What a field holds while the member is not set. */
    static CodeBlock unset(Property property) {
        return Types.isPrimitive(property.type())
                ? CodeBlock.of("$T.UNSET", raw(constantType(property.type())))
                : CodeBlock.of("null");
    }

    /** Whether a field holds nothing. */
    static CodeBlock isUnset(Property property, String field) {
        return property.type() instanceof ValueType.Decimal
                ? CodeBlock.of("$T.isUnset($L)", Types.property("DecimalProperty"), field)
                : CodeBlock.of("$L == $L", field, unset(property));
    }

    /** Whether a field holds a value. */
    static CodeBlock isSet(Property property, String field) {
        return property.type() instanceof ValueType.Decimal
                ? CodeBlock.of("!$L", isUnset(property, field))
                : CodeBlock.of("$L != $L", field, unset(property));
    }

    /** Checks the value of the parameter that is named as the member. */
    static CodeBlock check(Property property, boolean elementwise) {
        String constant = property.constantName();
        String name = property.javaName();
        ValueType type = property.type();
        if (type instanceof ValueType.ListOf list && list.isSingle()) {
            return CodeBlock.of("$N.checkOnly($N)", constant, name);
        }
        if (type instanceof ValueType.JsonMap) {
            return CodeBlock.of("$N.checkMap($N)", constant, name);
        }
        return CodeBlock.of(elementwise ? "$N.check($N, more)" : "$N.check($N)", constant, name);
    }

    /** Whether any value could be refused. */
    static boolean canFail(Property property) {
        return !(property.type() instanceof ValueType.Flag);
    }

    /** Whether a value can be one that this release does not know, so that it is kept as it was read. */
    static boolean canBeKept(Property property) {
        ValueType type = property.type();
        return type instanceof ValueType.Wrapped
                || isClosed(type)
                || type instanceof ValueType.ListOf list && isClosed((ValueType) list.item());
    }

    private static boolean isClosed(ValueType type) {
        return type instanceof ValueType.Token token && !token.open();
    }

    static CodeBlock read(Property property) {
        String name = property.javaName();
        boolean text = property.type() instanceof ValueType.Text || property.type() instanceof ValueType.Wrapped;
        if (property.required() && Types.isPrimitive(property.type())) {
            return CodeBlock.of("return $N.get($N)", property.constantName(), name);
        }
        if (property.required()) {
            return text ? CodeBlock.of("return $N.toString()", name) : CodeBlock.of("return $N", name);
        }
        if (Types.isPrimitive(property.type())) {
            return CodeBlock.of("return $N.read($N)", property.constantName(), name);
        }
        CodeBlock optional = CodeBlock.of("return $T.ofNullable($N)", java.util.Optional.class, name);
        return text ? CodeBlock.of("$L.map($T::toString)", optional, CharSequence.class) : optional;
    }

    static CodeBlock write(Property property) {
        String method = property.type() instanceof ValueType.ListOf list && list.isSingle() ? "writeOnly" : "write";
        return property.placed()
                .filter(p -> !p.property().wireName().equals(property.wireName()))
                .map(p -> CodeBlock.of(
                        "(out.isIn($T.class) ? $N : $N).$L(out, $N)",
                        Types.api(p.union()),
                        placedName(property),
                        property.constantName(),
                        method,
                        property.javaName()))
                .orElseGet(() -> CodeBlock.of("$N.$L(out, $N)", property.constantName(), method, property.javaName()));
    }

    /** The name of the constant of a member that differs in another place. */
    static String placedName(Property property) {
        return JavaNames.upperSnake(property.placed().orElseThrow().union()) + "_" + property.constantName();
    }

    /** What a field holds for a value that is known beforehand. */
    static CodeBlock constant(Property property, String value) {
        return property.type() instanceof ValueType.Flag
                ? CodeBlock.of("$T.$L", constantType(property.type()), value.equals("true") ? "TRUE" : "FALSE")
                : CodeBlock.of("$N.check($L)", property.constantName(), value);
    }

    /** A condition on a field, or on the parameter that sets it. */
    static CodeBlock condition(FieldCondition condition, Property property, boolean isParameter) {
        return condition(condition, property, property.javaName(), isParameter);
    }

    /** A condition on a field of an object that is being made. */
    static CodeBlock condition(FieldCondition condition, Property property, String field) {
        return condition(condition, property, field, false);
    }

    private static CodeBlock condition(FieldCondition condition, Property property, String name, boolean isParameter) {
        return switch (condition.kind()) {
            case PRESENT -> isParameter ? CodeBlock.of("") : isSet(property, name);
            case NOT_EMPTY ->
                isParameter
                        ? CodeBlock.of("!$N.check($N).isEmpty()", property.constantName(), name)
                        : CodeBlock.of("$L != null && !$L.isEmpty()", name, name);
            case VALUE -> {
                if (isParameter) {
                    yield property.type() instanceof ValueType.Flag
                            ? CodeBlock.of(condition.value().equals("true") ? "$N" : "!$N", name)
                            : CodeBlock.of("$N == $L", name, condition.value());
                }
                yield CodeBlock.of("$L == $L", name, constant(property, condition.value()));
            }
        };
    }
}
