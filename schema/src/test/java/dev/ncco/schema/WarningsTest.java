package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.report.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is valid, but hardly meant. */
class WarningsTest {

    private static final String TALK = "{'action':'talk','text':'Hi'}";
    private static final String INPUT = "{'action':'input','type':['dtmf']}";
    private static final String CONNECT = "{'action':'connect','endpoint':[{'type':'phone','number':'14155550101'}]}";
    private static final String HOLD = "{'action':'stream','streamUrl':['https://a.b/c.mp3'],'loop':0%s}";

    private static List<String> found(String document) {
        return new Checker()
                .check("x", document.replace('\'', '"')).findings().stream()
                        .map(f -> f.place().column() + "-" + f.place().endColumn() + " " + f.severity() + " " + f.rule()
                                + ": " + f.message() + (f.hint().isEmpty() ? "" : " → " + f.hint()))
                        .toList();
    }

    private static List<String> rules(String document) {
        return new Checker()
                .check("x", document.replace('\'', '"')).findings().stream()
                        .map(f -> f.severity() + " " + f.rule())
                        .toList();
    }

    @Test
    void nothingFollowsAnEndlessLoop() {
        assertThat(found("[" + HOLD.formatted("") + "," + TALK + "]"))
                .containsExactly(
                        "65-66 warning ncco.after-endless-loop: actions after loop: 0 never run, because it repeats"
                                + " until the call ends → delete the actions after it, or set loop to 1 or more");
        assertThat(rules("[{'action':'talk','text':'Hi','loop':0}," + INPUT + "]"))
                .containsExactly("warning ncco.after-endless-loop");
        assertThat(rules("[" + HOLD.formatted("") + "]")).isEmpty();
        // A caller can cut in: then the input runs.
        assertThat(rules("[" + HOLD.formatted(",'bargeIn':true") + "," + INPUT + "]"))
                .isEmpty();
        assertThat(rules("[{'action':'talk','text':'Hi','bargeIn':true}," + HOLD.formatted("") + "," + INPUT + "]"))
                .isEmpty();
        assertThat(rules("[{'action':'talk','text':'Hi','bargeIn':true}," + INPUT + "," + HOLD.formatted("") + ","
                        + TALK + "]"))
                .containsExactly("warning ncco.after-endless-loop");
        assertThat(rules("[{'action':'talk','text':'Hi','loop':2}," + TALK + "]"))
                .isEmpty();
    }

    @Test
    void aRecordingWithoutAnEndRecordsTheAnnouncement() {
        assertThat(found("[{'action':'record'}," + TALK + "," + CONNECT + "]"))
                .containsExactly("2-3 info ncco.record-before-announcement: record without endOnSilence, endOnKey or"
                        + " timeOut continues during the following actions, so the announcement is recorded too → move record"
                        + " after the announcement if it must not be recorded");
        assertThat(rules("[{'action':'record','timeOut':5}," + TALK + "]")).isEmpty();
        assertThat(rules("[" + TALK + ",{'action':'record'}," + CONNECT + "]")).isEmpty();
    }

    @Test
    void aRecordingThatEndsBySilenceIsOverBeforeConnect() {
        assertThat(found("[{'action':'record','endOnSilence':3}," + CONNECT + "]"))
                .containsExactly("21-35 warning ncco.record-before-connect: record with endOnSilence ends before"
                        + " connect runs, so the connected call is not recorded → remove endOnSilence to record the"
                        + " connected call");
        assertThat(rules("[{'action':'record','endOnSilence':3}," + TALK + "," + CONNECT + "]"))
                .isEmpty();
    }

    @Test
    void aPhoneDoesNotCallItself() {
        String call = "{'to':[{'type':'app','user':'j'},{'type':'phone','number':'%s'}],"
                + "'from':{'type':'phone','number':'%s'},'ncco':[" + TALK + "]}";
        assertThat(found(call.formatted("442071838750", "442071838750")))
                .containsExactly("59-73 warning call.to-equals-from: to and from should not be the same number: a phone"
                        + " that calls itself is busy, but both are \"442071838750\" → replace one of the two numbers");
        assertThat(rules(call.formatted("442071838750", "442071838751"))).isEmpty();
        // Numbers that are reserved for examples stand for each other.
        assertThat(rules(call.formatted("14155550100", "14155550100"))).isEmpty();
        String connect = "[{'action':'connect','from':'442071838750','endpoint':[{'type':'phone','number':'%s'}]}]";
        assertThat(rules(connect.formatted("442071838750"))).containsExactly("warning connect.endpoint-equals-from");
        assertThat(rules(connect.formatted("442071838751"))).isEmpty();
    }

    @Test
    void aNumberDoesNotStartWithZero() {
        assertThat(found("[{'action':'connect','endpoint':[{'type':'phone','number':'02071838750'}]}]"))
                .containsExactly(
                        "59-72 warning phone.number.leading-zero: number should start with a country code;"
                                + " no country code starts with 0, but was \"02071838750\" → replace the leading zeros with the country code");
        assertThat(rules("{'to':[{'type':'app','user':'j'}],'from':{'type':'phone','number':'02071838750'},'ncco':[]}"))
                .containsExactly("warning from.number.leading-zero");
    }

