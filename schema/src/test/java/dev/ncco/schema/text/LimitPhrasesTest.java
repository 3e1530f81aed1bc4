package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences about limits. */
class LimitPhrasesTest {

    private static final double NONE = Double.MAX_VALUE;

    @Test
    void rangesNameTheLimitsThatThereAre() {
        assertThat(LimitPhrases.range(1, 7200, "seconds")).isEqualTo("from 1 to 7200 seconds");
        assertThat(LimitPhrases.range(-1, 1, "")).isEqualTo("from -1 to 1");
        assertThat(LimitPhrases.range(0, NONE, "")).isEqualTo("at least 0");
        assertThat(LimitPhrases.range(0, Integer.MAX_VALUE, "")).isEqualTo("at least 0");
        assertThat(LimitPhrases.range(-NONE, 3, "")).isEqualTo("at most 3");
        assertThat(LimitPhrases.brokenRange(1, Integer.MAX_VALUE, "", false)).isEqualTo("from 1 to 2147483647");
        assertThat(LimitPhrases.brokenRange(1, Integer.MAX_VALUE, "", true)).isEqualTo("at least 1");
        assertThat(LimitPhrases.brokenRange(1, NONE, "", false)).startsWith("from 1 to ");
        assertThat(LimitPhrases.brokenRange(-Integer.MAX_VALUE, 3, "", true)).isEqualTo("from -2147483647 to 3");
        assertThat(LimitPhrases.brokenRange(-Integer.MAX_VALUE, 3, "", false)).isEqualTo("at most 3");
    }

    @Test
    void countsAreInSingularAndPlural() {
        assertThat(LimitPhrases.size(1, 1)).isEqualTo("exactly 1 element");
        assertThat(LimitPhrases.size(2, 2)).isEqualTo("exactly 2 elements");
        assertThat(LimitPhrases.size(0, 1)).isEqualTo("at most 1 element");
        assertThat(LimitPhrases.size(1, 3)).isEqualTo("1 to 3 elements");
        assertThat(LimitPhrases.size(2, Integer.MAX_VALUE)).isEqualTo("at least 2 elements");
        assertThat(LimitPhrases.length(1, 1500, false)).isEqualTo("1 to 1500 characters");
        assertThat(LimitPhrases.length(1, 1500, true)).isEqualTo("1 to 1500 characters, not counting SSML tags");
    }

    @Test
    void wrongCountsSayWhatWasFound() {
        assertThat(LimitPhrases.wrongSize(1, Integer.MAX_VALUE, 0)).isEqualTo("must not be empty");
        assertThat(LimitPhrases.wrongSize(2, Integer.MAX_VALUE, 1))
                .isEqualTo("must have at least 2 elements, but has 1");
        assertThat(LimitPhrases.wrongSize(1, 3, 0)).isEqualTo("must have 1 to 3 elements, but has none");
        assertThat(LimitPhrases.wrongLength(1, 3, false, 4)).isEqualTo("must have 1 to 3 characters, but has 4");
    }

    @Test
    void valuesAndNamesAreShown() {
        assertThat(LimitPhrases.oneOf(List.of("a"))).isEqualTo("\"a\"");
        assertThat(LimitPhrases.oneOf(List.of("a", "b"))).isEqualTo("one of a, b");
        assertThat(LimitPhrases.mustBe("digits", "")).isEqualTo("must be digits");
        assertThat(LimitPhrases.mustBe("digits", "\"a\"")).isEqualTo("must be digits, but was \"a\"");
        assertThat(LimitPhrases.nameIn("headers", "letters", "1"))
                .isEqualTo("a name in headers must be letters, but was \"1\"");
        assertThat(LimitPhrases.valueIn("headers", "a")).isEqualTo("the value of \"a\" in headers");
        assertThat(LimitPhrases.unpairedSurrogate("ab\ud83d")).isEqualTo("contains an unpaired surrogate at index 2");
        assertThat(LimitPhrases.repeated("dtmf")).isEqualTo("must not contain \"dtmf\" more than once");
        assertThat(LimitPhrases.any("ncco")).isEqualTo("an NCCO");
        assertThat(LimitPhrases.any("action")).isEqualTo("an action");
        assertThat(LimitPhrases.any("call")).isEqualTo("a call");
        assertThat(LimitPhrases.none("one of the two is required"))
                .isEqualTo("one of the two is required, but has neither");
    }

    @Test
    void numbersHaveNoExponentWhereTheyAreShort() {
        assertThat(LimitPhrases.number(1e7)).isEqualTo("10000000");
        assertThat(LimitPhrases.number(0.50)).isEqualTo("0.5");
        assertThat(LimitPhrases.number(Double.NaN)).isEqualTo("NaN");
        assertThat(LimitPhrases.number(new BigDecimal("1e400"))).isEqualTo("1E+400");
        assertThat(LimitPhrases.number(new BigDecimal("9".repeat(40)))).isEqualTo("9".repeat(40));
        assertThat(LimitPhrases.number(new BigDecimal("1e39"))).isEqualTo("1" + "0".repeat(39));
        assertThat(LimitPhrases.number(new BigDecimal("1e40"))).isEqualTo("1E+40");
        assertThat(LimitPhrases.number(new BigDecimal("9".repeat(60)))).isEqualTo("9".repeat(60));
        assertThat(LimitPhrases.number(new BigDecimal("9".repeat(61)))).isEqualTo("9".repeat(60) + "…");
    }

    @Test
    void longTextsAreCut() {
        assertThat(LimitPhrases.quoted("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
        assertThat(LimitPhrases.quoted("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
        assertThat(LimitPhrases.quoted("\ud83d\ude00".repeat(61))).isEqualTo('"' + "\ud83d\ude00".repeat(60) + "…\"");
        assertThat(LimitPhrases.quoted("a\"b")).isEqualTo("\"a\\\"b\"");
    }
}
