package dev.ncco.schema.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private final Report report = new Checker()
            .check(
                    "old/a.ncco.json",
                    "[{\"action\":\"talk\",\"text\":\"Hi\",\"voiceName\":\"Amy\",\"level\":3,\"loop\":-1}]");

    private List<String> after(String config) throws PolicyException {
        return Config.parse("c", config).apply(report).findings().stream()
                .map(f -> f.rule() + " " + f.severity())
                .toList();
    }

    @Test
    void severities() throws PolicyException {
        assertThat(after("{}"))
                .containsExactly(
                        "talk.voiceName.deprecated warning", "talk.level.maximum error", "talk.loop.minimum error");
        assertThat(after("{\"rules\":{\"*.deprecated\":\"off\",\"talk.loop.*\":\"warning\"}}"))
                .containsExactly("talk.level.maximum error", "talk.loop.minimum warning");
        assertThat(after("{\"rules\":{\"*\":\"off\",\"talk.loop.minimum\":\"info\"}}"))
                .containsExactly("talk.loop.minimum info");
    }

    @Test
    void ignores() throws PolicyException {
        assertThat(after("{\"ignore\":[{\"files\":\"old/**\",\"rule\":\"talk.level.maximum\"}]}"))
                .hasSize(2);
        assertThat(after("{\"ignore\":[{\"files\":\"new/**\"}]}")).hasSize(3);
        assertThat(after("{\"ignore\":[{\"pointer\":\"/*/loop\"}]}")).hasSize(2);
        assertThat(after("{\"ignore\":[{\"files\":\"**\"}]}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'rules':{'a':'loud'}}|c:1:15: a severity must be one of off, info, warning, error",
                "{'rules':[]}|c:1:10: expected an object",
                "{'rule':{}}|c:1:9: unknown member; the known members are ignore, rules",
                "{'ignore':[{}]}|c:1:12: an entry requires files, pointer or rule",
                "{'ignore':[{'files':'['}]}|c:1:21: invalid glob",
                "{'ignore':[{'files':5}]}|c:1:21: expected a string",
                "[|c:1:2: the file is not JSON",
                "[]|c:1:1: expected an object"
            })
    void mistakesAreNamedWithTheirPlace(String config, String message) {
        assertThatThrownBy(() -> Config.parse("c", config.replace('\'', '"')))
                .isInstanceOf(PolicyException.class)
                .hasMessage(message);
    }

    @Test
    void baseline() throws PolicyException {
        Baseline baseline = new Baseline();
        baseline.add(report);
        Baseline read = Baseline.parse("b", baseline.toJson());
        assertThat(read.apply(report).findings()).isEmpty();
        Report moved = new Checker()
                .check("old/a.ncco.json", "\n\n[{\"action\":\"talk\",\"text\":\"Hi\",\"style\":-1,\"level\":3}]");
        assertThat(read.apply(moved).findings())
                .singleElement()
                .matches(f -> f.rule().equals("talk.style.minimum"));
        assertThat(Baseline.parse("b", "[]").apply(report)).isEqualTo(report);
        assertThatThrownBy(() -> Baseline.parse("b", "[{\"file\":\"x\"}]"))
                .hasMessage("b:1:2: an entry requires file, rule and pointer");
    }
}
