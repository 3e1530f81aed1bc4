package dev.ncco.testing;

import dev.ncco.codegen.load.SchemaLoader;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The DSL by reflection, beside the model that it was generated from. */
public final class Api {

    /** Where the schema files are. */
    public static final Path SCHEMAS = Path.of("../schema/src/main/resources/dev/ncco/schema");

    /** What the DSL was generated from. */
    public static final ApiModel MODEL = model();

    private static final JsonMapper MAPPER = new JsonMapper();

    private Api() {}

    private static ApiModel model() {
        try {
            return Planner.plan(SchemaLoader.load(SCHEMAS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls a factory, in whichever class it is. */
    public static Object make(Factory factory, List<Object> arguments) {
        Method method = Arrays.stream(owner(factory).getMethods())
                .filter(m -> m.getName().equals(factory.name()) && fits(m, arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no factory " + factory + arguments));
        return invoke(method, null, arguments.toArray());
    }

    private static Class<?> owner(Factory factory) {
        try {
            return Class.forName("dev.ncco." + factory.owner().orElse("Voice"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fits(Method method, List<Object> arguments) {
        if (method.getParameterCount() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> type = method.getParameterTypes()[i];
            Object value = arguments.get(i);
            if (value != null && !type.isPrimitive() && !type.isInstance(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The method that sets a member: the one that takes a whole list, if there is such, and no conversion from Java.
     */
    public static Optional<Method> setter(Class<?> type, String javaName) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(javaName)
                        && m.getParameterCount() == 1
                        && !m.isBridge()
                        && m.getParameterTypes()[0] != Duration.class
                        && m.getParameterTypes()[0] != URI.class
                        && !java.lang.reflect.Modifier.isStatic(m.getModifiers()))
                .min(Comparator.comparing(m ->
                        m.getParameterTypes()[0] == String.class ? 2 : m.getParameterTypes()[0] == List.class ? 0 : 1));
    }

    public static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A JSON value of a member as the argument of its factory or option. */
    public static Optional<Object> argument(Property property, JsonNode json) {
        JsonNode value = json;
        if (property.type() instanceof ValueType.Wrapped wrapped && json.isObject()) {
            value = json.get(wrapped.wireName());
        }
        if (property.type() instanceof ValueType.ListOf list && list.isSingle()) {
            value = json.get(0);
        }
        return argument(value, Types.parameter(property), Types.generic(property));
    }

    /** A JSON value as an argument of that type; empty where Java's types do not let it be written. */
    public static Optional<Object> argument(JsonNode json, Class<?> type, Type generic) {
        if (type == String.class && json.isString()) {
            return Optional.of(json.stringValue());
        }
        if (type == int.class) {
            return json.isIntegralNumber() && json.canConvertToInt() ? Optional.of(json.intValue()) : Optional.empty();
        }
        if (type == double.class) {
            return json.isNumber() ? Optional.of(json.doubleValue()) : Optional.empty();
        }
        if (type == boolean.class) {
            return json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
        }
        if (type == Object.class) {
            return Optional.ofNullable(MAPPER.convertValue(json, Object.class));
        }
        if (type == Map.class && json.isObject()) {
            return Optional.of(MAPPER.convertValue(json, Map.class));
        }
        if (type == List.class && json.isArray()) {
            Class<?> item = (Class<?>) ((java.lang.reflect.ParameterizedType) generic).getActualTypeArguments()[0];
            List<Object> list = new ArrayList<>();
            for (JsonNode element : json) {
                Optional<Object> argument = argument(element, item, item);
                if (argument.isEmpty()) {
                    return Optional.empty();
                }
                list.add(argument.get());
            }
            return Optional.of(list);
        }
        return json.isString() ? token(json.stringValue(), type) : Optional.empty();
    }

    private static Optional<Object> token(String value, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((dev.ncco.runtime.Token) c).value().equals(value))
                    .map(c -> (Object) c)
                    .findFirst();
        }
        if (dev.ncco.runtime.ExpandableEnum.class.isAssignableFrom(type)) {
            try {
                return Optional.of(invoke(type.getMethod("of", String.class), null, value));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
        return Optional.empty();
    }

    /** The class of an object. */
    public static Class<?> classOf(ObjectType type) {
        try {
            return Class.forName("dev.ncco." + type.name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
