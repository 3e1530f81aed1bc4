package dev.ncco.testing;

import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** The classes of parameters, from the model. */
final class Types {

    private Types() {}

    static Class<?> parameter(Property property) {
        return parameter(property.type());
    }

    private static Class<?> parameter(ValueType type) {
        if (type instanceof ValueType.Text || type instanceof ValueType.Wrapped) {
            return String.class;
        }
        if (type instanceof ValueType.Int) {
            return int.class;
        }
        if (type instanceof ValueType.Decimal) {
            return double.class;
        }
        if (type instanceof ValueType.Flag) {
            return boolean.class;
        }
        if (type instanceof ValueType.JsonMap) {
            return Map.class;
        }
        if (type instanceof ValueType.ListOf list) {
            return list.isSingle() ? parameter(list.item()) : List.class;
        }
        if (type instanceof ValueType.Token token) {
            try {
                return Class.forName("dev.ncco." + token.name());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return Object.class;
    }

    static Type generic(Property property) {
        if (!(property.type() instanceof ValueType.ListOf list)) {
            return parameter(property);
        }
        Class<?> item = parameter(list.item());
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {item};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return List.class;
            }
        };
    }
}
