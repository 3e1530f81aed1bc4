package dev.ncco;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import dev.ncco.testing.Api;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both generations of Jackson write and read each public value, alone and inside a user's class. */
class FrameworksTest {

    /** What the two generations have in common. */
    interface Mapper {
        Object read(String json, Type type) throws Exception;

        String write(Object value) throws Exception;
    }

    /** A value with the JSON that it is written as. */
    record Example(Class<?> type, Object value, String json) {
        @Override
        public String toString() {
            return type.getSimpleName() + " " + json;
        }
    }

    /** A class of a user. */
    record Answer(
            String id, Ncco ncco, Call call, CallEvent event, Action action, Language language, HttpMethod method) {}

    static List<Mapper> mappers() {
        var two = new com.fasterxml.jackson.databind.ObjectMapper();
        JsonMapper three = new JsonMapper();
        return List.of(
                new Mapper() {
                    @Override
                    public Object read(String json, Type type) throws Exception {
                        return two.readValue(json, two.constructType(type));
                    }

                    @Override
                    public String write(Object value) throws Exception {
                        return two.writeValueAsString(value);
                    }

                    @Override
                    public String toString() {
                        return "Jackson 2";
                    }
                },
                new Mapper() {
                    @Override
                    public Object read(String json, Type type) {
                        return three.readValue(json, three.constructType(type));
                    }

                    @Override
                    public String write(Object value) {
                        return three.writeValueAsString(value);
                    }

                    @Override
                    public String toString() {
                        return "Jackson 3";
                    }
                });
    }

    /** Examples of the schemas, the constants of enumerations, and a value that this release does not know. */
    static List<Example> examples() throws Exception {
        List<Example> examples = new ArrayList<>();
        for (ObjectType object : Api.MODEL.objects()) {
            Class<?> type = Api.classOf(object);
            JsonNode schema = new JsonMapper().readTree(Path.of(Api.SCHEMAS + "/" + object.file()));
            for (JsonNode json : schema.get("examples")) {
                try {
                    Object value = type.getMethod("fromTree", Object.class)
                            .invoke(null, new JsonMapper().convertValue(json, Object.class));
                    examples.add(new Example(value.getClass(), value, ((Json) value).toJson()));
                    examples.add(new Example(type, value, ((Json) value).toJson()));
                } catch (java.lang.reflect.InvocationTargetException e) {
                    // an example of the other class that the file describes
                    assertThat(e.getCause()).isInstanceOf(InvalidDocumentException.class);
                }
            }
        }
        for (Class<?> type : publicTypes()) {
            if (type.isEnum() && Token.class.isAssignableFrom(type) && type.getDeclaringClass() == null) {
                for (Object constant : type.getEnumConstants()) {
                    examples.add(new Example(type, constant, "\"" + ((Token) constant).value() + "\""));
                }
            }
            if (ExpandableEnum.class.isAssignableFrom(type) && type != ExpandableEnum.class) {
                for (String text : List.of("xx-YY", knownValue(type))) {
                    Object value = type.getMethod("of", String.class).invoke(null, text);
                    examples.add(new Example(type, value, "\"" + text + "\""));
                }
            }
        }
        for (Class<?> type : List.of(UnknownAction.class, UnknownCallEndpoint.class, UnknownConnectEndpoint.class)) {
            String json =
                    "{\"%s\":\"notYetKnown\",\"steps\":3}".formatted(type == UnknownAction.class ? "action" : "type");
            Object value =
                    type.getMethod("fromTree", Object.class).invoke(null, new JsonMapper().readValue(json, Map.class));
            examples.add(new Example(type, value, json));
        }
        for (Class<?> type : List.of(
                UnknownCallUpdate.class, UnknownConversationRecording.class, UnknownTransferDestination.class)) {
            String json =
                    "{\"%s\":\"notYetKnown\"}".formatted(type == UnknownTransferDestination.class ? "type" : "action");
            Object value =
                    type.getMethod("fromTree", Object.class).invoke(null, new JsonMapper().readValue(json, Map.class));
            examples.add(new Example(type, value, json));
        }
        TransferUpdate transfer = CallUpdate.transferTo("https://example.com/ncco");
        examples.add(new Example(CallUpdate.class, transfer, transfer.toJson()));
        examples.add(new Example(
                TransferDestination.class, transfer.destination(), ((Json) transfer.destination()).toJson()));
        examples.add(new Example(
                ConversationRecording.class,
                ConversationRecording.stop(),
                ConversationRecording.stop().toJson()));
        examples.add(new Example(Action.class, talk("Hi"), talk("Hi").toJson()));
        examples.add(
                new Example(Ncco.class, Ncco.of(talk("Hi")), "[" + talk("Hi").toJson() + "]"));
        examples.add(new Example(
                CallEndpoint.class, phone("14155550100"), phone("14155550100").toJson()));
        examples.add(new Example(
                ConnectEndpoint.class, Voice.app("a"), Voice.app("a").toJson()));
        examples.add(new Example(
                PhoneNumber.class, phone("14155550100"), phone("14155550100").toJson()));
        return examples;
    }

