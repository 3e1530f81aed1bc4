package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.report.Format;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, where, and in which words. */
class FindingsTest {

    private static List<String> found(String document) {
        return found(document, CheckOptions.DEFAULT);
    }

    private static List<String> found(String document, CheckOptions options) {
        return new Checker(options)
                .check("x", document).findings().stream()
                        .map(f -> f.place().line() + ":" + f.place().column() + "-"
                                + f.place().endColumn() + " "
                                + (f.severity() == Severity.ERROR ? "" : f.severity() + " ") + f.rule() + ": "
                                + f.message() + (f.hint().isEmpty() ? "" : " → " + f.hint()))
                        .toList();
    }

    private static String action(String members) {
        return "[{\"action\":" + members + "}]";
    }

    @Test
    void oneMistakeOneFinding() {
        assertThat(found("[{\"action\":\"talk\",\"txt\":\"Hi\",\"level\":3}]"))
                .containsExactly(
                        "1:19-24 talk.unknown-member: talk has no member \"txt\" → did you mean \"text\"?",
                        "1:38-39 talk.level.maximum: level must be from -1 to 1, but was 3");
    }

    @Test
    void theWordsAreEnglishWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(found(action("\"talk\",\"text\":\"<speak>Hi<b></speak>\""))
                            .get(0))
                    .contains("the SSML is not well-formed: invalid XML at character");
            assertThat(found(action("\"talk\",\"text\":\"x\",\"level\":1.5")))
                    .containsExactly("1:38-41 talk.level.maximum: level must be from -1 to 1, but was 1.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void columnsAreCharactersAndLinesAreLines() {
        assertThat(found("[\n  {\"action\": \"talk\", \"text\": \"😀é\", \"loop\": -1}\n]"))
                .containsExactly("2:44-46 talk.loop.minimum: loop must be at least 0, but was -1");
        assertThat(found("[\r\n  {\"action\": \"wait\",\r\n   \"timeoutt\": 1}]"))
                .containsExactly(
                        "3:4-14 wait.unknown-member: wait has no member \"timeoutt\" → did you mean \"timeout\"?");
        assertThat(found("[\r{\"action\": \"wait\",\r\"a\\u0062\": 1}]").get(0)).startsWith("3:1-10 ");
    }

    @Test
    void namesInAnotherConvention() {
        String socket = action("\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://example.com/s\","
                + "\"contentType\":\"audio/l16;rate=8000\"}]");
        assertThat(found(socket))
                .containsExactly(
                        "1:82-95 websocket.content-type.name: websocket has no member \"contentType\": its name is "
                                + "\"content-type\" → rename it to \"content-type\"");
        assertThat(found(action("\"transfer\",\"conversation_id\":\"CON-1\"")).get(0))
                .contains("transfer.conversationId.name");
        assertThat(found(action("\"connect\",\"endpoint\":[{\"type\":\"app\",\"user\":\"j\"}],"
                        + "\"advanced_machine_detection\":{\"behaviour\":\"hangup\",\"beepTimeout\":45}")))
                .hasSize(3)
                .allMatch(f -> f.contains(".name: "));
    }

    @Test
    void aSingleValueWhereAnArrayIsWanted() {
        assertThat(found(action("\"stream\",\"streamUrl\":\"https://example.com/a.mp3\"")))
                .containsExactly("1:33-60 stream.streamUrl.type: streamUrl must be an array, but was the string"
                        + " \"https://example.com/a.mp3\" → put it in brackets: [ … ]");
        assertThat(found(action("\"connect\",\"endpoint\":{\"type\":\"app\"}")))
                .hasSize(2)
                .anyMatch(f -> f.contains("connect.endpoint.type: endpoint must be an array, but was an object"))
                .anyMatch(f -> f.contains("app.user.required"));
        assertThat(
                        found(
                                action(
                                        "\"connect\",\"endpoint\":[{\"type\":\"app\",\"user\":\"a\"},{\"type\":\"app\",\"user\":\"b\"}]")))
                .containsExactly("1:60-85 connect.endpoint.maxItems: endpoint must have exactly 1 element, but has 2"
                        + " → use one connect action for each endpoint");
    }

    @Test
    void numbersAndBooleansInQuotes() {
        String document = action("\"talk\",\"text\":\"Hi\",\"loop\":\"2\",\"premium\":\"true\"");
        assertThat(found(document))
                .containsExactly(
                        "1:38-41 talk.loop.type: loop must be an integer, but was the string \"2\" → write 2 without quotes",
                        "1:52-58 talk.premium.type: premium must be true or false, but was the string \"true\""
                                + " → write true without quotes");
        CheckOptions lenient = CheckOptions.DEFAULT.leniently();
        assertThat(found(document, lenient)).hasSize(2).allMatch(f -> f.contains(" warning "));
        assertThat(found(action("\"talk\",\"text\":\"Hi\",\"loop\":\"-2\""), lenient))
                .hasSize(2)
                .anyMatch(f -> f.contains("talk.loop.minimum"));
    }

