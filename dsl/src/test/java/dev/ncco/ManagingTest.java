package dev.ncco;

import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that manage a call, byte for byte, and what the platform answers. */
class ManagingTest {

    static Stream<Arguments> bodies() {
        Ncco ncco = Ncco.of(talk("Hi"));
        return Stream.of(
                Arguments.of(CallUpdate.hangup(), "{'action':'hangup'}"),
                Arguments.of(CallUpdate.mute(), "{'action':'mute'}"),
                Arguments.of(CallUpdate.unmute(), "{'action':'unmute'}"),
                Arguments.of(CallUpdate.earmuff(), "{'action':'earmuff'}"),
                Arguments.of(CallUpdate.unearmuff(), "{'action':'unearmuff'}"),
                Arguments.of(
                        CallUpdate.transfer(ncco),
                        "{'action':'transfer','destination':{'type':'ncco','ncco':[{'action':'talk','text':'Hi'}]}}"),
                Arguments.of(
                        CallUpdate.transferTo("https://a.b/c"),
                        "{'action':'transfer','destination':{'type':'ncco','url':['https://a.b/c']}}"),
                Arguments.of(
                        CallUpdate.transferTo(URI.create("https://a.b/c")),
                        "{'action':'transfer','destination':{'type':'ncco','url':['https://a.b/c']}}"),
                Arguments.of(
                        TalkIn.of("Hi")
                                .language(Language.EN_GB)
                                .style(1)
                                .premium(true)
                                .loop(0)
                                .level(-0.5),
                        "{'text':'Hi','language':'en-GB','style':1,'premium':true,'loop':0,'level':'-0.5'}"),
                Arguments.of(
                        StreamIn.of("https://a.b/c.mp3").loop(2).level(1),
                        "{'stream_url':['https://a.b/c.mp3'],'loop':2,'level':'1'}"),
                Arguments.of(
                        StreamIn.of("https://a.b/c.mp3").level(0), "{'stream_url':['https://a.b/c.mp3'],'level':'0'}"),
                Arguments.of(Dtmf.of("0123456789*#p"), "{'digits':'0123456789*#p'}"),
                Arguments.of(DtmfListener.of("https://a.b/c"), "{'event_url':['https://a.b/c']}"),
                Arguments.of(ConversationRecording.stop(), "{'action':'stop'}"),
                Arguments.of(
                        ConversationRecording.start()
                                .eventUrl("https://a.b/c")
                                .format(RecordingFormat.VORBIS)
                                .retentionTtl(400)
                                .timeout(7200),
                        "{'action':'start','event_url':['https://a.b/c'],'format':'vorbis','retention_ttl':400,'timeout':7200}"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isTheExactBody(Json body, String json) {
        assertThat(body.toJson()).isEqualTo(json.replace('\'', '"'));
    }

    @Test
    void isReadAgain() {
        assertThat(CallUpdate.fromJson(CallUpdate.mute().toJson())).isEqualTo(CallUpdate.mute());
        CallUpdate transfer = CallUpdate.transfer(Ncco.of(talk("Hi")));
        assertThat(CallUpdate.fromJson(transfer.toJsonBytes()))
                .isEqualTo(transfer)
                .isInstanceOf(TransferUpdate.class);
        assertThat(ConversationRecording.fromJson("{\"action\":\"stop\"}")).isEqualTo(ConversationRecording.stop());
        assertThat(Dtmf.fromJson("{\"digits\":\"1\"}")).isEqualTo(Dtmf.of("1"));
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.4", "'\"0.4\"', 0.4", "-1, -1", "'\"-1\"', -1", "'\"1.0\"', 1", "0, 0", "'\"0\"', 0"})
    void readsALevelInBothForms(String json, double level) {
        TalkIn talk = TalkIn.fromJson("{\"text\":\"Hi\",\"level\":" + json + "}");
        assertThat(talk.level()).contains(level);
        assertThat(talk).isEqualTo(TalkIn.of("Hi").level(level));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1",
                "\"1.1\"",
                "\"-1.0000000000000001\"",
                "\"loud\"",
                "\"\"",
                "\" 0.4\"",
                "true",
                "null",
                "\"1e-1\""
            })
    void refusesAnotherLevel(String json) {
        assertThatThrownBy(() -> TalkIn.fromJson("{\"text\":\"Hi\",\"level\":" + json + "}"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/level"));
    }

    @Test
    void refusesWhatTheOfficialSdkSends() {
        assertThatThrownBy(() -> Dtmf.of("abc<>")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> StreamIn.of("file:///etc/passwd")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> CallUpdate.transferTo("javascript:alert(1)"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TalkIn.of("Hi").level(7)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> StreamIn.of("https://a.b").loop(-5)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TalkIn.of("")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void takesExactlyOneDestination() {
        String both =
                "{\"action\":\"transfer\",\"destination\":{\"type\":\"ncco\",\"ncco\":[],\"url\":[\"https://a.b\"]}}";
        String none = "{\"action\":\"transfer\",\"destination\":{\"type\":\"ncco\"}}";
        for (String json : List.of(both, none)) {
            assertThatThrownBy(() -> CallUpdate.fromJson(json)).isInstanceOf(InvalidDocumentException.class);
        }
    }

    @Test
    void keepsAnUpdateThatIsNewer() {
        String json = "{\"action\":\"whisper\",\"to\":1}";
        assertThatThrownBy(() -> CallUpdate.fromJson(json)).isInstanceOf(InvalidDocumentException.class);
        assertThat(CallUpdate.fromJson(json, Reading.LENIENT).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01 12:00:00", "2020-01-01T12:00:00.000Z", "2020-01-01T13:00:00+01:00"})
    void readsBothFormsOfATime(String time) {
        CallRecord call = CallRecord.fromJson("{\"start_time\":\"" + time + "\"}");
        assertThat(call.startTime()).contains(Instant.parse("2020-01-01T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01 ", "2020-01-01 25:00:00", "2020-01-01 12:00:00Z", " ", "yesterday at noon"})
    void keepsATimeThatIsNone(String time) {
        CallRecord call = CallRecord.fromJson("{\"start_time\":\"" + time + "\"}");
        assertThat(call.startTime()).isEmpty();
        assertThat(call.extra()).containsEntry("start_time", time);
    }

    @Test
    void readsAPageOfCalls() {
        CallPage page = CallPage.fromJson("""
                {"count":2,"page_size":1,"record_index":0,
                 "_links":{"self":{"href":"/v1/calls"},"next":{"href":"/v1/calls?record_index=1"}},
                 "_embedded":{"calls":[{"uuid":"u","status":"on_hold","price":"1.20","rate":0.5,"duration":"60",
                   "to":{"type":"websocket","uri":"wss://a.b","content-type":"audio/l16;rate=24000"},
                   "from":{"type":"whatsapp-voice","user":"x"},"new":true}]}}""");
        CallRecord call =
                page.embedded().flatMap(CallPageContent::calls).orElseThrow().get(0);
        assertThat(page.links().flatMap(Links::next).flatMap(Link::href)).contains("/v1/calls?record_index=1");
        assertThat(call.status()).contains(CallStatus.of("on_hold"));
        assertThat(call.price()).contains(new BigDecimal("1.20"));
        assertThat(call.rate()).contains(new BigDecimal("0.5"));
        assertThat(call.duration()).contains(Duration.ofMinutes(1));
        assertThat(call.to().flatMap(CallParty::contentType)).contains("audio/l16;rate=24000");
        assertThat(call.from().flatMap(CallParty::type)).contains("whatsapp-voice");
        assertThat(call.extra()).isEqualTo(Map.of("new", true));
    }

    @Test
    void readsBothFormsOfAnError() {
        ApiError first = ApiError.fromJson("{\"type\":\"BAD_REQUEST\",\"error_title\":\"Bad Request\"}");
        ApiError second = ApiError.fromJson("""
                {"title":"Bad Request","detail":"x","invalid_parameters":[{"name":"a","reason":"b"}]}""");
        assertThat(first.errorTitle()).contains("Bad Request");
        assertThat(second.invalidParameters().orElseThrow().get(0).reason()).contains("b");
    }

    @Test
    void readsAnAnswerWebhookOfEitherMethod() {
        String query = "to=14155550105&from=14155550100&uuid=u&conversation_uuid=CON-1&endpoint_type=sip"
                + "&SipHeader_X-Order=42&region_url=https%3A%2F%2Fapi-us-3.vonage.com";
        AnswerWebhook get = AnswerWebhook.fromQuery(query);
        AnswerWebhook post = AnswerWebhook.fromJson("""
                {"to":"14155550105","from":14155550100,"uuid":"u","conversation_uuid":"CON-1","endpoint_type":"sip",
                 "SipHeader_X-Order":"42","region_url":"https://api-us-3.vonage.com","custom_data":{"a":[1]}}""");
        for (AnswerWebhook webhook : List.of(get, post)) {
            assertThat(webhook.from()).contains("14155550100");
            assertThat(webhook.regionUrl()).contains("https://api-us-3.vonage.com");
            assertThat(webhook.extra()).isEqualTo(Map.of("SipHeader_X-Order", "42"));
        }
        assertThat(post.customData()).contains(Map.of("a", List.of(1)));
    }

    @Test
    void readsThePayloadOfNotify() {
        assertThat(CallEvent.fromJson("{\"payload\":{\"a\":[1,null]},\"uuid\":\"u\"}")
                        .payload()
                        .toString())
                .isEqualTo("Optional[{a=[1, null]}]");
        assertThat(CallEvent.fromJson("{\"payload\":\"text\"}").payload()).contains("text");
    }

    @Test
    void readsATranscript() {
        Transcript transcript = Transcript.fromJson("""
                {"ver":"1.0.0","request_id":"r","channels":[{"duration":5400,"transcript":[
                  {"sentence":"Hello.","raw_sentence":"hello","timestamp":320,"words":[{"word":"hello","confidence":0.98}]}]}]}""");
        TranscribedSentence sentence = transcript
                .channels()
                .orElseThrow()
                .get(0)
                .transcript()
                .orElseThrow()
                .get(0);
        assertThat(sentence.words().orElseThrow().get(0).confidence()).contains(new BigDecimal("0.98"));
    }
}
