package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Events are read as the platform sends them. */
class CallEventTest {

    /** The callback of the specification page, in which a number stands where a string is declared. */
    private static final String CALLBACK = """
            {"from":14155550100,"to":"14155550105 / jamie","uuid":"63f61863-4a51-4f6b-86e1-46edebcf9356",\
            "conversation_uuid":"CON-f972836a-550f-45fa-956c-12a2ab5b7d22","client_ref":"client-ref","status":"started",\
            "direction":"outbound","timestamp":"2018-01-12T15:01:55.315Z"}""";

    @Test
    void readsTheCallbackOfThePage() {
        CallEvent event = CallEvent.fromJson(CALLBACK);
        assertThat(event.from()).contains("14155550100");
        assertThat(event.to()).contains("14155550105 / jamie");
        assertThat(event.uuid()).contains("63f61863-4a51-4f6b-86e1-46edebcf9356");
        assertThat(event.status()).contains(EventStatus.STARTED);
        assertThat(event.direction()).contains(Direction.OUTBOUND);
        assertThat(event.timestamp()).contains(Instant.parse("2018-01-12T15:01:55.315Z"));
        assertThat(event.extra()).isEmpty();
        assertThat(event.toJson()).isEqualTo(CALLBACK);
    }

    @Test
    void takesTheNumberAsAStringToo() {
        assertThat(CallEvent.fromJson(CALLBACK.replace("14155550100,", "\"14155550100\","))
                        .from())
                .contains("14155550100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"answered\",\"start_time\":null,\"rate\":null,\"network\":null,\"headers\":{}}",
                "{\"status\":\"completed\",\"start_time\":\"2020-01-01T12:00:00.000Z\","
                        + "\"end_time\":\"2020-01-01T12:01:00.000Z\",\"duration\":\"60\",\"rate\":\"0.02400000\","
                        + "\"price\":\"0.02400000\",\"network\":\"GB-FIXED\",\"sip_code\":200,\"disconnected_by\":\"user\"}",
                "{\"call_uuid\":\"a\",\"status\":\"machine\",\"sub_state\":\"beep_start\"}",
                "{\"recording_url\":\"https://api.nexmo.com/v1/files/a\",\"recording_uuid\":\"a\",\"size\":12222}",
                "{\"status\":\"transcribed\",\"type\":\"record\",\"transcription_url\":\"https://api.nexmo.com/v1/files/a\"}",
                "{\"dtmf\":{\"digits\":null,\"timed_out\":true},\"speech\":{\"results\":[]}}",
                "{\"dtmf\":\"1234\"}",
                "{\"speech\":{\"timeout_reason\":\"end_on_silence_timeout\",\"results\":[{\"text\":\"sales\","
                        + "\"confidence\":\"0.94\"},{\"text\":\"sale\",\"confidence\":0.5}],\"recording_url\":\"https://a.b/c\"}}",
                "{\"conversation_uuid_from\":\"CON-1\",\"conversation_uuid_to\":\"CON-2\",\"type\":\"transfer\"}",
                "{\"reason\":\"Failed\",\"original_request\":{\"url\":\"https://a.b/c\",\"type\":\"answer\"}}",
                "{\"reason\":\"Syntax error in NCCO. Invalid value type or action.\",\"conversation_uuid\":\"CON-1\"}",
                "{\"from_user\":\"Karen\",\"endpoint_type\":\"sip\",\"SipHeader_X-Test\":\"test\",\"custom_data\":{\"a\":[1.0]}}"
            })
    void writesEveryEventAsItWas(String json) {
        assertThat(new JsonMapper().readTree(CallEvent.fromJson(json).toJson()))
                .isEqualTo(new JsonMapper().readTree(json));
    }

    @Test
    void tellsWhatWasPressedAndSaid() {
        CallEvent event = CallEvent.fromJson("""
                {"dtmf":{"digits":"42","timed_out":false},
                 "speech":{"results":[{"text":"sales","confidence":"0.94"},{"text":"sails","confidence":0.7}]}}""");
        assertThat(event.dtmf().orElseThrow().digits()).contains("42");
        assertThat(event.dtmf().orElseThrow().timedOut()).contains(false);
        SpeechAlternative best =
                event.speech().orElseThrow().results().orElseThrow().get(0);
        assertThat(best.text()).contains("sales");
        assertThat(best.confidence()).contains("0.94");
        assertThat(CallEvent.fromJson("{\"dtmf\":\"7#\"}").dtmf().orElseThrow().digits())
                .contains("7#");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        CallEvent event = CallEvent.fromJson("{\"status\":\"levitating\",\"mood\":{\"a\":[1,null]}}");
        assertThat(event.status()).contains(EventStatus.of("levitating"));
        assertThat(event.status().orElseThrow()).hasToString("levitating");
        assertThat(event.extra()).containsOnlyKeys("mood");
        assertThat(event.toJson()).isEqualTo("{\"status\":\"levitating\",\"mood\":{\"a\":[1,null]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2018-01-12", "2018-02-30T15:01:55Z", "2018-01-12 15:01:55Z"})
    void refusesABadTimestamp(String timestamp) {
        assertThatThrownBy(() -> CallEvent.fromJson("{\"timestamp\":\"" + timestamp + "\"}"))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.rule()).isEqualTo("event.timestamp.pattern");
                    assertThat(e.pointer()).isEqualTo("/timestamp");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"from\":true}",
                "{\"from\":1.5}",
                "{\"direction\":\"sideways\"}",
                "{\"status\":\"started\",\"status\":\"ended\"}",
                "{\"mood\":1,\"mood\":1}",
                "{\"timestamp\":null}",
                "{\"dtmf\":7}",
                "{\"size\":\"big\"}"
            })
    void refusesWhatIsNoEvent(String json) {
        assertThatThrownBy(() -> CallEvent.fromJson(json)).isInstanceOf(InvalidDocumentException.class);
    }
}
