package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FixerTest {

    private final Fixer fixer = new Fixer(new Checker());

    private String fix(String document) {
        return new String(
                fixer.fix("x", document.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void allKindsAtOnceAndNothingElseIsTouched() {
        assertThat(fix("\uFEFF[ {\"action\" : \"talk\",\t\"text\":\"é\", \"bargein\":\"True\" ,\r\n"
                        + "   \"level\": \"0.50\" , \"level\": \"0.50\"},\r\n {\"Action\":\"input\", \"type\" :\"dtmf\","
                        + " \"event_url\": \"https://example.com/e\"} ]\n"))
                .isEqualTo("\uFEFF[ {\"action\" : \"talk\",\t\"text\":\"é\", \"bargeIn\":true ,\r\n"
                        + "   \"level\": 0.50},\r\n {\"action\":\"input\", \"type\" :[\"dtmf\"],"
                        + " \"eventUrl\": [\"https://example.com/e\"]} ]\n");
    }

    @Test
    void anEndpointGetsItsBrackets() {
        assertThat(fix("[{\"action\":\"connect\",\"endpoint\":{\"type\":\"websocket\",\"uri\":\"wss://example.com/s\","
                        + "\"contentType\":\"audio/l16;rate=8000\"}}]"))
                .isEqualTo(
                        "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://example.com/s\","
                                + "\"content-type\":\"audio/l16;rate=8000\"}]}]");
        assertThat(fix("{\"action\":\"wait\"}")).isEqualTo("[{\"action\":\"wait\"}]");
    }

    @Test
    void whatIsNotSafeIsLeft() {
        for (String document : new String[] {
            "[{\"action\":\"talk\",\"txt\":\"Hi\"}]",
            "[{\"action\":\"wait\",\"timeout\":1,\"timeout\":2}]",
            "[{\"action\":\"wait\",\"timeout\":9000}]",
            "[{\"action\":\"talc\",\"text\":\"Hi\"}]",
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"+1 415 555 0100\"}]}]",
            "[{\"action\":\"wait\"} {\"action\":\"wait\"}]",
            "[] // nothing",
            "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"two\"}]",
            ""
        }) {
            assertThat(fix(document)).isEqualTo(document);
        }
    }

    /** Whoever repairs all files of a folder does not lose the comments of a script. */
    @Test
    void whatIsNoDocumentIsLeft() {
        for (String text : new String[] {
            "#!/bin/sh\n",
            "#!/bin/sh\nexec true\n",
            "# colours\nred: 1,\n",
            "// none",
            "\ufeff# my notes\nhello: world\n",
            "/* none */ 'text',"
        }) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Fixer.Result result = new Fixer(new Checker(), Repairs.UNSAFE).fix("x", bytes);
            assertThat(result.bytes()).isEqualTo(bytes);
            assertThat(result.repairs()).isZero();
        }
    }

    @Test
    void warningsOfTheLenientCheckAreRepairedToo() {
        Checker lenient = new Checker(CheckOptions.DEFAULT.leniently());
        byte[] document = "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"2\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(new Fixer(lenient).fix("x", document).bytes())
                .asString()
                .isEqualTo("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":2}]");
    }

    private static String unsafe(String document) {
        Fixer unsafe = new Fixer(new Checker(), Repairs.UNSAFE);
        return new String(
                unsafe.fix("x", document.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void extraCommasAreDeleted() {
        assertThat(fix("[{\"action\":\"wait\",},]")).isEqualTo("[{\"action\":\"wait\"}]");
        assertThat(fix("[{\"action\":\"input\",\"type\":[\"dtmf\",\n,] , \n}\n]"))
                .isEqualTo("[{\"action\":\"input\",\"type\":[\"dtmf\"]  \n}\n]");
        assertThat(fix("[,{,\"action\":\"wait\",, \"timeout\":1},,{\"action\":\"wait\"}]"))
                .isEqualTo("[{\"action\":\"wait\", \"timeout\":1},{\"action\":\"wait\"}]");
        assertThat(fix("[{\"action\":\"wait\",\"timeout\":,}]")).isEqualTo("[{\"action\":\"wait\",\"timeout\":,}]");
    }

    @Test
    void constantsGetTheirCase() {
        assertThat(fix("[{\"action\":\"Record\",\"format\":\"MP3\",\"eventMethod\":\"post\"}]"))
                .isEqualTo("[{\"action\":\"record\",\"format\":\"mp3\",\"eventMethod\":\"POST\"}]");
    }

    @Test
    void numbersGetTheQuotesThatTheyLack() {
        assertThat(
                        fix(
                                "[{\"action\":\"connect\",\"from\":14155550100,\"endpoint\":[{\"type\":\"app\",\"user\":\"a\"}]}]"))
                .contains("\"from\":\"14155550100\"");
    }

    @Test
    void unsafeRepairsAreThoseWithOneAnswer() {
        assertThat(unsafe("[{\"action\":\"wait\",\"timout\":1}]")).isEqualTo("[{\"action\":\"wait\",\"timeout\":1}]");
        assertThat(unsafe("[{\"action\":\"tlak\",\"txt\":\"Hi\"}]"))
                .isEqualTo("[{\"action\":\"talk\",\"text\":\"Hi\"}]");
        assertThat(
                        unsafe(
                                "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"+1 415 555 0100\"}]}]"))
                .contains("\"number\":\"14155550100\"");
        assertThat(unsafe("[{\"action\":\"wait\"} {\"action\":\"wait\"}] // two"))
                .isEqualTo("[{\"action\":\"wait\"}, {\"action\":\"wait\"}] ");
        assertThat(unsafe("[{\"action\":\"record\",\"format\":\"wavv\",\"timeout\":5,\"timeOut\":5}]"))
                .isEqualTo("[{\"action\":\"record\",\"format\":\"wav\",\"timeout\":5,\"timeOut\":5}]");
    }

    /** The misspelled object has two mistakes inside, which a repair of its name alone would bring to light. */
    @Test
    void aRepairThatLeavesMoreErrorsIsNotMadeAndTheOthersAre() {
        assertThat(unsafe("[{\"action\":\"input\",\"type\":\"dtmf\",\"dtmff\":{\"maxDigits\":99,\"timeOut\":99},},]"))
                .isEqualTo("[{\"action\":\"input\",\"type\":[\"dtmf\"],\"dtmff\":{\"maxDigits\":99,\"timeOut\":99}}]");
    }

    /** More mistakes than the validator reports at once. */
    @Test
    void allOfVeryManyWrongConstantsAreRepaired() {
        String document = "[" + "{\"action\":\"record\",\"format\":\"MP3\"},".repeat(6_000) + "{\"action\":\"wait\"}]";
        Fixer.Result result = new Fixer(new Checker()).fix("x", document.getBytes(StandardCharsets.UTF_8));
        assertThat(result.rest().findings()).isEmpty();
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEqualTo(document.replace("MP3", "mp3"));
    }

    /** The repaired text is SSML with two unknown elements. */
    @Test
    void aRepairMayRevealWarnings() {
        assertThat(unsafe("[{\"action\":\"talk\",\"txt\":\"<speak>Hi <brake/><brake/></speak>\"}]"))
                .contains("\"text\"");
    }

    /** More mistakes than the check lists at once. */
    @Test
    void allOfVeryManyMistakesAreRepaired() {
        String document = "[" + "{\"action\":\"wait\",\"timeout\":\"1\"},".repeat(8_000) + "{\"action\":\"wait\"}]";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Fixer.Result result = new Fixer(new Checker()).fix("x", bytes);
        assertThat(result.repairs()).isEqualTo(8_000);
        assertThat(result.rest().findings()).isEmpty();
    }
}
