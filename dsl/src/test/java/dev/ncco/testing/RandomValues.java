package dev.ncco.testing;

import dev.ncco.Action;
import dev.ncco.Call;
import dev.ncco.CallEndpoint;
import dev.ncco.HttpMethod;
import dev.ncco.Ncco;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.UnionType;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.runtime.InvalidValueException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes random values of the DSL from the model: reproducible by its seed. */
public final class RandomValues {

    private static final Map<String, List<Cases.Value>> CASES = Cases.all();
    private final Random random;

    public RandomValues(long seed) {
        this.random = new Random(seed);
    }

    public Call call() {
        List<CallEndpoint> to = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            try {
                CallEndpoint endpoint = (CallEndpoint) member("CallEndpoint");
                Call.to(endpoint);
                to.add(endpoint);
            } catch (InvalidValueException e) {
                i++; // a SIP URI too long for this place
            }
        }
        Call.FromStage start = Call.to(to);
        Call.NccoStage from = random.nextBoolean() ? start.from("14155550100") : start.fromRandomNumber();
        Call call = switch (random.nextInt(3)) {
            case 0 -> from.ncco(ncco());
            case 1 -> from.answerUrl("https://example.com/answer", HttpMethod.GET);
            default -> from.answerUrl(List.of("https://example.com/a", "https://example.com/b"));
        };
        return (Call) options(Api.MODEL.object("Call"), call);
    }

    public Ncco ncco() {
        while (true) {
            List<Action> actions = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                actions.add((Action) member("Action"));
            }
            try {
                return Ncco.of(actions);
            } catch (InvalidValueException e) {
                if (!e.rule().startsWith("ncco.")) {
                    throw e;
                }
            }
        }
    }

    private Object member(String union) {
        UnionType type = Api.MODEL.unions().stream()
                .filter(u -> u.name().equals(union))
                .findFirst()
                .orElseThrow();
        while (true) {
            ObjectType member = Api.MODEL.object(
                    type.members().get(random.nextInt(type.members().size())));
            Object value = object(member);
            try {
                if (Class.forName("dev.ncco." + union).isInstance(value)) {
                    return value;
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Object object(ObjectType type) {
        List<Factory> factories = type.factories();
        ObjectType made = type;
        while (factories.isEmpty()) { // a narrower class makes it
            made = Api.MODEL.object(made.children().get(0));
            factories = made.factories();
        }
        Factory factory = factories.get(random.nextInt(factories.size()));
        List<Object> arguments = factory.parameters().stream()
                .map(p -> value(type.property(p))
                        .orElseThrow(() ->
                                Cases.missing(type.file(), type.property(p).wireName())))
                .toList();
        return options(type, Api.make(factory, arguments));
    }

    /** Sets some options, in any order; one that another one excludes is left out. */
    private Object options(ObjectType type, Object value) {
        Object current = value;
        for (int i = random.nextInt(type.properties().size() + 1); i > 0; i--) {
            Property property =
                    type.properties().get(random.nextInt(type.properties().size()));
            if (property.setting() == Setting.WITHER || property.setting() == Setting.WITHER_AND_FACTORY) {
                Optional<Method> setter = Api.setter(current.getClass(), property.javaName());
                Optional<Object> argument = value(property);
                if (setter.isPresent() && argument.isPresent()) {
                    try {
                        current = Api.invoke(setter.get(), current, argument.get());
                    } catch (InvalidValueException e) {
                        if (e.rule().split("\\.", -1).length != 2) {
                            throw e;
                        }
                    }
                }
            }
        }
        return current;
    }

    private Optional<Object> value(Property property) {
        ValueType type = property.type();
        if (type instanceof ValueType.Obj object) {
            return Optional.of(object.name().equals("Ncco") ? ncco() : object(Api.MODEL.object(object.name())));
        }
        if (type instanceof ValueType.ListOf list && list.item() instanceof ValueType.Union union) {
            return Optional.of(member(union.name()));
        }
        List<Cases.Value> values = CASES.entrySet().stream()
                .filter(e -> e.getKey().endsWith("/" + property.object() + ".schema.json " + property.wireName())
                        || e.getKey().equals(property.object() + ".schema.json " + property.wireName()))
                .flatMap(e -> e.getValue().stream())
                .filter(Cases.Value::valid)
                .toList();
        if (values.isEmpty()) {
            return fallback(type);
        }
        return Api.argument(property, values.get(random.nextInt(values.size())).json());
    }

    private Optional<Object> fallback(ValueType type) {
        if (type instanceof ValueType.Text) {
            return Optional.of("text \"" + random.nextInt(100) + "\" é");
        }
        if (type instanceof ValueType.Int number) {
            int span = Math.min(number.max(), 1000) - number.min();
            return Optional.of(number.min() + random.nextInt(span + 1));
        }
        if (type instanceof ValueType.Flag) {
            return Optional.of(random.nextBoolean());
        }
        return type instanceof ValueType.Json
                ? Optional.of(Api.argument(JsonNodeFactory.instance.stringNode("x"), Object.class, Object.class)
                        .orElseThrow())
                : Optional.empty();
    }
}
