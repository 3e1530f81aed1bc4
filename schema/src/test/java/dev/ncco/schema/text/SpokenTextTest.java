package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many characters of a text are spoken. */
class SpokenTextTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "😀é, 2",
        "<speak>Hi</speak>, 2",
        "a<break time='1s'/>b, 2",
        "<a>x, 1",
        "<z>x, 1",
        "<A>x, 1",
        "<Z>x, 1",
        "</p>x, 1",
        "<!-- -->x, 1",
        "<?a?>x, 1",
        "<>x, 3",
        "<1>, 3",
        "<@>, 3",
        "<[>, 3",
        "<`>, 3",
        "<{>, 3",
        "1 < 2 > 1, 9",
        "a <b, 4",
        "<b>a<b, 3",
        "a<, 2",
        "<p, 2"
    })
    void tagsDoNotCount(String text, int length) {
        assertThat(SpokenText.length(text)).isEqualTo(length);
    }
}
