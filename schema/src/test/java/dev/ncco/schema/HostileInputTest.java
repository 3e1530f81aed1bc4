package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.policy.Config;
import dev.ncco.schema.policy.PolicyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that once made the checker fail, and their kin: each gives findings. */
class HostileInputTest {

    private static List<String> rules(String document) {
        Report report = new Checker(CheckOptions.DEFAULT.kind(Kind.NCCO)).check("x", document);
        return report.findings().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'action':'wait','timeout':@}|309",
                "{'action':'wait','timeout':@}|310",
                "{'action':'wait','timeout':@}|999",
                "{'action':'talk','text':'a','loop':@}|310",
                "{'action':'talk','text':'a','level':@}|310",
                "{'action':'talk','text':'a','level':-@}|400",
                "{'action':'talk','text':'a','level':1.@}|999",
                "{'action':'notify','eventUrl':['https://example.com/'],'payload':[@]}|400",
                "{'action':@}|400"
            })
    void numbersOfManyDigitsAreReported(String action, int digits) {
        String document = "[" + action.replace('\'', '"').replace("@", "9".repeat(digits)) + "]";
        boolean fraction = action.contains("1.@");
        assertThat(rules(document)).contains(fraction ? "talk.level.maximum" : "json.number-range");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 5_000, 100_000})
    void numbersOfTooManyDigitsAreReported(int digits) {
        assertThat(rules("[{\"action\":\"wait\",\"timeout\":" + "1".repeat(digits) + "}]"))
                .singleElement()
                .asString()
                .startsWith("json.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 100_000})
    void patternsTakeNoStack(int groups) {
        assertThat(rules("[{\"action\":\"talk\",\"text\":\"a\",\"language\":\"en" + "-ab".repeat(groups) + "\"}]"))
                .containsExactly("talk.language.known-value");
        assertThat(rules("[{\"action\":\"conversation\",\"name\":\"A" + "_B".repeat(groups) + "\"}]"))
                .isNotEmpty();
        assertThat(rules("[{\"action\":\"stream\",\"streamUrl\":[\"" + "a.".repeat(groups) + "com\"]}]"))
                .containsExactly("stream.streamUrl.pattern");
        assertThat(rules("[{\"action\":\"stream\",\"streamUrl\":[\"https://A" + "_B".repeat(groups) + "\"]}]"))
                .isNotEmpty();
    }

    @Test
    void starsOfAConfigurationDoNotMultiply() throws PolicyException {
        Config config = Config.parse(Config.FILE, "{\"ignore\":[{\"pointer\":\"" + "*a".repeat(40) + "*b\"}]}");
        Report report = new Checker(CheckOptions.DEFAULT.kind(Kind.NCCO))
                .check("x", "[{\"action\":\"wait\",\"" + "a".repeat(1_900) + "\":1}]");
        assertThat(config.apply(report).findings()).hasSize(1);
        Config matching = Config.parse(Config.FILE, "{\"ignore\":[{\"pointer\":\"/*" + "a*".repeat(40) + "\"}]}");
        assertThat(matching.apply(report).findings()).isEmpty();
    }

    @Test
    void aPointerThatNobodyReadsIsShortened() {
        String name = "n".repeat(20_000);
        Finding finding = new Checker(CheckOptions.DEFAULT.kind(Kind.NCCO))
                .check("x", "[{\"action\":\"wait\",\"" + name + "\":1}]")
                .findings()
                .get(0);
        assertThat(finding.pointer())
                .startsWith("/0/nnn")
                .contains("…")
                .endsWith("nnn")
                .hasSizeLessThan(2_100);
    }
}
