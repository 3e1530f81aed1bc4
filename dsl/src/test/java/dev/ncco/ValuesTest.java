package dev.ncco;

import static dev.ncco.Voice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Values: immutable, equal by content, readable, quiet about secrets, at home in Jackson. */
class ValuesTest {

    private static final Call CALL = Call.to(
                    phone("14155550100").shaken("secret.jwt.value").dtmfAnswer("1"))
            .from("14155550100")
            .ncco(
                    talk("Hi \"you\" é😀").level(0.5),
                    connect(websocket("wss://example.com/", ContentType.AUDIO_L16_RATE_24000)
                            .authorization(customAuthorization("Bearer hidden"))
                            .headers(Map.of("a", List.of(1, 2.5, true)))));

    @Test
    void callersCollectionsCanChangeAfterwards() {
        List<String> urls = new ArrayList<>(List.of("https://example.com/a"));
        List<Action> actions = new ArrayList<>(List.of(talk("Hi")));
        Map<String, Object> inner = new HashMap<>(Map.of("b", 1));
        Map<String, Object> payload = new HashMap<>(Map.of("a", inner));
        NotifyAction notify = notifyTo(urls, payload);
        Ncco ncco = Ncco.of(actions);
        String before = notify.toJson() + ncco.toJson();
        urls.add("https://example.com/b");
        inner.put("c", 2);
        payload.clear();
        actions.add(waitFor());
        assertThat(notify.toJson() + ncco.toJson()).isEqualTo(before);
        assertThatThrownBy(() -> ncco.actions().add(waitFor())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> notify.eventUrl().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) notify.payload()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void settingAnOptionLeavesTheOldValueAlone() {
        TalkAction talk = talk("Hi");
        TalkAction louder = talk.level(1);
        assertThat(talk.level()).isEmpty();
        assertThat(louder.level()).contains(1.0);
        assertThat(louder.level(-1).level()).contains(-1.0);
    }

    @Test
    void equalByContent() {
        assertThat(talk("Hi").loop(2).level(1))
                .isEqualTo(talk("Hi").level(1).loop(2))
                .hasSameHashCodeAs(talk("Hi").level(1).loop(2));
        assertThat(talk("Hi")).isNotEqualTo(talk("Ho")).isNotEqualTo(null).isNotEqualTo("Hi");
        assertThat(dtmf()).isNotEqualTo(speech());
        assertThat(Ncco.of(talk("Hi"))).isEqualTo(Ncco.of(List.of(talk("Hi"))));
        assertThat(Language.of("en-gb")).isEqualTo(Language.EN_GB).hasSameHashCodeAs(Language.EN_GB);
        assertThat(talk("x").language(Language.of("en-gb")).toJson()).contains("en-gb");
    }

    @Test
    void readers() {
        assertThat(CALL.to()).hasSize(1);
        assertThat(CALL.from()).contains("14155550100");
        assertThat(CALL.lengthTimer()).isEmpty();
        assertThat(CALL.lengthTimer(5).lengthTimer()).contains(5);
        assertThat(CALL.ncco().map(Ncco::actions).orElseThrow()).hasSize(2);
        assertThat(talk("Hi").text()).isEqualTo("Hi");
        assertThat(stream("https://example.com/a.mp3").streamUrl()).isEqualTo("https://example.com/a.mp3");
        assertThat(connect(app("jamie")).endpoint()).isEqualTo(app("jamie"));
        assertThat(record().eventUrl("https://example.com/").eventUrl())
                .isEqualTo(Optional.of(List.of("https://example.com/")));
        assertThat(waitFor().timeout()).isEmpty();
        assertThat(waitFor(0.5).timeout()).contains(0.5);
        assertThat(phone("14155550100").shaken("x").shaken()).contains("x");
        assertThat(input(dtmf()).type()).containsExactly(InputType.DTMF);
        assertThat(vonageAuthorization().type()).contains(AuthorizationType.VONAGE);
    }

    @Test
    void toStringMasksSecrets() {
        assertThat(CALL.toString())
                .doesNotContain("secret")
                .doesNotContain("hidden")
                .contains("\"shaken\":\"***\"", "\"value\":\"***\"");
        assertThat(CALL.toJson()).contains("secret.jwt.value", "Bearer hidden");
        assertThatThrownBy(() -> phone("14155550100").shaken("secret\n"))
                .hasMessageNotContaining("secret\n")
                .hasMessageNotContaining("\"secret");
        assertThatThrownBy(() -> customAuthorization("hidden\n")).hasMessageNotContaining("hidden");
    }

    @Test
    void manyThreadsWriteOneValue() throws InterruptedException, ExecutionException {
        String expected = CALL.toJson();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                results.add(pool.submit(() -> {
                    boolean same = true;
                    for (int i = 0; i < 5_000; i++) {
                        same &= CALL.toJson().equals(expected);
                    }
                    return same;
                }));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aStreamThatWritesOtherValuesMeanwhile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CALL.writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("one array at a time");
            }

            @Override
            public void write(byte[] buffer, int from, int length) {
                assertThat(talk("something else").toJson()).isNotEmpty();
                bytes.write(buffer, from, length);
            }
        });
        assertThat(bytes.toByteArray()).isEqualTo(CALL.toJsonBytes());
    }

    @Test
    void jackson2And3WriteItAsJson() throws Exception {
        record Holder(String name, Ncco ncco) {}
        Holder holder = new Holder("x", CALL.ncco().orElseThrow());
        String expected = "{\"name\":\"x\",\"ncco\":" + holder.ncco().toJson() + "}";
        assertThat(new tools.jackson.databind.json.JsonMapper().writeValueAsString(holder))
                .isEqualTo(expected);
        com.fasterxml.jackson.databind.ObjectMapper jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThat(jackson2.writeValueAsString(holder)).isEqualTo(expected);
        assertThat(jackson2.writeValueAsString(CALL)).isEqualTo(CALL.toJson());
        assertThat(jackson2.valueToTree(CALL).at("/to/0/number").asText()).isEqualTo("14155550100");
    }
}
