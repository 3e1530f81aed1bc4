package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading leniently takes more, and loses nothing. */
class LenientReadingTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static void becomes(String json, String expected) {
        assertThatThrownBy(() -> Ncco.fromJson(json)).isInstanceOf(InvalidDocumentException.class);
        JsonNode read = MAPPER.readTree(Ncco.fromJson(json, Reading.LENIENT).toJson());
        assertThat(read).isEqualTo(MAPPER.readTree(expected));
        assertThat(Ncco.fromJson(read.toString(), Reading.LENIENT).toJson()).isEqualTo(read.toString());
    }

    @Test
    void takesStringsForNumbersAndBooleans() {
        becomes("""
                [{"action":"talk","text":"Hi","bargeIn":"FALSE","loop":" 2 ","level":"-0.5","premium":"true"}]""", """
                [{"action":"talk","text":"Hi","bargeIn":false,"loop":2,"level":-0.5,"premium":true}]""");
    }

    @Test
    void takesASingleValueForAList() {
        becomes("""
                [{"action":"input","type":"dtmf","eventUrl":"https://example.com/a","speech":{"uuid":"a"}},
                 {"action":"connect","endpoint":{"type":"app","user":"jamie"}}]""", """
                [{"action":"input","type":["dtmf"],"eventUrl":["https://example.com/a"],"speech":{"uuid":["a"]}},
                 {"action":"connect","endpoint":[{"type":"app","user":"jamie"}]}]""");
    }

    @Test
    void turnsOldFormsIntoCurrentOnes() {
        becomes("""
                [{"action":"input","maxDigits":4,"submitOnHash":"true","timeOut":3},
                 {"action":"input"},
                 {"action":"input","speech":{}},
                 {"action":"transfer","conversation_id":"CON-1"},
                 {"action":"connect","endpoint":[{"type":"phone","number":"14155550101",
                   "onAnswer":{"url":"https://example.com/a","ringback":"https://example.com/b"}}]}]""", """
                [{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":4,"submitOnHash":true,"timeOut":3}},
                 {"action":"input","type":["dtmf"]},
                 {"action":"input","type":["speech"],"speech":{}},
                 {"action":"transfer","conversationId":"CON-1"},
                 {"action":"connect","endpoint":[{"type":"phone","number":"14155550101",
                   "onAnswer":{"url":"https://example.com/a","ringbackTone":"https://example.com/b"}}]}]""");
    }

    /** Asynchronous input takes no DTMF settings, so there the members stay as they are. */
    @Test
    void keepsAnOldFormThatTheCurrentOneForbids() {
        String json = """
                [{"action":"input","type":["dtmf"],"mode":"asynchronous","maxDigits":4}]""";
        assertThat(Ncco.fromJson(json, Reading.LENIENT).toJson()).isEqualTo(json);
        assertThat(Ncco.fromJson(json).toJson()).isEqualTo(json);
    }

    @Test
    void keepsAnOldFormBesideTheCurrentOne() {
        String json = """
                [{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":2},"maxDigits":4}]""";
        assertThat(Ncco.fromJson(json, Reading.LENIENT).toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"notYetKnown\":[1.50,null,{\"a\":1}]}]",
                "[{\"action\":\"notYetKnown\",\"steps\":3,\"with\":{\"a\":[]}}]",
                "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"viber\",\"id\":7}]}]",
                "[{\"action\":\"input\",\"type\":[\"dtmf\",\"gesture\"],\"gesture\":{}}]",
                "[{\"action\":\"input\",\"type\":[\"dtmf\"],\"mode\":\"later\"}]",
                "[{\"action\":\"record\",\"format\":\"flac\",\"channels\":2,\"split\":\"legs\"}]",
                "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://a.b\","
                        + "\"content-type\":\"audio/opus\"}]}]",
                "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"sip\",\"uri\":\"sip:a@b.com\","
                        + "\"standardHeaders\":{\"User-to-User\":\"x\",\"P-Asserted-Identity\":\"y\"}}]}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"bargeIn\":true},{\"action\":\"ask\"}]"
            })
    void keepsWhatIsNewerThanThisRelease(String json) {
        becomes(json, json);
    }

    @Test
    void keepsWhatIsNewInACall() {
        String json = """
                {"to":[{"type":"satellite","id":1},{"type":"phone","number":"14155550101","rings":3}],
                 "from":{"type":"sip","number":"14155550101"},"ncco":[],"machine_detection":"maybe","priority":1}""";
        Call read = Call.fromJson(json, Reading.LENIENT);
        assertThat(MAPPER.readTree(read.toJson())).isEqualTo(MAPPER.readTree(json));
        assertThat(read.from()).isEmpty();
        assertThat(read.to().get(0)).isInstanceOfSatisfying(UnknownCallEndpoint.class, e -> {
            assertThat(e.type()).isEqualTo("satellite");
            assertThat(e.members()).containsEntry("id", 1);
        });
        // Set by its own method, the option is no longer what was kept.
        assertThat(read.machineDetection(MachineDetection.HANGUP).toJson())
                .contains("\"machine_detection\":\"hangup\"")
                .doesNotContain("maybe");
    }

    @Test
    void keepsAnUnknownConstantOfARecommendedMember() {
        Ncco read = Ncco.fromJson(
                "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://a.b\","
                        + "\"content-type\":\"audio/opus\"}]}]",
                Reading.LENIENT);
        WebsocketEndpoint endpoint =
                (WebsocketEndpoint) ((ConnectAction) read.actions().get(0)).endpoint();
        assertThat(endpoint.contentType()).isEmpty();
        assertThat(read.toJson()).contains("\"content-type\":\"audio/opus\"");
        assertThat(Call.to(endpoint)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"two\"}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"1e5\"}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"-1\"}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"level\":5}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"bargeIn\":\"yes\"}]",
                "[{\"action\":\"talk\",\"text\":7}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"x\":1,\"x\":2}]",
                "[{\"action\":\"input\",\"type\":[\"dtmf\"],\"mode\":\"a\",\"mode\":\"synchronous\"}]",
                "[{\"action\":\"t\\ude00\"}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"\\ud800\":1}]",
                "[{\"action\":\"record\",\"format\":\"\\ud800\"}]",
                "[{\"action\":7}]",
                "[{\"text\":\"Hi\"}]"
            })
    void refusesWhatIsWrongInAnyRelease(String json) {
        assertThatThrownBy(() -> Ncco.fromJson(json, Reading.LENIENT)).isInstanceOf(InvalidDocumentException.class);
    }
}
