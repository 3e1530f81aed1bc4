package dev.ncco;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.onAnswer;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.sip;
import static dev.ncco.Voice.ssml;
import static dev.ncco.Voice.stream;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.waitFor;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.testing.RandomValues;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What callers reach for first, beside the fixed names. */
class ConveniencesTest {

    private static final long SEED = 20261124;
    private static final URI URL = URI.create("https://example.com/a");

    private static Call call() {
        return Call.to(phone("14155550100")).fromRandomNumber().answerUrl(URL);
    }

    @Test
    void aRandomNumberHasOneName() {
        assertThat(connect(phone("14155550100")).fromRandomNumber())
                .isEqualTo(connect(phone("14155550100")).randomFromNumber(true));
        assertThatThrownBy(
                        () -> connect(phone("14155550100")).from("14155550101").fromRandomNumber())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void durations() {
        assertThat(call().lengthTimer(Duration.ofMinutes(5)).lengthTimer()).contains(300);
        assertThat(waitFor(Duration.ofMillis(1500))).isEqualTo(waitFor(1.5));
        assertThat(record().endOnSilence(Duration.ofSeconds(3))).isEqualTo(record().endOnSilence(3));
        assertThat(input(dtmf().timeOut(Duration.ofSeconds(7)))).isEqualTo(input(dtmf().timeOut(7)));
        assertRefused(() -> call().lengthTimer(Duration.ofMillis(1500)), "call.length_timer.type");
        assertRefused(() -> call().lengthTimer(Duration.ofDays(1_000_000)), "call.length_timer.maximum");
        assertRefused(() -> call().lengthTimer(Duration.ofDays(-1_000_000)), "call.length_timer.minimum");
        assertRefused(() -> call().lengthTimer(Duration.ofHours(3)), "call.length_timer.maximum");
        assertRefused(() -> call().lengthTimer((Duration) null), "call.length_timer.type");
        assertRefused(() -> waitFor((Duration) null), "wait.timeout.type");
    }

    @Test
    void arraysThatAreNull() {
        URI uri = URI.create("https://example.com/a");
        assertRefused(() -> call().eventUrl(uri, (URI[]) null), "call.event_url.type");
        assertRefused(() -> Ncco.of(talk("Hi")).plus((Action[]) null), "ncco.actions.type");
        assertRefused(() -> Json.object(null, 1), "json.object");
    }

    private static void assertRefused(Runnable code, String rule) {
        assertThatThrownBy(code::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    void uris() {
        assertThat(stream(URL)).isEqualTo(stream("https://example.com/a"));
        assertThat(notifyTo(URL, 1)).isEqualTo(notifyTo("https://example.com/a", 1));
        assertThat(websocket(URI.create("wss://example.com/"), ContentType.AUDIO_L16_RATE_8000))
                .isEqualTo(websocket("wss://example.com/", ContentType.AUDIO_L16_RATE_8000));
        assertThat(sip(URI.create("sip:a@example.com"))).isEqualTo(sip("sip:a@example.com"));
        assertThat(call().eventUrl(URL, URI.create("https://example.com/ö"))
                        .eventUrl()
                        .orElseThrow())
                .containsExactly("https://example.com/a", "https://example.com/%C3%B6");
        assertThat(conversation("room").musicOnHoldUrl(URL))
                .isEqualTo(conversation("room").musicOnHoldUrl("https://example.com/a"));
        assertRefused(() -> stream(URI.create("file:///etc/passwd")), "stream.streamUrl.pattern");
        assertRefused(() -> stream((URI) null), "stream.streamUrl.type");
    }

    @Test
    void theOnlyRequiredMemberOfAnObject() {
        PhoneConnectEndpoint whole = phone("14155550100").onAnswer(onAnswer("https://example.com/a"));
        assertThat(phone("14155550100").onAnswer("https://example.com/a")).isEqualTo(whole);
        assertThat(phone("14155550100").onAnswer(URL)).isEqualTo(whole);
    }

    @Test
    void inputTypesOneAfterTheOther() {
        assertThat(input(InputType.DTMF, InputType.SPEECH).toJson())
                .isEqualTo("{\"action\":\"input\",\"type\":[\"dtmf\",\"speech\"]}");
    }

    @Test
    void anNccoIsLikeAList() {
        Ncco ncco = Ncco.of(talk("a"), stream(URL)).plus(talk("b"));
        assertThat(ncco).hasSize(3).first().isEqualTo(talk("a"));
        assertThat(ncco.size()).isEqualTo(3);
        assertThat(ncco.get(2)).isEqualTo(talk("b"));
        assertThat(ncco.first(StreamAction.class)).contains(stream(URL));
        assertThat(ncco.first(ConnectAction.class)).isEmpty();
        assertThatThrownBy(() -> ncco.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ncco.plus(talk("x").bargeIn(true))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void prettyJson() {
        assertThat(Ncco.of(talk("a \"{[,:]}\" \\"), notifyTo(URL, java.util.Map.of()))
                        .toPrettyJson())
                .isEqualTo("""
                [
                  {
                    "action": "talk",
                    "text": "a \\"{[,:]}\\" \\\\"
                  },
                  {
                    "action": "notify",
                    "eventUrl": [
                      "https://example.com/a"
                    ],
                    "payload": {}
                  }
                ]""");
        JsonMapper mapper = new JsonMapper();
        RandomValues random = new RandomValues(SEED);
        System.out.println("seed " + SEED);
        for (int i = 0; i < 500; i++) {
            Call call = random.call();
            assertThat(mapper.readTree(call.toPrettyJson())).isEqualTo(mapper.readTree(call.toJson()));
        }
    }

    @Test
    void ssmlIsEscaped() {
        assertThat(talk(ssml().say("Tom & Jerry").pause(Duration.ofMillis(500)).spell("A<B"))
                        .text())
                .isEqualTo("<speak>Tom &amp; Jerry<break time=\"500ms\"/>"
                        + "<say-as interpret-as=\"spell-out\">A&lt;B</say-as></speak>");
        assertThat(ssml().say("a")).isEqualTo(ssml().say("a")).isNotEqualTo(ssml().say("b"));
        assertRefused(() -> ssml().say("a\0b"), "ssml.text");
        assertRefused(() -> ssml().say("\uD800"), "ssml.text");
        assertRefused(() -> ssml().say(null), "ssml.text");
        assertRefused(() -> ssml().pause(Duration.ofSeconds(11)), "ssml.text");
        assertRefused(() -> ssml().pause(Duration.ofSeconds(-1)), "ssml.text");
        assertRefused(() -> talk((CharSequence) null), "talk.text.type");
    }

    @Test
    void ssmlIsAlwaysWellFormed() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(20); c >= 0; c--) {
                text.appendCodePoint("<>&\"'/ab é]-!?\t\n\uD83D\uDE00".codePointAt(random.nextInt(17)));
            }
            Ssml ssml;
            try {
                ssml = ssml().say(text.toString()).paragraph(text.toString()).spell(text.toString());
            } catch (InvalidValueException e) {
                continue; // half of the character at the end
            }
            String spoken = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(ssml.toString())))
                    .getDocumentElement()
                    .getTextContent();
            assertThat(spoken).isEqualTo(text.toString().repeat(3));
        }
    }
}
