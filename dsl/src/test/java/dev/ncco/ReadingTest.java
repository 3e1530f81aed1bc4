package dev.ncco;

import static dev.ncco.Voice.advancedMachineDetection;
import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.onAnswer;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.sip;
import static dev.ncco.Voice.sipTrunk;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.waitFor;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading gives, and what it says of what it refuses. */
class ReadingTest {

    private static final Ncco MENU = Ncco.of(
            talk("Press 1 — für “Grüße” \\ 😀")
                    .language(Language.EN_GB)
                    .bargeIn(true)
                    .level(-0.5),
            input(dtmf().maxDigits(1)).eventUrl("https://example.com/event"),
            connect(phone("14155550101").onAnswer(onAnswer("https://example.com/a")))
                    .timeout(30)
                    .eventType(EventType.SYNCHRONOUS));

    private static InvalidDocumentException refused(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> Ncco.fromJson(json));
    }

    /** The form from before 2020: kept as it is, and read as what the platform makes of it. */
    @Test
    void keepsAnInputWithoutType() {
        String json = "[{\"action\":\"input\",\"mode\":\"synchronous\",\"maxDigits\":4}]";
        Ncco read = Ncco.fromJson(json);
        assertThat(read.toJson()).isEqualTo(json);
        InputAction input = (InputAction) read.actions().get(0);
        assertThat(input.type()).containsExactly(InputType.DTMF);
        assertThat(input.mode(InputMode.ASYNCHRONOUS).toJson()).doesNotContain("type");
        assertThat(input.dtmf(dtmf()).type()).containsExactly(InputType.DTMF);
        assertThat(input.dtmf(dtmf()).toJson()).contains("\"type\":[\"dtmf\"],\"dtmf\":{}");
        assertThat(input.speech(speech()).toJson()).contains("\"type\":[\"dtmf\",\"speech\"],\"speech\":{}");
        assertThat(refused("[{\"action\":\"input\",\"speech\":{}}]").rule()).isEqualTo("input.speech-needs-type");
    }

    @Test
    void givesTheValueThatWasBuilt() throws IOException {
        assertThat(Ncco.fromJson(MENU.toJson())).isEqualTo(MENU);
        assertThat(Ncco.fromJson(MENU.toJsonBytes())).isEqualTo(MENU);
        assertThat(Ncco.fromJson(new ByteArrayInputStream(MENU.toJsonBytes()))).isEqualTo(MENU);
        Call call = Call.to(phone("14155550100"), sip("sip:a@example.com").userToUser("x"))
                .from("14155550100")
                .ncco(MENU)
                .advancedMachineDetection(advancedMachineDetection().mode(MachineDetectionMode.DETECT))
                .lengthTimer(7200);
        Call read = Call.fromJson(call.toJson());
        assertThat(read).isEqualTo(call);
        assertThat(read.to()).isEqualTo(call.to());
        assertThat(read.from()).contains("14155550100");
        assertThat(read.lengthTimer(60)).isEqualTo(call.lengthTimer(60));
    }

    @Test
    void choosesTheNarrowestEndpoint() {
        assertThat(((ConnectAction) Ncco.fromJson("""
                [{"action":"connect","endpoint":[{"type":"phone","number":"14155550101"}]}]""").actions().get(0)).endpoint())
                .isEqualTo(phone("14155550101"))
                .isInstanceOf(PhoneNumber.class);
        for (ConnectEndpoint endpoint : List.of(
                phone("14155550101").dtmfAnswer("1"),
                phone("14155550101").onAnswer(onAnswer("https://example.com/a")),
                sip("sip:a@example.com"),
                sipTrunk("trunk").user("a"))) {
            Ncco ncco = Ncco.of(connect(endpoint));
            assertThat(((ConnectAction) Ncco.fromJson(ncco.toJson()).actions().get(0)).endpoint())
                    .isEqualTo(endpoint);
        }
    }

    @Test
    void findsTheActionWhereverItStands() {
        assertThat(Ncco.fromJson("""
                [{"endpoint":[{"number":"14155550101","type":"phone"}],"timeout":5,"action":"connect"},
                 {"text":"Hi","action":"talk"}]"""))
                .isEqualTo(Ncco.of(connect(phone("14155550101")).timeout(5), talk("Hi")));
    }

    @Test
    void keepsWhatIsDeprecated() {
        String json = """
                [{"action":"talk","text":"Hi","voiceName":"Amy"}]""";
        Ncco read = Ncco.fromJson(json);
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(((TalkAction) read.actions().get(0)).loop(2).toJson())
                .contains("\"voiceName\":\"Amy\"", "\"loop\":2");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        InvalidDocumentException e = refused("""
                [
                  {"action": "talk", "text": "Hi"},
                  {"action": "talk", "text": "Grüße 😀", "level": 5}
                ]""");
        assertThat(e)
                .hasMessage("level must be from -1 to 1, but was 5 (line 3, column 50, /1/level)")
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(e.rule()).isEqualTo("talk.level.maximum");
        assertThat(e.pointer()).isEqualTo("/1/level");
        assertThat(e.line()).isEqualTo(3);
        assertThat(e.column()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | json.empty
            '  '                                      | json.empty
            [                                         | json.unclosed
            [{"action":"talk                          | json.unclosed
            [{"action":"wait"},]                      | json.comma
            [{"action":"wait"} {"action":"wait"}]     | json.comma
            [{'action':'wait'}]                       | json.quotes
            [{"action":"wait","timeout":NaN}]         | json.literal
            [{"action":"wait","timeout":01}]          | json.literal
            [] // nothing                             | json.comment
            [] []                                     | json.trailing-text
            [{"action":"wait","timeout":1e999999999}] | json.number-range
            [{"action":"wait","action":"wait"}]       | json.duplicate-key
            [{"action":"talk","text":"\\ud83d"}]      | json.lone-surrogate
            [{"action":"wait"}}                       | json.syntax
            [{"action":"say","text":"Hi"}]            | action.action.enum
            [{"text":"Hi"}]                           | action.action.required
            [{"action":"talk"}]                       | talk.text.required
            [{"action":"talk","text":null}]           | talk.text.type
            [{"action":"talk","text":"Hi","Loop":1}]  | talk.loop.name
            [{"action":"talk","text":"Hi","notYetKnown":1}] | talk.unknown-member
            {}                                        | ncco.type
            null                                      | ncco.type
            [null]                                    | action.type
            """)
    void namesTheRule(String json, String rule) {
        assertThat(refused(json == null ? "" : json).rule()).isEqualTo(rule);
    }

    @Test
    void hasLimits() {
        assertThat(refused("[".repeat(100_000)).rule()).isEqualTo("document.depth");
        assertThat(refused(" ".repeat((1 << 20) + 1)).rule()).isEqualTo("document.size");
        assertThat(refused("[{\"action\":\"wait\",\"timeout\":" + "1".repeat(1001) + "}]")
                        .rule())
                .isEqualTo("json.number-range");
        String payload = "{\"a\":".repeat(61) + "1" + "}".repeat(61);
        String notify = "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.b\"],\"payload\":%s}]";
        assertThat(Ncco.fromJson(notify.formatted(payload)).toJson()).isEqualTo(notify.formatted(payload));
        assertThat(refused(notify.formatted("[[" + payload + "]]")).rule()).isEqualTo("document.depth");
    }

    @Test
    void refusesOtherEncodings() {
        String json = "[{\"action\":\"talk\",\"text\":\"Grüße\"}]";
        assertThat(Ncco.fromJson(("\ufeff" + json).getBytes(StandardCharsets.UTF_8))
                        .toJson())
                .isEqualTo(json);
        for (byte[] bytes : List.of(
                json.getBytes(StandardCharsets.UTF_16),
                json.getBytes(StandardCharsets.UTF_16LE),
                json.getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatThrownBy(() -> Ncco.fromJson(bytes))
                    .isInstanceOfSatisfying(
                            InvalidDocumentException.class,
                            e -> assertThat(e.rule()).isEqualTo("json.encoding"));
        }
        byte[] overlong = json.getBytes(StandardCharsets.UTF_8);
        overlong[json.indexOf('G')] = (byte) 0xC0;
        overlong[json.indexOf('G') + 1] = (byte) 0xAF;
        assertThatThrownBy(() -> Ncco.fromJson(overlong)).isInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"phone\",\"number\":\"14155550101\",\"shaken\":\"SECRET\\u0000\"}",
                "{\"type\":\"phone\",\"number\":\"14155550101\",\"shaken\":[\"SECRET\"]}",
                "{\"type\":\"phone\",\"number\":\"14155550101\",\"shaken\":{\"SECRET\":\"SECRET\"}}",
                "{\"type\":\"websocket\",\"uri\":\"wss://a.b\",\"content-type\":\"audio/l16;rate=8000\","
                        + "\"authorization\":{\"type\":\"custom\",\"value\":\"SECRET\\u0007\"}}"
            })
    void neverShowsASecret(String endpoint) {
        InvalidDocumentException e = refused("[{\"action\":\"connect\",\"endpoint\":[" + endpoint + "]}]");
        assertThat(e.getMessage()).doesNotContain("SECRET");
        assertThat(e.getCause()).isNull();
    }

    @Test
    void readsTheDeepestThatCanBeBuilt() {
        Object deep = 1;
        for (int i = 0; i < 56; i++) {
            deep = Map.of("a", deep);
        }
        WebsocketEndpoint websocket = websocket("wss://example.com", ContentType.AUDIO_L16_RATE_8000);
        Call call = Call.to(websocket.headers(Map.of("a", List.of(1))))
                .from("14155550100")
                .ncco(
                        connect(websocket.unchecked("new", deep)),
                        connect(phone("14155550101")
                                .onAnswer(onAnswer("https://example.com/a").unchecked("new", deep))));
        assertThat(call.toTree()).isInstanceOf(Map.class);
        assertThat(Call.fromJson(call.toJson(), Reading.LENIENT)).isEqualTo(call);
        Object deeper = Map.of("a", deep);
        assertThatThrownBy(() -> websocket.unchecked("new", deeper)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void readsEveryNumberThatCanBeBuilt() {
        List<Number> numbers = new ArrayList<>(List.of(
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL,
                0.1f,
                1e-323,
                1e308,
                -0.0,
                Long.MIN_VALUE,
                BigInteger.TEN.pow(300),
                new BigDecimal("1E+300"),
                new BigDecimal("1.5E-300"),
                new BigDecimal("1.7E+308"),
                BigDecimal.valueOf(Double.MAX_VALUE).toBigInteger()));
        for (Number number : numbers) {
            Ncco ncco = Ncco.of(notifyTo("https://example.com/a", List.of(number)));
            assertThat(Ncco.fromJson(ncco.toJson())).as("%s", number).isEqualTo(ncco);
        }
        for (double seconds : new double[] {Double.MIN_VALUE, 1e-323, 0.1, 1e308, Double.MAX_VALUE}) {
            assertThat(Ncco.fromJson(Ncco.of(waitFor(seconds)).toJson())).isEqualTo(Ncco.of(waitFor(seconds)));
        }
        for (Number number : List.of(new BigDecimal("1E-400"), new BigDecimal("1E+309"), BigInteger.TEN.pow(399))) {
            assertThatThrownBy(() -> notifyTo("https://example.com/a", number))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("the range of a double");
        }
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> Ncco.fromTree(List.of(new Object()))).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> notifyTo("https://example.com/a", new AtomicInteger(3)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(
                        "must be one of the numbers of java.lang or java.math, but was a java.util.concurrent.atomic.AtomicInteger");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertThatThrownBy(() -> Ncco.fromTree(itself)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void refusesNull() {
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> Ncco.fromJson((String) null),
                () -> Call.fromJson((byte[]) null),
                () -> CallEvent.fromJson((InputStream) null),
                () -> Ncco.fromTree(null))) {
            assertThatThrownBy(reading).isInstanceOf(InvalidDocumentException.class);
        }
    }

    @Test
    void readsOneDocumentInsideOfALargerStreamToItsEnd() {
        assertThatThrownBy(() -> Ncco.fromJson(new ByteArrayInputStream("[] x".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.rule()).isEqualTo("json.trailing-text");
                    assertThat(e.column()).isEqualTo(4);
                });
    }
}
