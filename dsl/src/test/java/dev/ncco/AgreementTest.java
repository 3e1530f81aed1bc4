package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.schema.Schemas;
import dev.ncco.schema.check.Checker;
import dev.ncco.testing.Api;
import dev.ncco.testing.Cases;
import dev.ncco.testing.Evidence;
import dev.ncco.testing.RandomValues;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The DSL, the schemas and the checker agree below, at and above every limit, and on random documents: what a setter or
 * factory refuses, the checker refuses in the same words.
 */
class AgreementTest {

    private static final long SEED = 20261123;
    private static final int DOCUMENTS = 5_000;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final AtomicInteger COMPARED = new AtomicInteger();

    @RegisterExtension
    static final Evidence EVIDENCE = new Evidence(AgreementTest.class);

    @TestFactory
    Stream<DynamicTest> atEveryLimit() {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        for (List<Cases.Value> values : Cases.all().values()) {
            for (Cases.Value value : values) {
                for (ObjectType type : Api.MODEL.objects()) {
                    setter(type, value).ifPresent(method -> {
                        reached.add(type.name() + "." + method.getName());
                        tests.add(DynamicTest.dynamicTest(
                                type.name() + "." + method.getName() + " " + (value.valid() ? "accepts " : "refuses ")
                                        + shortened(value.json()),
                                () -> EVIDENCE.check(
                                        "atEveryLimit",
                                        value.schema(),
                                        value.member(),
                                        value.json(),
                                        value.valid(),
                                        () -> hold(type, method, value))));
                    });
                }
            }
        }
        assertThat(reached).as("options that the suite reaches").hasSizeGreaterThan(60);
        return tests.stream();
    }

    private static Optional<Method> setter(ObjectType type, Cases.Value value) {
        if (!type.file().equals(value.schema()) || type.parent().isPresent()) {
            return Optional.empty();
        }
        return type.properties().stream()
                .filter(p -> p.wireName().equals(value.member()) && !(p.type() instanceof ValueType.Obj))
                .filter(p -> !(p.type() instanceof ValueType.Wrapped))
                .findFirst()
                .flatMap(p -> Api.setter(Api.classOf(type), p.javaName()));
    }

    private static void hold(ObjectType type, Method setter, Cases.Value value) {
        Optional<Object> argument;
        try {
            argument = argument(type, setter, value);
        } catch (InvalidValueException e) { // of a value that is checked by itself, such as a language
            assertThat(value.valid()).as(e.getMessage()).isFalse();
            return;
        }
        if (argument.isEmpty()) {
            assertThat(value.valid()).as("what Java's types refuse is invalid").isFalse();
            return;
        }
        Object base = example(type);
        try {
            Object made = Api.invoke(setter, base, argument.get());
            assertThat(value.valid()).as("accepted as " + made).isTrue();
        } catch (InvalidValueException e) {
            assertThat(value.valid()).as(e.getMessage()).isFalse();
            assertThat(e.getMessage()).contains(value.member());
            resolves(e, ((Json) base).toJson(), value);
            assertThat(e.rule()).startsWith(type.object() + "." + value.member() + ".");
            ObjectNode refused = (ObjectNode) MAPPER.readTree(((Json) base).toJson());
            saysTheSame(e, type, refused.set(value.member(), value.json()));
        }
    }

    /** The checker refuses the JSON that would have been made by the same rule, in the same words. */
    private static void saysTheSame(InvalidValueException e, ObjectType type, JsonNode object) {
        String document = document(type.file(), object.toString());
        assertThat(new Checker().check("", document).findings())
                .as(document)
                .extracting(f -> f.rule() + ": " + f.message())
                .contains(e.rule() + ": " + e.getMessage());
        COMPARED.incrementAndGet();
    }

    /** A document around an object. */
    private static String document(String file, String json) {
        String name = file.replaceFirst(".*/", "").replace(".schema.json", "");
        String call = "\"from\":{\"type\":\"phone\",\"number\":\"14155550100\"},\"ncco\":[]";
        String connect = "[{\"action\":\"connect\",\"endpoint\":[%s]%s}]";
        if (!file.contains("/")) {
            return json;
        }
        return switch (file.replaceFirst("/.*", "")) {
            case "recording" -> json;
            case "action" -> "[" + json + "]";
            case "connect", "endpoint" -> connect.formatted(json, "");
            case "call" -> "{\"to\":[" + json + "]," + call + "}";
            default ->
                switch (name) {
                    case "dtmf", "speech" ->
                        "[{\"action\":\"input\",\"type\":[\"" + name + "\"],\"" + name + "\":" + json + "}]";
                    case "recording-transcription" -> "{\"action\":\"start\",\"transcription\":" + json + "}";
                    case "transcription" -> "[{\"action\":\"record\",\"transcription\":" + json + "}]";
                    case "advanced-machine-detection" ->
                        connect.formatted(
                                "{\"type\":\"app\",\"user\":\"jamie\"}", ",\"advancedMachineDetection\":" + json);
                    case "on-answer" ->
                        connect.formatted(
                                "{\"type\":\"phone\",\"number\":\"14155550100\",\"onAnswer\":" + json + "}", "");
                    case "authorization" ->
                        connect.formatted(
                                "{\"type\":\"websocket\",\"uri\":\"wss://example.com\",\"authorization\":" + json + "}",
                                "");
                    default -> throw new IllegalStateException("say here where the object of " + file + " belongs");
                };
        };
    }

    /** The path is a JSON pointer from the object that would have been made to the value that is wrong. */
    private static void resolves(InvalidValueException e, String object, Cases.Value value) {
        ObjectNode refused = (ObjectNode) MAPPER.readTree(object);
        refused.set(value.member(), value.json());
        assertThat(e.path()).startsWith("/" + value.member());
        assertThat(refused.at(e.path()).isMissingNode())
                .as(e.path() + " in " + refused)
                .isFalse();
    }