    @Test
    void theOrderOfActions() {
        assertThat(found("[{\"action\":\"talk\",\"text\":\"1\",\"bargeIn\":true},{\"action\":\"wait\"}]"))
                .containsExactly("1:30-39 ncco.barge-in-without-input: bargeIn: true requires an input action after it"
                        + ", with only talk and stream actions in between → add an input action, or delete bargeIn");
        assertThat(found("[{\"action\":\"transfer\",\"conversationId\":\"C\"},{\"action\":\"wait\"}]"))
                .containsExactly("1:45-46 warning ncco.after-transfer: actions after a transfer action never run"
                        + " → remove the actions after it, or move them before the transfer");
    }

    @Test
    void numbersAndPlaceholders() {
        assertThat(found(action("\"connect\",\"from\":\"+1 (415) 555-0100\",\"endpoint\":[{\"type\":\"phone\","
                        + "\"number\":\"VONAGE_NUMBER\"}]")))
                .hasSize(2)
                .anyMatch(f -> f.endsWith("but was \"+1 (415) 555-0100\" → write \"14155550100\""))
                .anyMatch(f -> f.contains("phone.number.pattern: number must be 7 to 15 digits"));
        assertThat(found(action("\"record\",\"eventUrl\":[\"example.com/event\"]"))
                        .get(0))
                .endsWith("→ write \"https://example.com/event\"");
    }

    @Test
    void nullIsLeftOutWhereItMayBe() {
        assertThat(found(
                        action("\"talk\",\"text\":null,\"loop\":null,\"level\":null,\"bargeIn\":null,\"language\":null,"
                                + "\"providerOptions\":null")))
                .containsExactly(
                        "1:26-30 talk.text.type: text must not be null → for example \"Hello World\"",
                        "1:38-42 talk.loop.type: loop must not be null → leave it out",
                        "1:51-55 talk.level.type: level must not be null → leave it out",
                        "1:66-70 talk.bargeIn.type: bargeIn must not be null → leave it out",
                        "1:82-86 talk.language.type: language must not be null → leave it out",
                        "1:105-109 talk.providerOptions.type: providerOptions must not be null → leave it out");
        assertThat(found(action("\"connect\",\"endpoint\":null,\"eventType\":null,\"eventUrl\":[null]")))
                .containsExactly(
                        "1:33-37 connect.endpoint.type: endpoint must not be null"
                                + " → for example [{\"type\": \"phone\", \"number\": \"14155550100\"}]",
                        "1:50-54 connect.eventType.type: eventType must not be null → leave it out",
                        "1:67-71 connect.eventUrl.type: eventUrl must not be null"
                                + " → for example \"https://example.com/event\"");
        assertThat(found(action("null")))
                .containsExactly("1:12-16 action.action.enum: action must not be null"
                        + " → write one of record, conversation, connect, talk, stream, input, notify, wait, transfer");
        assertThat(found("[null]"))
                .containsExactly("1:2-6 action.type: an action must not be null"
                        + " → for example {\"action\": \"talk\", \"text\": \"Hello World\"}");
        assertThat(found(action("\"notify\",\"eventUrl\":[\"https://a.b\"],\"payload\":null")))
                .containsExactly(
                        "1:58-62 notify.payload.type: payload must not be null → for example {\"foo\": \"bar\"}");
        assertThat(found(action("\"input\",\"type\":null")))
                .containsExactly("1:27-31 input.type.type: type must not be null → for example [\"dtmf\", \"speech\"]");
        // One of the two is required; the other one is left out.
        assertThat(found("{\"to\":[{\"type\":\"app\",\"user\":\"j\"}],\"from\":null,\"random_from_number\":true,"
                        + "\"ncco\":null}"))
                .containsExactly(
                        "1:42-46 call.from.type: from must not be null → leave it out",
                        "1:80-84 call.ncco.type: ncco must not be null"
                                + " → for example [{\"action\": \"talk\", \"text\": \"Hello World\"}]");
    }

    @Test
    void quotesAreAdvisedOnlyWhereTheyHelp() {
        assertThat(found(action("\"connect\",\"from\":true,\"endpoint\":[{\"type\":\"app\",\"user\":7}]")))
                .containsExactly(
                        "1:29-33 connect.from.type: from must be a string, but was true → for example \"14155550100\"",
                        "1:67-68 app.user.type: user must be a string, but was the number 7 → write it in quotes: \"7\"");
    }

    @Test
    void languagesAndProviders() {
        assertThat(found(action("\"talk\",\"text\":\"Hi\",\"language\":\"en-UK\",\"provider\":\"gogle\"")))
                .containsExactly(
                        "1:42-49 warning talk.language.known-value: \"en-UK\" is not among the known values of language"
                                + " → did you mean \"en-US\"?",
                        "1:61-68 warning talk.provider.known-value: \"gogle\" is not among the known values of provider"
                                + " → did you mean \"google\"?");
        assertThat(found(action("\"talk\",\"text\":\"Hi\",\"language\":\"en-gb\"")))
                .isEmpty();
    }

