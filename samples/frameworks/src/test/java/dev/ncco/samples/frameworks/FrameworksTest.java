package dev.ncco.samples.frameworks;

import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.ncco.Action;
import dev.ncco.AnswerWebhook;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.HttpMethod;
import dev.ncco.Language;
import dev.ncco.Ncco;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.document.JsonDocument;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each library writes and reads the values of the DSL, alone and as members of an application's class. */
class FrameworksTest {

    /** A JSON library. */
    interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    private static final Ncco NCCO = Ncco.of(
            talk("Hi – \"<b>\"").loop(2).level(0.1),
            notifyTo("https://example.com/a", Map.of("a", Arrays.asList(1, 0.5, null, "é", true, List.of()))));
    private static final Call CALL =
            Call.to(phone("14155550100")).from("14155550101").ncco(talk("Hi")).ringingTimer(60);

    static List<Mapper> mappers() {
        return List.of(gson(), jsonb(), micronaut());
    }

    private static Mapper gson() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new NccoTypeAdapterFactory())
                .create();
        return new Mapper() {
            @Override
            public String write(Object value) {
                return gson.toJson(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return gson.fromJson(json, type);
            }

            @Override
            public String toString() {
                return "Gson";
            }
        };
    }

    private static Mapper jsonb() {
        Jsonb jsonb = JsonbBuilder.create(NccoJsonb.config());
        return new Mapper() {
            @Override
            public String write(Object value) {
                return jsonb.toJson(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return jsonb.fromJson(json, type);
            }

            @Override
            public String toString() {
                return "JSON-B";
            }
        };
    }

    private static Mapper micronaut() {
        ObjectMapper mapper = ApplicationContext.run().getBean(ObjectMapper.class);
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Micronaut Serialization";
            }
        };
    }

    static Stream<Arguments> documents() {
        List<JsonDocument> documents = List.of(
                NCCO,
                CALL,
                CallEvent.fromJson("{\"from\":14155550100,\"status\":\"started\",\"new\":[1,null,0.5]}"),
                AnswerWebhook.fromJson("{\"from\":\"14155550100\",\"uuid\":\"a\"}"),
                talk("Hi"));
        List<Arguments> all = new ArrayList<>();
        for (Mapper mapper : mappers()) {
            documents.forEach(d -> all.add(Arguments.of(mapper, d)));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesAndReadsADocument(Mapper mapper, JsonDocument document) throws Exception {
        Class<?> type = document instanceof Action ? Action.class : document.getClass();
        String json = mapper.write(document);
        assertThat(mapper.read(json, type)).isEqualTo(document);
        assertThat(type.getMethod("fromJson", String.class).invoke(null, json)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesAndReadsAMemberOfAnApplicationsClass(Mapper mapper) throws Exception {
        Answer answer = new Answer("a", NCCO, Language.EN_GB, HttpMethod.POST);
        String json = mapper.write(answer);
        assertThat(json).contains("\"ncco\":[{\"action\":\"talk\",", "\"language\":\"en-GB\"", "\"method\":\"POST\"");
        assertThat(mapper.read(json, Answer.class)).isEqualTo(answer);
        assertThat(mapper.read(json, Answer.class).language()).isSameAs(Language.EN_GB);
    }

    /** Shows why the configuration is required. */
    @Test
    void jsonbAloneWritesNothing() {
        assertThat(JsonbBuilder.create().toJson(NCCO)).isEqualTo("{}");
        assertThat(JsonbBuilder.create().toJson(talk("Hi"))).isEqualTo("{\"empty\":false}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void rejectsInvalidDocuments(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":-1}]", Ncco.class))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/0/loop"));
    }
}