    @Test
    void settingsThatTypeDoesNotListHaveNoEffect() {
        assertThat(found("[{'action':'input','type':['dtmf'],'speech':{'language':'en-US'}}]"))
                .containsExactly("36-44 warning input.speech.unlisted: speech has no effect: type does not list"
                        + " \"speech\" → add \"speech\" to type, or delete speech");
        assertThat(rules("[{'action':'input','dtmf':{},'type':['speech']}]"))
                .containsExactly("warning input.dtmf.unlisted");
        assertThat(rules("[{'action':'input','type':['dtmf','speech'],'speech':{}}]"))
                .isEmpty();
    }

    @Test
    void aTextOfWhiteSpaceSaysNothing() {
        assertThat(found("[{'action':'talk','text':' \\n '}]"))
                .containsExactly("26-32 warning talk.text.blank: text should not be only white space, but was"
                        + " \" \\u000a \" → write the text to speak; for a pause use a wait action");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<speak><brake time='1s'/>Hi</speak>|35-40 warning talk.text.ssml-element: SSML has no element"
                        + " \"brake\" → did you mean \"break\"?",
                "<speak>\\n\\\"\\u00e9😀 <brake/>Hi</speak>|47-52 warning talk.text.ssml-element: SSML has no element"
                        + " \"brake\" → did you mean \"break\"?",
                "<speak><b>Hi</b></speak>|35-36 warning talk.text.ssml-element: SSML has no element \"b\""
                        + " → see the list at the link",
                "<speak><break duration='1s'/>Hi</speak>|41-49 warning talk.text.ssml-attribute: break has no attribute"
                        + " \"duration\" → break has the attributes strength, time",
                "<speak><p class=\\\"x\\\">Hi</p></speak>|37-42 warning talk.text.ssml-attribute: p has no attribute"
                        + " \"class\" → delete it",
                "<speak><break time='10'/>Hi</speak>|47-49 warning talk.text.ssml-value: time of break must be a time"
                        + " with a unit, such as 1s or 500ms, but was \"10\" → write \"10s\" or \"10ms\"",
                "<speak><break strength=\\\"huge\\\"/>Hi</speak>|52-56 warning talk.text.ssml-value: strength of break"
                        + " must be one of none, x-weak, weak, medium, strong, x-strong, but was \"huge\""
            })
    void unknownSsmlIsReportedAtItsPlace(String text, String finding) {
        assertThat(new Checker()
                        .check("x", "[{\"action\":\"talk\",\"text\":\"" + text + "\"}]").findings().stream()
                                .map(f -> f.place().column() + "-" + f.place().endColumn() + " " + f.severity() + " "
                                        + f.rule() + ": " + f.message()
                                        + (f.hint().isEmpty() ? "" : " → " + f.hint())))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<speak>Hi <break/> <break time='.5s'/> <break time='500ms' strength='x-strong'/></speak>",
                "<speak><lang xml:lang='it-IT'>Ciao</lang> <say-as interpret-as='date' format='dmy'>1.2.2026</say-as>"
                        + "<prosody rate='fast' volume='loud' pitch='x-low'>Hi</prosody> <sub alias='x'>y</sub></speak>",
                "<speak xmlns='http://www.w3.org/2001/10/synthesis' version='1.0'><amazon:effect name='whispered'>Hi"
                        + "</amazon:effect><!-- <brake/> --><w role='amazon:VB'>read</w></speak>",
                "<speak><![CDATA[<brake/>]]> 1 &lt; 2</speak>"
            })
    void knownSsmlIsNotReported(String text) {
        assertThat(new Checker()
                        .check("x", "[{\"action\":\"talk\",\"text\":\"" + text + "\"}]")
                        .findings())
                .isEmpty();
    }

    /** The least severe findings are notes in each format. */
    @Test
    void infoIsANoteInEachFormat() {
        Report report = new Checker().check("x", ("[{'action':'record'}," + TALK + "]").replace('\'', '"'));
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(FormatsTest.write(Format.SARIF, report))
                        .at("/runs/0/results/0/level")
                        .asString())
                .isEqualTo("note");
        assertThat(mapper.readTree(FormatsTest.write(Format.JSON, report))
                        .at("/0/severity")
                        .asString())
                .isEqualTo("info");
        assertThat(mapper.readTree(FormatsTest.write(Format.GITLAB, report))
                        .at("/0/severity")
                        .asString())
                .isEqualTo("info");
        assertThat(FormatsTest.write(Format.CHECKSTYLE, report)).contains("severity=\"info\"");
        assertThat(FormatsTest.write(Format.GITHUB, report)).startsWith("::notice ");
        assertThat(FormatsTest.write(Format.COMPACT, report)).contains(": info: ");
        assertThat(FormatsTest.write(Format.JUNIT, report))
                .contains("failures=\"0\"", "info")
                .doesNotContain("<failure");
        assertThat(FormatsTest.write(Format.TEXT, report))
                .contains("  info  ncco.record-before-announcement")
                .endsWith("1 document: no errors, no warnings, 1 note\n");
    }
}