    @Test
    void waitOutOfRangeIsOnlyClamped() {
        assertThat(found(action("\"wait\",\"timeout\":9000")))
                .containsExactly(
                        "1:29-33 warning wait.timeout.clamped: timeout should be from 0.1 to 7200 seconds, but was"
                                + " 9000: the platform uses 7200 instead → write 7200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<speak>one <break></speak>",
                "<speak>Tom & Jerry</speak>",
                "<speak>&unknown;</speak>",
                "<speak>one</speak> two",
                "<speak",
                "<speak>a<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;</speak>"
            })
    void ssmlThatIsNotWellFormed(String text) {
        assertThat(found(action("\"talk\",\"text\":" + quoted(text))))
                .hasSize(1)
                .allMatch(f -> f.contains("talk.text.ssml:"));
    }

    @Test
    void ssmlNeverReachesOutOfTheDocument() {
        String bomb = "<speak><!DOCTYPE speak [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>&b;</speak>";
        String external = "<?xml version='1.0'?><!DOCTYPE speak SYSTEM 'http://127.0.0.1:1/x.dtd'><speak>x</speak>";
        assertThat(found(action("\"talk\",\"text\":" + quoted(bomb)))).hasSize(1);
        assertThat(found(action("\"talk\",\"text\":" + quoted(external)))).hasSize(1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void duplicatesNameBothPlaces() {
        assertThat(found("[{\"action\":\"wait\",\n\"timeout\":1,\n\"timeout\":2}]"))
                .containsExactly("3:1-10 json.duplicate-key: duplicate member \"timeout\" → delete it or the"
                        + " first one, in line 2, column 1, which has another value");
        assertThat(found(action(
                        "\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":{\"a\":[{\"b\":1,\"b\":1}]}")))
                .hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidWithAnExample() {
        assertThat(found("[{\"action\":\"notify\",\"payload\":1}]"))
                .containsExactly("1:2-3 notify.eventUrl.required: notify requires the member \"eventUrl\""
                        + " → add \"eventUrl\": [\"https://example.com/event\"]");
        assertThat(found("[{\"text\":\"Hi\"}]"))
                .containsExactly(
                        "1:2-3 action.action.required: action requires the member \"action\" → add \"action\": \"talk\"");
        assertThat(found("{\"to\":[{\"type\":\"app\",\"user\":\"j\"}],\"answer_url\":[\"https://example.com\"]}"))
                .hasSize(1)
                .allMatch(f ->
                        f.contains("call.from.required: a call must have either from or random_from_number: true"));
    }

    @Test
    void aSecretIsNeverShown() {
        for (String value : List.of("\"s3cr3t\\u0001\"", "s3cr3t", "[\"s3cr3t\"]", "'s3cr3t'")) {
            for (String document : List.of(
                    "{\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\",\"shaken\":" + value + "}]}",
                    action(
                            "\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"authorization\":{\"type\":\"custom\",\"value\":"
                                    + value + "}}]"),
                    action("\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"authorization\":" + value + "}]"),
                    action("\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"authorisation\":" + value + "}]"))) {
                for (Format format : Format.values()) {
                    assertThat(FormatsTest.write(format, new Checker().check("x", document)))
                            .as("%s %s", format, document)
                            .doesNotContain("s3cr3t");
                }
            }
        }
    }

    @Test
    void whatIsQuotedCannotActOnATerminal() {
        List<String> found = found(action("\"talk\\u001b[31m\\u202e\",\"te\u202ext\":1"));
        assertThat(String.join("", found)).contains("\\u001b[31m\\u202e").doesNotContain("\u001b", "\u202e");
        String text = FormatsTest.write(Format.TEXT, new Checker().check("a\u001bb", action("\"x\u202e\"")));
        assertThat(text).doesNotContain("\u001b", "\u202e").contains("a\\u001bb");
    }

    /** A mistake of the syntax that can be read over hides nothing, and moves nothing. */
    @Test
    void commasAndCommentsHideNothing() {
        String document = """
                [ // two actions
                  { "action": "talk", "text": "Hi", "level": 3, },
                  { "action": "wait", "timeout": "1" }
                  { "action": "wait" },,
                  /* the
                     end */ { "action": "record", "format": "tape", },
                ]
                """;
        assertThat(new Checker()
                        .check("x", document).findings().stream()
                                .map(f -> f.place().line() + ":" + f.place().column() + " " + f.rule()))
                .containsExactly(
                        "1:3 json.comment",
                        "2:46 talk.level.maximum",
                        "2:47 json.comma",
                        "3:34 wait.timeout.type",
                        "4:3 json.comma",
                        "4:24 json.comma",
                        "5:3 json.comment",
                        "6:45 record.format.enum",
                        "6:51 json.comma",
                        "6:54 json.comma");
    }

    @Test
    void whatFollowsASyntaxMistakeIsNotGuessedAt() {
        assertThat(new Checker()
                        .check("x", "[{\"action\":\"wait\",},{action:1}]").findings().stream()
                                .map(f -> f.place().column() + " " + f.rule()))
                .containsExactly("18 json.comma", "22 json.quotes");
    }
}
