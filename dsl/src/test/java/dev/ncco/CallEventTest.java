package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
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
        assertThat(best.confidence()).contains(new BigDecimal("0.94"));
        assertThat(CallEvent.fromJson("{\"dtmf\":\"7#\"}").dtmf().orElseThrow().digits())
                .contains("7#");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        CallEvent event = CallEvent.fromJson("{\"status\":\"levitating\",\"notYetKnown\":{\"a\":[1,null]}}");
        assertThat(event.status()).contains(EventStatus.of("levitating"));
        assertThat(event.status().orElseThrow()).hasToString("levitating");
        assertThat(event.extra()).containsOnlyKeys("notYetKnown");
        assertThat(event.toJson()).isEqualTo("{\"status\":\"levitating\",\"notYetKnown\":{\"a\":[1,null]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2018-01-12",
                "2018-02-30T15:01:55Z",
                "2018-01-12 15:01:55Z",
                "2018-01-12T15:01:55.315+0000",
                "2018-01-12T15:01Z"
            })
    void keepsATimestampOfAnotherForm(String timestamp) {
        CallEvent event = CallEvent.fromJson("{\"timestamp\":\"" + timestamp + "\",\"status\":\"busy\"}");
        assertThat(event.timestamp()).isEmpty();
        assertThat(event.status()).contains(EventStatus.BUSY);
        assertThat(event.extra()).isEqualTo(Map.of("timestamp", timestamp));
    }

    @Test
    void readsNumbersAndTimesAsSuch() {
        CallEvent event = CallEvent.fromJson("""
                {"sip_code":"486","start_time":"2020-01-01T12:00:00.000Z","end_time":null,"duration":"60",
                 "rate":"0.02400000","price":0.0001,"size":"12345"}""");
        assertThat(event.sipCode()).contains(486);
        assertThat(event.startTime()).contains(Instant.parse("2020-01-01T12:00:00Z"));
        assertThat(event.endTime()).isEmpty();
        assertThat(event.duration()).contains(Duration.ofMinutes(1));
        assertThat(event.rate()).contains(new BigDecimal("0.02400000"));
        assertThat(event.price()).contains(new BigDecimal("0.0001"));
        assertThat(event.size()).contains(12345L);
        assertThat(event.extra()).isEmpty();
        assertThat(event.toJson())
                .isEqualTo("{\"sip_code\":\"486\",\"start_time\":\"2020-01-01T12:00:00.000Z\",\"end_time\":null,"
                        + "\"duration\":\"60\",\"rate\":\"0.02400000\",\"price\":0.0001,\"size\":\"12345\"}");
        assertThat(CallEvent.fromJson("{\"duration\":61}").duration()).contains(Duration.ofSeconds(61));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"direction\":\"sideways\"}",
                "{\"direction\":null}",
                "{\"status\":null}",
                "{\"status\":7}",
                "{\"timestamp\":null}",
                "{\"from\":true}",
                "{\"from\":1.5}",
                "{\"uuid\":{\"a\":[]}}",
                "{\"price\":\"free\"}",
                "{\"price\":\"1,20\"}",
                "{\"rate\":[]}",
                "{\"duration\":\"one minute\"}",
                "{\"duration\":1.5}",
                "{\"duration\":99999999999999999999}",
                "{\"duration\":\"1e99\"}",
                "{\"size\":\"big\"}",
                "{\"size\":9223372036854775808}",
                "{\"sip_code\":2147483648}",
                "{\"sip_code\":null}",
                "{\"start_time\":\"noon\"}",
                "{\"original_request\":\"answer\"}",
                "{\"dtmf\":7}",
                "{\"dtmf\":null}",
                "{\"dtmf\":\"{\\\"digits\\\":\\\"1\\\"}\"}",
                "{\"speech\":\"sales\"}",
                "{\"speech\":[]}"
            })
    void keepsAMemberThatItDoesNotUnderstand(String json) {
        CallEvent event = CallEvent.fromJson(json);
        Map<?, ?> members = new JsonMapper().readValue(json, Map.class);
        assertThat(event.extra()).hasSize(1).containsOnlyKeys(members.keySet().toArray(String[]::new));
        assertThat(event.toJson()).isEqualTo(json);
        assertThat(event.status()).isEmpty();
        assertThat(event.direction()).isEmpty();
        assertThat(event.duration()).isEmpty();
        assertThat(event.dtmf()).isEmpty();
        assertThat(event.speech()).isEmpty();
    }

    @Test
    void understandsTheRestOfANestedResult() {
        CallEvent event = CallEvent.fromJson("""
                {"dtmf":{"digits":"1","timed_out":"no"},
                 "speech":{"error":5,"results":[7,{"text":"sales","confidence":"high"}],"timeout_reason":"end"}}""");
        DtmfResult dtmf = event.dtmf().orElseThrow();
        assertThat(dtmf.digits()).contains("1");
        assertThat(dtmf.timedOut()).isEmpty();
        assertThat(dtmf.extra()).isEqualTo(Map.of("timed_out", "no"));
        SpeechResult speech = event.speech().orElseThrow();
        assertThat(speech.timeoutReason()).contains("end");
        assertThat(speech.extra()).containsOnlyKeys("error", "results");
        SpeechAlternative alternative = speech.results().orElseThrow().get(0);
        assertThat(alternative.text()).contains("sales");
        assertThat(alternative.confidence()).isEmpty();
        assertThat(alternative.extra()).isEqualTo(Map.of("confidence", "high"));
        assertThat(event.extra()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "null",
                "\"started\"",
                "{\"status\":\"started\"",
                "{\"status\":\"started\",\"status\":\"ended\"}",
                "{\"notYetKnown\":1,\"notYetKnown\":1}",
                "{} {}"
            })
    void rejectsWhatIsNotAJsonObject(String json) {
        assertThatThrownBy(() -> CallEvent.fromJson(json)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void rejectsWhatIsTooLargeOrTooDeep() {
        String text = "x".repeat(1 << 20);
        assertThatThrownBy(() -> CallEvent.fromJson("{\"reason\":\"" + text + "\"}"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.rule()).isEqualTo("document.size"));
        assertThatThrownBy(() -> CallEvent.fromQuery("reason=" + text))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.rule()).isEqualTo("document.size"));
        assertThatThrownBy(() -> CallEvent.fromJson("{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}"))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void readsQueryParameters() {
        CallEvent event = CallEvent.fromQuery(
                "from=14155550100&to=%2B1415+555%200105&status=completed&duration=60"
                        + "&price=1.20&sip_code=200&size=7&timestamp=2018-01-12T15%3A01%3A55.315Z&detail=%C3%A9%F0%9F%98%80&dtmf=12%23");
        assertThat(event.from()).contains("14155550100");
        assertThat(event.to()).contains("+1415 555 0105");
        assertThat(event.status()).contains(EventStatus.COMPLETED);
        assertThat(event.duration()).contains(Duration.ofMinutes(1));
        assertThat(event.price()).contains(new BigDecimal("1.20"));
        assertThat(event.sipCode()).contains(200);
        assertThat(event.size()).contains(7L);
        assertThat(event.timestamp()).contains(Instant.parse("2018-01-12T15:01:55.315Z"));
        assertThat(event.detail()).contains("é😀");
        assertThat(event.dtmf().flatMap(DtmfResult::digits)).contains("12#");
        assertThat(event.extra()).isEmpty();
    }

    @Test
    void keepsOddQueryParameters() {
        assertThat(CallEvent.fromQuery(null).toJson()).isEqualTo("{}");
        assertThat(CallEvent.fromQuery("?&&status=busy&").toJson()).isEqualTo("{\"status\":\"busy\"}");
        assertThat(CallEvent.fromQuery("uuid=a&uuid=b&=x&flag&detail=100%&reason=%zz+%C3&%4=%&type=%+1")
                        .toJson())
                .isEqualTo("{\"uuid\":[\"a\",\"b\"],\"detail\":\"100%\",\"reason\":\"%zz+%C3\",\"type\":\"%+1\","
                        + "\"\":\"x\",\"flag\":\"\",\"%4\":\"%\"}");
        assertThat(CallEvent.fromQuery("uuid=a&uuid=b").extra()).isEqualTo(Map.of("uuid", List.of("a", "b")));
        CallEvent nested = CallEvent.fromQuery("dtmf=%7B%22digits%22%3A%221%22%7D");
        assertThat(nested.dtmf()).isEmpty();
        assertThat(nested.extra()).isEqualTo(Map.of("dtmf", "{\"digits\":\"1\"}"));
    }

    @Tag("slow")
    @Test
    void neverFailsOnAQuery() {
        Random random = new Random(20261124);
        String alphabet = "abz019%%%&&=+?#{}\"\u00e9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder("status=busy&");
            random.ints(random.nextInt(20), 0, alphabet.length()).forEach(c -> query.append(alphabet.charAt(c)));
            assertThat(CallEvent.fromQuery(query.toString()).status()).contains(EventStatus.BUSY);
        }
    }

    @Test
    void isMadeFromItsMembers() {
        CallEvent event = CallEvent.of(Map.of(
                "status", EventStatus.COMPLETED,
                "direction", Direction.INBOUND,
                "duration", Duration.ofSeconds(60),
                "price", new BigDecimal("1.20"),
                "timestamp", Instant.parse("2018-01-12T15:01:55.315Z"),
                "dtmf", DtmfResult.of(Map.of("digits", "42")),
                "speech",
                        Map.of("results", List.of(SpeechAlternative.of(Map.of("text", "sales", "confidence", 0.9))))));
        assertThat(event.status()).contains(EventStatus.COMPLETED);
        assertThat(event.direction()).contains(Direction.INBOUND);
        assertThat(event.duration()).contains(Duration.ofMinutes(1));
        assertThat(event.price()).contains(new BigDecimal("1.20"));
        assertThat(event.timestamp()).contains(Instant.parse("2018-01-12T15:01:55.315Z"));
        assertThat(event.dtmf().flatMap(DtmfResult::digits)).contains("42");
        assertThat(event.speech().orElseThrow().results().orElseThrow().get(0).confidence())
                .contains(new BigDecimal("0.9"));
        assertThat(event.extra()).isEmpty();
        assertThat(CallEvent.of(Map.of("status", "busy", "duration", "5")).duration())
                .contains(Duration.ofSeconds(5));
        assertThatThrownBy(() -> CallEvent.of(Map.of("notYetKnown", new Object())))
                .isInstanceOf(InvalidDocumentException.class);
    }
}
