package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final List<String> CHARACTERS = List.of("-", "+", ".", "0", "1", "9", "e", " ", "/", ":", "٣");

    @Test
    void allShortStringsAreJudgedAsByThePattern() {
        List<String> texts = List.of("");
        for (int length = 1; length <= 5; length++) {
            texts = texts.stream()
                    .flatMap(t -> CHARACTERS.stream().map(c -> t + c))
                    .toList();
            texts.forEach(t -> assertThat(WrittenNumber.is(t))
                    .as(t)
                    .isEqualTo(PLAIN.matcher(t).matches()));
        }
        assertThat(WrittenNumber.is("")).isFalse();
        assertThat(texts.stream().filter(WrittenNumber::is)).hasSizeGreaterThan(100);
    }

    @Test
    void aNumberHasFortyCharactersAtMost() {
        Stream.of("9", "-", "0.").forEach(start -> {
            String longest = start + "1".repeat(40 - start.length());
            assertThat(WrittenNumber.is(longest)).as(longest).isTrue();
            assertThat(WrittenNumber.is(longest + "1")).as(longest + "1").isFalse();
        });
    }
}
