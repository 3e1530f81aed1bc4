package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surrogates without their other half, as characters and as escapes. */
class SurrogatesTest {

    @Test
    void theFirstUnpairedOneIsFound() {
        assertThat(Surrogates.indexOfUnpaired("")).isEqualTo(-1);
        assertThat(Surrogates.indexOfUnpaired("a😀😀b")).isEqualTo(-1);
        assertThat(Surrogates.indexOfUnpaired("\ud83d")).isZero();
        assertThat(Surrogates.indexOfUnpaired("\ude00")).isZero();
        assertThat(Surrogates.indexOfUnpaired("😀\ud83d")).isEqualTo(2);
        assertThat(Surrogates.indexOfUnpaired("a\ud83db\ud83d")).isEqualTo(1);
        assertThat(Surrogates.indexOfUnpaired("a\ud83d\ud83d\ude00")).isEqualTo(1);
        assertThat(Surrogates.indexOfUnpaired("a\ude00\ud83d")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "a, false",
        "\\n, false",
        "\\u0041, false",
        "\\ud83d\\ude00, false",
        "\\ud83d\\ude00\\ud83d\\ude00, false",
        "\\\\ud83d, false",
        "\\ud83d, true",
        "\\ude00, true",
        "\\ud83da, true",
        "\\ud83d\\n, true",
        "\\ud83d\\u0041, true",
        "\\ud83d\\ud83d\\ude00, true",
        "\\ude00\\ud83d, true",
        "\\ud83d\\ude00\\ude00, true",
        "\\n\\u0041\\ud83d, true"
    })
    void escapesAreFoundInTheirString(String inside, boolean expected) {
        String string = '"' + inside + '"';
        String text = "[\"\\ud83d\"," + string + ",\"\\ude00\"]";
        int from = text.indexOf(string, 2);
        assertThat(Surrogates.hasUnpairedEscape(text, from, from + string.length()))
                .isEqualTo(expected);
    }

    /** The string ends before the escape that would be the other half. */
    @Test
    void theOtherHalfMustBeInTheSameString() {
        assertThat(Surrogates.hasUnpairedEscape("\\ud83d\\ude00", 0, 6)).isTrue();
        assertThat(Surrogates.hasUnpairedEscape("ab\\ud83d", 0, 2)).isFalse();
    }
}