    private static String knownValue(Class<?> type) throws IllegalAccessException {
        for (var field : type.getFields()) {
            if (field.getType() == type) {
                return ((Token) field.get(null)).value();
            }
        }
        throw new IllegalStateException(type + " has no constant");
    }

    private static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes/dev/ncco")).stream()
                        .filter(t -> t.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    static Stream<Arguments> both() throws Exception {
        List<Example> examples = examples();
        return mappers().stream().flatMap(m -> examples.stream().map(e -> Arguments.of(m, e)));
    }

    /** A new type is covered by itself. */
    @Test
    void eachPublicValueHasAnExample() throws Exception {
        Set<Class<?>> missing = publicTypes().stream()
                .filter(t -> t.getPackageName().equals("dev.ncco") && t.getDeclaringClass() == null)
                .filter(t -> Json.class.isAssignableFrom(t) || Token.class.isAssignableFrom(t))
                .collect(Collectors.toSet());
        assertThat(missing).hasSizeGreaterThan(30);
        examples().forEach(e -> missing.remove(e.type()));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("both")
    void writesAndReads(Mapper mapper, Example example) throws Exception {
        assertThat(mapper.write(example.value())).isEqualTo(example.json());
        assertThat(mapper.read(example.json(), example.type())).isEqualTo(example.value());
        String list = "[" + example.json() + "]";
        assertThat(mapper.write(List.of(example.value()))).isEqualTo(list);
        assertThat(mapper.read(list, generic(List.class, example.type()))).isEqualTo(List.of(example.value()));
        String map = "{\"k\":" + example.json() + "}";
        assertThat(mapper.write(Map.of("k", example.value()))).isEqualTo(map);
        assertThat(mapper.read(map, generic(Map.class, String.class, example.type())))
                .isEqualTo(Map.of("k", example.value()));
        if (example.value() instanceof Token) {
            String key = "{" + example.json() + ":1}";
            assertThat(mapper.write(Map.of(example.value(), 1))).isEqualTo(key);
            assertThat(mapper.read(key, generic(Map.class, example.type(), Integer.class)))
                    .isEqualTo(Map.of(example.value(), 1));
        }
    }

    private static Type generic(Class<?> raw, Type... arguments) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments;
            }

            @Override
            public Type getRawType() {
                return raw;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesAFieldOfAUsersClass(Mapper mapper) throws Exception {
        String json = """
                {"id":"a","ncco":[{"action":"talk","text":"Hi","level":0.1}],\
                "call":{"answer_url":["https://example.com/a"],"to":[{"type":"phone","number":"14155550101"}],\
                "from":{"type":"phone","number":"14155550100"}},\
                "event":{"from":14155550100,"status":"started","new":[1,null,0.5]},\
                "action":{"action":"wait"},"language":"en-GB","method":"POST"}""";
        Answer answer = (Answer) mapper.read(json, Answer.class);
        assertThat(answer.ncco()).isEqualTo(Ncco.of(talk("Hi").level(0.1)));
        assertThat(answer.call())
                .isEqualTo(Call.to(phone("14155550101")).from("14155550100").answerUrl("https://example.com/a"));
        assertThat(answer.event().from()).contains("14155550100");
        assertThat(answer.language()).isSameAs(Language.EN_GB);
        assertThat(answer.method()).isSameAs(HttpMethod.POST);
        assertThat(mapper.read(mapper.write(answer), Answer.class)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void refusesWhatIsWrong(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":-1}]", Ncco.class))
                .rootCause()
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.rule()).isEqualTo("talk.loop.minimum");
                    assertThat(e.pointer()).isEqualTo("/0/loop");
                });
        assertThatThrownBy(() -> mapper.read("{\"action\":\"wait\"}", TalkAction.class))
                .rootCause()
                .hasMessageStartingWith("action must be a TalkAction, but was a WaitAction");
        assertThatThrownBy(() -> mapper.read("\"flac\"", RecordFormat.class))
                .rootCause()
                .hasMessage("RecordFormat must be one of mp3, wav, ogg, but was \"flac\"");
    }
}
