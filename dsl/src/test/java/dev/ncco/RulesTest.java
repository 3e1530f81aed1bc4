package dev.ncco;

import static dev.ncco.Voice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What holds between options, and what is refused with which words. */
class RulesTest {

    private static void refused(ThrowingCallable code, String path, String rule, String sentence) {
        assertThatThrownBy(code).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.path()).isEqualTo(path);
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e).hasMessage(sentence);
        });
    }

    @Test
    void limitsAreNamedWithTheValue() {
        Call call = Call.to(phone("14155550100")).from("14155550100").ncco(talk("Hi"));
        refused(
                () -> call.lengthTimer(9000),
                "/length_timer",
                "call.length_timer.maximum",
                "length_timer must be from 1 to 7200 seconds, but was 9000");
        refused(
                () -> call.lengthTimer(0),
                "/length_timer",
                "call.length_timer.minimum",
                "length_timer must be from 1 to 7200 seconds, but was 0");
        refused(() -> talk("x").loop(-1), "/loop", "talk.loop.minimum", "loop must be at least 0, but was -1");
        refused(() -> talk("x").level(1.5), "/level", "talk.level.maximum", "level must be from -1 to 1, but was 1.5");
        refused(
                () -> talk("x").level(Double.NaN),
                "/level",
                "talk.level.type",
                "level must be a finite number, but was NaN");
        refused(
                () -> talk(""),
                "/text",
                "talk.text.spoken-length",
                "text must have 1 to 1500 characters, not counting SSML tags, but has none");
        refused(() -> app(""), "/user", "app.user.minLength", "user must not be empty");
        refused(
                () -> sip("sip:a@b").userToUser("x".repeat(257)),
                "/standardHeaders/User-to-User",
                "sip.standardHeaders.User-to-User.maxLength",
                "User-to-User must have at most 256 characters, but has 257");
        refused(
                () -> phone("+1 415"),
                "/number",
                "phone.number.pattern",
                "number must be 7 to 15 digits, country code first, without + or spaces, but was \"+1 415\"");
        refused(
                () -> call.eventUrl("https://a.example/", "x"),
                "/event_url/1",
                "call.event_url.pattern",
                "event_url must be an http or https URL with a host, but was \"x\"");
        refused(() -> call.eventUrl(List.of()), "/event_url", "call.event_url.minItems", "event_url must not be empty");
    }

    @Test
    void nullIsRefusedEverywhere() {
        Call.FromStage stage = Call.to(phone("14155550100"));
        refused(() -> talk(null), "/text", "talk.text.type", "text must not be null");
        refused(() -> talk("x").language(null), "/language", "talk.language.type", "language must not be null");
        refused(() -> connect(null), "/endpoint/0", "connect.endpoint.type", "an element of endpoint must not be null");
        refused(() -> stage.from((String) null), "/from/number", "from.number.type", "from must not be null");
        refused(() -> stage.from((PhoneNumber) null), "/from", "call.from.type", "from must not be null");
        refused(() -> stage.from("14155550100").ncco((Ncco) null), "/ncco", "call.ncco.type", "ncco must not be null");
        refused(
                () -> stage.from("14155550100").answerUrl((String) null),
                "/answer_url/0",
                "call.answer_url.type",
                "an element of answer_url must not be null");
        refused(
                () -> stage.from("14155550100").answerUrl("https://x.example/", (HttpMethod) null),
                "/answer_method",
                "call.answer_method.type",
                "answer_method must not be null");
        refused(() -> Call.to((CallEndpoint) null), "/to/0", "call.to.type", "an element of to must not be null");
        refused(() -> Call.to((List<CallEndpoint>) null), "/to", "call.to.type", "to must not be null");
        refused(
                () -> Ncco.of(talk("x"), (Action) null),
                "/1",
                "ncco.actions.type",
                "an element of actions must not be null");
        refused(
                () -> Ncco.of(Arrays.asList(talk("x"), null)),
                "/1",
                "ncco.actions.type",
                "an element of actions must not be null");
        refused(
                () -> notifyTo("https://x.example/", null),
                "/payload",
                "notify.payload.type",
                "payload must not be null");
        refused(() -> input((DtmfSettings) null), "/dtmf", "input.dtmf.type", "dtmf must not be null");
        refused(
                () -> talk("x").unchecked(null, 1),
                "",
                "talk.unchecked",
                "the name of an unchecked member must not be null");
    }

    @Test
    void ofTwoThatExcludeEachOtherTheSecondIsRefused() {
        String mute = "mute: true cannot be combined with canSpeak";
        refused(() -> conversation("x").mute(true).canSpeak("a"), "/canSpeak", "conversation.mute-with-canSpeak", mute);
        refused(
                () -> conversation("x").canSpeak(List.of()).mute(true),
                "/mute",
                "conversation.mute-with-canSpeak",
                mute);
        refused(() -> transfer("x").mute(true).canSpeak("a"), "/canSpeak", "transfer.mute-with-canSpeak", mute);
        assertThat(conversation("x").mute(false).canSpeak("a").mute(false).toJson())
                .contains("\"mute\":false");
        String from = "from cannot be combined with randomFromNumber: true";
        refused(
                () -> connect(app("a")).from("14155550100").randomFromNumber(true),
                "/randomFromNumber",
                "connect.from-with-randomFromNumber",
                from);
        refused(
                () -> connect(app("a")).randomFromNumber(true).from("14155550100"),
                "/from",
                "connect.from-with-randomFromNumber",
                from);
        assertThat(connect(app("a")).from("14155550100").randomFromNumber(false).toJson())
                .contains("false");
        String dtmf = "asynchronous input does not accept DTMF settings";
        refused(
                () -> input(dtmf().maxDigits(1)).mode(InputMode.ASYNCHRONOUS),
                "/mode",
                "input.asynchronous-with-dtmf",
                dtmf);
        refused(
                () -> input(speech()).mode(InputMode.ASYNCHRONOUS).dtmf(dtmf().maxDigits(1)),
                "/dtmf",
                "input.asynchronous-with-dtmf",
                dtmf);
        assertThat(input(dtmf()).mode(InputMode.ASYNCHRONOUS).toJson())
                .isEqualTo("{\"action\":\"input\",\"type\":[\"dtmf\"],\"dtmf\":{},\"mode\":\"asynchronous\"}");
        String record = "transcription requires record: true";
        refused(
                () -> conversation("x").transcription(transcription()).record(false),
                "/record",
                "conversation.transcription-needs-record",
                record);
        refused(
                () -> conversation("x").record(false).transcription(transcription()),
                "/transcription",
                "conversation.transcription-needs-record",
                record);
    }

    @Test
    void whatHasOnlyOneLegalValueIsSetAlong() {
        assertThat(record().channels(2).toJson())
                .isEqualTo("{\"action\":\"record\",\"split\":\"conversation\",\"channels\":2}");
        assertThat(record().split(Split.CONVERSATION).toJson())
                .isEqualTo("{\"action\":\"record\",\"split\":\"conversation\"}");
        assertThat(conversation("x").transcription(transcription()).toJson())
                .isEqualTo("{\"action\":\"conversation\",\"name\":\"x\",\"record\":true,\"transcription\":{}}");
        assertThat(input(speech()).dtmf(dtmf()).toJson())
                .isEqualTo("{\"action\":\"input\",\"type\":[\"dtmf\",\"speech\"],\"dtmf\":{},\"speech\":{}}");
        assertThat(input(dtmf()).speech(speech())).isEqualTo(input(dtmf(), speech()));
    }

    @Test
    void falseZeroAndEmptyAreWritten() {
        assertThat(conversation("x")
                        .startOnEnter(false)
                        .canSpeak(List.of())
                        .canHear(List.of())
                        .toJson())
                .isEqualTo(
                        "{\"action\":\"conversation\",\"name\":\"x\",\"startOnEnter\":false,\"canSpeak\":[],\"canHear\":[]}");
        assertThat(talk("x").loop(0).level(0).style(0).bargeIn(false).toJson())
                .isEqualTo("{\"action\":\"talk\",\"text\":\"x\",\"bargeIn\":false,\"loop\":0,\"level\":0,\"style\":0}");
    }

    @Test
    void bargeInNeedsAnInputNext() {
        String sentence =
                "bargeIn: true requires an input action after it, with only talk and stream actions in between";
        Action talk = talk("x").bargeIn(true);
        Action stream = stream("https://example.com/a.mp3").bargeIn(true);
        Action input = input(dtmf());
        for (List<Action> good : List.<List<Action>>of(
                List.of(talk, input),
                List.of(talk, stream, talk("y"), input),
                List.of(talk, input, waitFor()),
                List.of(talk("x").bargeIn(false)))) {
            assertThat(Ncco.of(good).actions()).isEqualTo(good);
        }
        refused(() -> Ncco.of(talk), "/0/bargeIn", "ncco.barge-in-without-input", sentence);
        refused(
                () -> Ncco.of(waitFor(), stream, talk("y"), waitFor(), input),
                "/1/bargeIn",
                "ncco.barge-in-without-input",
                sentence);
        refused(() -> Ncco.of(talk, input, stream), "/2/bargeIn", "ncco.barge-in-without-input", sentence);
        refused(
                () -> Call.to(app("a")).fromRandomNumber().ncco(talk),
                "/0/bargeIn",
                "ncco.barge-in-without-input",
                sentence);
    }

    @Test
    void eachPlaceGetsItsOwnNamesAndLimits() {
        SipEndpoint sip = sip("sip:a@example.com").userToUser("x");
        assertThat(connect(sip).toJson()).contains("\"standardHeaders\":{\"User-to-User\":\"x\"}");
        assertThat(Call.to(sip, sip).fromRandomNumber().ncco(connect(sip)).toJson())
                .containsSubsequence("standardHeaders", "standard_headers", "standard_headers");
        SipEndpoint longer = sip("sip:rebekka@sip.example.com;transport=tls;media=srtp");
        assertThat(connect(longer).endpoint()).isEqualTo(longer);
        refused(
                () -> Call.to(sip, longer),
                "/to/1/uri",
                "sip.uri.maxLength",
                "uri must have at most 50 characters, but has 52");
    }

    @Test
    void textIsCountedWithoutTags() {
        assertThat(talk("<speak>" + "x".repeat(1500) + "</speak>").text()).hasSize(1515);
        assertThat(talk("😀".repeat(1500)).text()).hasSize(3000);
        assertThatThrownBy(() -> talk("<speak>" + "x".repeat(1501) + "</speak>"))
                .hasMessageContaining("1501");
        assertThatThrownBy(() -> talk("😀".repeat(1501))).hasMessageContaining("1501");
        assertThatThrownBy(() -> talk("a < b".repeat(301))).hasMessageContaining("1505");
    }

    @Test
    void loneSurrogatesAreRefusedWhereTheyEnter() {
        refused(
                () -> talk("ab\ud800c"),
                "/text",
                "json.lone-surrogate",
                "text contains an unpaired surrogate at index 2");
        refused(() -> talk("\udc00"), "/text", "json.lone-surrogate", "text contains an unpaired surrogate at index 0");
        refused(
                () -> input(speech().context("ok", "x\ud800")),
                "/context/1",
                "json.lone-surrogate",
                "context contains an unpaired surrogate at index 1");
        refused(
                () -> notifyTo("https://x.example/", Map.of("a", "\ud800")),
                "/payload/a",
                "notify.payload.type",
                "payload at /a contains an unpaired surrogate at index 0");
    }

    @Test
    void foreignJsonIsRefusedWithItsPlace() {
        List<Object> cycle = new ArrayList<>();
        cycle.add(cycle);
        String url = "https://x.example/";
        assertThatThrownBy(() -> notifyTo(url, cycle)).hasMessageEndingWith("is nested too deep, or contains itself");
        refused(
                () -> notifyTo(url, Map.of("a", List.of(1, new StringBuilder()))),
                "/payload/a/1",
                "notify.payload.type",
                "payload at /a/1 must be a map, list, string, number, boolean or null, but was a java.lang.StringBuilder");
        refused(
                () -> notifyTo(url, List.of(Double.POSITIVE_INFINITY)),
                "/payload/0",
                "notify.payload.type",
                "payload at /0 must be a finite number, but was Infinity");
        refused(
                () -> notifyTo(url, Map.of(1, 2)),
                "/payload",
                "notify.payload.type",
                "payload has a key that is not a string: \"1\"");
        assertThatThrownBy(() -> notifyTo(url, new java.math.BigDecimal("1e999999")))
                .hasMessageContaining("1000 digits");
        assertThatThrownBy(() -> websocket("wss://x.example/", ContentType.AUDIO_L16_RATE_8000)
                        .headers(Map.of("a b", 1)))
                .hasMessageContaining("\"a b\"");
        assertThatThrownBy(() -> sip("sip:a@b").headers(Map.of("a", "x\r\ny")))
                .hasMessageContaining("text without control characters");
        Object deep = "x";
        for (int i = 0; i < 56; i++) {
            deep = List.of(deep);
        }
        assertThat(notifyTo(url, deep).toJson()).contains("[".repeat(56));
        Object tooDeep = List.of(deep);
        assertThatThrownBy(() -> notifyTo(url, tooDeep)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void uncheckedWritesWhatHasNoMethodAndRefusesWhatHas() {
        Map<String, Object> value = new HashMap<>(Map.of("a", 1));
        TalkAction talk = talk("x").unchecked("notYetKnown", value).loop(2);
        value.put("b", 2);
        assertThat(talk.toJson())
                .isEqualTo("{\"action\":\"talk\",\"text\":\"x\",\"loop\":2,\"notYetKnown\":{\"a\":1}}");
        for (String known : List.of("loop", "action", "providerOptions")) {
            assertThatThrownBy(() -> talk.unchecked(known, 1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(known);
        }
        assertThat(talk("x").unchecked("voiceName", "Amy").toJson()).contains("\"voiceName\":\"Amy\"");
        assertThat(dtmf().unchecked("x", null).toJson()).isEqualTo("{\"x\":null}");
        assertThat(sip("sip:a@b").unchecked("x", 1).userToUser("u").toJson()).endsWith("\"x\":1}");
        assertThatThrownBy(() -> sip("sip:a@b").unchecked("standard_headers", 1))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void messagesQuoteHarmlessly() {
        assertThatThrownBy(() -> phone("\u001b[31m\u202e" + "9".repeat(100)))
                .hasMessageContaining("\\u001b[31m\\u202e")
                .hasMessageContaining("…\"");
    }
}
