package dev.ncco;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both generations of Jackson read and write our values inside of a user's class. */
class FrameworksTest {

    /** A class of a user. */
    record Answer(String id, Ncco ncco, Call call, CallEvent event) {}

    private static final String JSON = """
            {"id":"a","ncco":[{"action":"talk","text":"Hi","level":0.1}],\
            "call":{"answer_url":["https://example.com/a"],"to":[{"type":"phone","number":"14155550101"}],\
            "from":{"type":"phone","number":"14155550100"}},\
            "event":{"from":14155550100,"status":"started","new":[1,null,0.5]}}""";

    /** What the two generations have in common. */
    interface Mapper {
        <T> T read(String json, Class<T> type) throws Exception;

        String write(Object value) throws Exception;
    }

    static Stream<Mapper> mappers() {
        com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper();
        tools.jackson.databind.json.JsonMapper three = new tools.jackson.databind.json.JsonMapper();
        return Stream.of(
                new Mapper() {
                    @Override
                    public <T> T read(String json, Class<T> type) throws Exception {
                        return two.readValue(json, type);
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
                    public <T> T read(String json, Class<T> type) {
                        return three.readValue(json, type);
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

    @ParameterizedTest
    @MethodSource("mappers")
    void readAndWriteAFieldOfAUsersClass(Mapper mapper) throws Exception {
        Answer answer = mapper.read(JSON, Answer.class);
        assertThat(answer.ncco()).isEqualTo(Ncco.of(talk("Hi").level(0.1)));
        assertThat(answer.call())
                .isEqualTo(Call.to(phone("14155550101")).from("14155550100").answerUrl("https://example.com/a"));
        assertThat(answer.event().from()).contains("14155550100");
        assertThat(mapper.write(answer).replaceAll("\"(id|ncco|call|event)\"", ""))
                .hasSameSizeAs(JSON.replaceAll("\"(id|ncco|call|event)\"", ""));
        assertThat(mapper.read(mapper.write(answer), Answer.class)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readARequestBody(Mapper mapper) throws Exception {
        assertThat(mapper.read("[{\"action\":\"talk\",\"text\":\"Hi\"}]", Ncco.class))
                .isEqualTo(Ncco.of(talk("Hi")));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void refuseWhatIsWrong(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":-1}]", Ncco.class))
                .hasRootCauseInstanceOf(InvalidDocumentException.class)
                .rootCause()
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.rule()).isEqualTo("talk.loop.minimum");
                    assertThat(e.pointer()).isEqualTo("/0/loop");
                });
    }
}
