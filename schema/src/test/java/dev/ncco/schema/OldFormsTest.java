package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deprecated forms that the platform still takes: one finding each, and a repair. */
class OldFormsTest {

    private static List<String> found(String document) {
        return new Checker()
                .check("x", document).findings().stream()
                        .map(f -> f.place().column() + " " + f.severity() + " " + f.rule() + ": " + f.message() + " → "
                                + f.hint())
                        .toList();
    }

    private static String fixed(String document) {
        Fixer.Result result = new Fixer(new Checker()).fix("x", document.getBytes(StandardCharsets.UTF_8));
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void inputWithoutTypeIsOneWarningThatSaysWhatItIs() {
        assertThat(found("[{\"action\":\"input\",\"timeOut\":3,\"maxDigits\":1,\"submitOnHash\":true}]"))
                .containsExactly("2 warning input.type.absent: input without type is the deprecated form from before"
                        + " 2020, which collects key presses only → add \"type\": [\"dtmf\"] and move timeOut,"
                        + " maxDigits, submitOnHash into \"dtmf\"");
        assertThat(found("[{\"action\":\"input\",\"eventUrl\":[\"https://example.com/e\"]}]"))
                .containsExactly("2 warning input.type.absent: input without type is the deprecated form from before"
                        + " 2020, which collects key presses only → add \"type\": [\"dtmf\"]");
    }

    @Test
    void settingsWithoutTypeAreAnErrorWithTheTypeThatFits() {
        assertThat(found("[{\"action\":\"input\",\"dtmf\":{\"maxDigits\":1}}]"))
                .containsExactly("20 error input.dtmf-needs-type: dtmf requires type → add \"type\": [\"dtmf\"]");
        assertThat(found("[{\"action\":\"input\",\"speech\":{}}]"))
                .containsExactly("20 error input.speech-needs-type: speech requires type → add \"type\": [\"speech\"]");
        assertThat(found("[{\"action\":\"input\",\"speech\":{},\"dtmf\":{}}]"))
                .containsExactly("32 error input.dtmf-needs-type: dtmf requires type"
                        + " → add \"type\": [\"dtmf\", \"speech\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'action':'input'}]|[{'action':'input', 'type': ['dtmf']}]",
                "[{'action':'input','speech':{}}]|[{'action':'input','type': ['speech'],'speech':{}}]",
                "[{'action':'input','maxDigits':1}]|[{'action':'input','type': ['dtmf'],'dtmf': { 'maxDigits': 1 }}]",
                "[{'maxDigits':1,'action':'input','timeOut':2}]"
                        + "|[{'type': ['dtmf'],'dtmf': { 'maxDigits': 1, 'timeOut': 2 },'action':'input'}]",
                "[{'action':'input', 'timeOut':'3', 'mode':'synchronous', 'submitOnHash':true, 'maxDigits':1}]"
                        + "|[{'action':'input', 'type': ['dtmf'], 'dtmf': { 'timeOut': 3, 'submitOnHash': true,"
                        + " 'maxDigits': 1 }, 'mode':'synchronous'}]"
            })
    void theRepairWritesTheCurrentForm(String before, String after) {
        assertThat(fixed(before.replace('\'', '"'))).isEqualTo(after.replace('\'', '"'));
        assertThat(found(after.replace('\'', '"'))).isEmpty();
    }

    @Test
    void theRepairKeepsTheLayout() {
        assertThat(fixed("""
                [
                  {
                    "action": "input",
                    "eventUrl": ["https://example.com/e"],
                    "timeOut": 10,
                    "maxDigits": 1
                  }
                ]
                """)).isEqualTo("""
                [
                  {
                    "action": "input",
                    "eventUrl": ["https://example.com/e"],
                    "type": ["dtmf"],
                    "dtmf": { "timeOut": 10, "maxDigits": 1 }
                  }
                ]
                """);
    }

    /** Asynchronous input takes no DTMF settings, so moving them would be bad advice. */
    @Test
    void whatCannotBeMovedIsToBeDeleted() {
        String form = "[{\"action\":\"input\",\"mode\":\"asynchronous\",\"maxDigits\":1}]";
        assertThat(found(form))
                .singleElement()
                .asString()
                .endsWith(
                        "→ add \"type\": [\"dtmf\"] and delete maxDigits: asynchronous input does not accept DTMF settings");
        assertThat(fixed(form)).isEqualTo(form);
        assertThat(found("[{\"action\":\"input\",\"type\":[\"dtmf\"],\"mode\":\"asynchronous\",\"maxDigits\":1}]"))
                .singleElement()
                .asString()
                .endsWith("maxDigits is deprecated → delete it: asynchronous input does not accept DTMF settings");
    }

    @Test
    void membersWithACurrentNameAreRenamed() {
        String phone = "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"14155550101\","
                + "\"onAnswer\":{\"url\":\"https://example.com/a\",\"%s\":\"https://example.com/b\"}}]}]";
        assertThat(fixed(phone.formatted("ringback"))).isEqualTo(phone.formatted("ringbackTone"));
    }
}
