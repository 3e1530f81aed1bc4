package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that the platform wants as a string has the limits of the number. */
class QuotedNumberTest {

    private static List<String> rules(String level) {
        String document = "{\"text\":\"Hello\",\"level\":" + level + "}";
        return new Checker()
                .check("x", document).findings().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "1",
                "-1",
                "1.00",
                "0.4",
                "-0.999999999999999",
                "0.99999999999999999999",
                "1.00000000000000000000",
                "0.0000000000000000000000000000000000001"
            })
    void isValidUpToTheLimits(String level) {
        assertThat(rules(level)).isEmpty();
        assertThat(rules('"' + level + '"')).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2", "99", "1.000000000000001", "1.00000000000000000001"})
    void isTooGreatBeyondThem(String level) {
        for (String number : List.of(level, '"' + level + '"')) {
            assertThat(rules(number)).as(number).containsExactly("talk-in.level.maximum");
        }
        for (String number : List.of("-" + level, "\"-" + level + '"')) {
            assertThat(rules(number)).as(number).containsExactly("talk-in.level.minimum");
        }
    }
}