    private static Optional<Object> argument(ObjectType type, Method setter, Cases.Value value) {
        JsonNode json = value.json();
        if (type.property(setter.getName()).type() instanceof ValueType.ListOf list && list.isSingle()) {
            if (!json.isArray() || json.size() != 1) {
                return Optional.empty();
            }
            json = json.get(0);
        }
        if (type.property(setter.getName()).type() instanceof ValueType.Decimal number
                && number.quoted()
                && value.valid()
                && json.isString()) {
            json = MAPPER.readTree(json.stringValue());
        }
        return Api.argument(json, setter.getParameterTypes()[0], setter.getGenericParameterTypes()[0]);
    }

    private static Object example(ObjectType type) {
        if (type.name().equals("Call")) {
            return Call.to(Voice.phone("14155550100")).from("14155550100").ncco(Voice.talk("Hi"));
        }
        ObjectType made = type;
        while (made.factories().isEmpty()) {
            made = Api.MODEL.object(made.children().get(0));
        }
        Factory factory = made.factories().get(0);
        List<Object> arguments = new ArrayList<>();
        for (String name : factory.parameters()) {
            arguments.add(exampleOf(type, type.property(name)));
        }
        return Api.make(factory, arguments);
    }

    private static Object exampleOf(ObjectType type, Property property) {
        if (property.type() instanceof ValueType.Obj object) {
            return example(Api.MODEL.object(object.name()));
        }
        JsonNode json = Cases.example(type.file(), property.wireName());
        if (property.type() instanceof ValueType.ListOf list && list.item() instanceof ValueType.Union union) {
            return example(
                    Api.MODEL.object(Api.MODEL.union(union.name()).members().get(0)));
        }
        return Api.argument(property, json).orElseThrow();
    }

    @Test
    void factoriesRefuseWhatTheSchemasRefuse() {
        int held = 0;
        for (List<Cases.Value> values : Cases.all().values()) {
            for (Cases.Value value : values) {
                for (ObjectType type : Api.MODEL.objects()) {
                    held += holdFactory(type, value);
                }
            }
        }
        assertThat(held).isGreaterThan(60);
    }

    private static int holdFactory(ObjectType type, Cases.Value value) {
        if (!type.file().equals(value.schema())
                || type.factories().isEmpty()
                || !value.json().isString()) {
            return 0;
        }
        int held = 0;
        for (Factory factory : type.factories()) {
            for (String name : factory.parameters()) {
                Property property = type.property(name);
                if (property.wireName().equals(value.member()) && property.type() instanceof ValueType.Text) {
                    List<Object> arguments = new ArrayList<>();
                    factory.parameters()
                            .forEach(p -> arguments.add(
                                    p.equals(name) ? value.json().stringValue() : exampleOf(type, type.property(p))));
                    boolean accepted;
                    try {
                        Api.make(factory, arguments);
                        accepted = true;
                    } catch (InvalidValueException e) {
                        accepted = false;
                        resolves(e, "{}", value);
                        saysTheSame(e, type, made(type, factory, name, value));
                    }
                    assertThat(accepted).as(factory.name() + arguments).isEqualTo(value.valid());
                    held++;
                }
            }
        }
        return held;
    }

    /** The JSON that a factory would have made, had it accepted a value. */
    private static JsonNode made(ObjectType type, Factory factory, String refused, Cases.Value value) {
        List<Object> valid = factory.parameters().stream()
                .map(p -> exampleOf(type, type.property(p)))
                .toList();
        ObjectNode object = (ObjectNode) MAPPER.readTree(((Json) Api.make(factory, valid)).toJson());
        boolean list = type.property(refused).type() instanceof ValueType.ListOf;
        return object.set(value.member(), list ? MAPPER.createArrayNode().add(value.json()) : value.json());
    }

    @AfterAll
    static void manyWereCompared() {
        System.out.println(COMPARED + " sentences compared");
        assertThat(COMPARED.get()).isGreaterThan(80);
    }

    @Test
    void randomCallsAreValid() {
        System.out.println("seed " + SEED + ", " + DOCUMENTS + " calls");
        RandomValues random = new RandomValues(SEED);
        Schema schema = Schemas.source("call.schema.json");
        for (int i = 0; i < DOCUMENTS; i++) {
            Call call = random.call();
            assertThat(schema.validate(call.toJson(), InputFormat.JSON))
                    .as(call.toJson())
                    .isEmpty();
        }
    }

    @Test
    void randomNccosAreValidAndInSchemaOrder() {
        System.out.println("seed " + SEED + ", " + DOCUMENTS + " NCCOs");
        RandomValues random = new RandomValues(SEED + 1);
        Schema schema = Schemas.source("ncco.schema.json");
        for (int i = 0; i < DOCUMENTS; i++) {
            Ncco ncco = random.ncco();
            JsonNode json = MAPPER.readTree(ncco.toJson());
            assertThat(schema.validate(json)).as(ncco.toJson()).isEmpty();
            for (int a = 0; a < json.size(); a++) {
                String type = ncco.actions().get(a).getClass().getSimpleName();
                List<String> order = Api.MODEL.object(type).knownNames();
                List<String> names = List.copyOf(json.get(a).propertyNames());
                assertThat(names)
                        .isEqualTo(order.stream().filter(names::contains).toList());
            }
        }
    }

    private static String shortened(JsonNode json) {
        String text = json.toString();
        return text.length() > 50 ? text.substring(0, 47) + "…" : text;
    }
}
