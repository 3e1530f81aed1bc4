package dev.ncco.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are so similar that one was probably meant. */
class SpellingSuggesterTest {

    @ParameterizedTest
    @CsvSource({
        "event_url,eventUrl",
        "Content Type,content-type",
        "behaviour,behavior",
        "authorisation,authorization",
        "txt,text",
        "ur,url",
        "levell,level",
        "tlak,talk",
        "eve,event",
        "events,eve",
        "abcd,dbca",
        "abcdef,abcdxy",
        "ovnagx,vonage",
        "vonaegx,vonage"
    })
    void isSimilar(String name, String candidate) {
        assertThat(SpellingSuggester.closest(name, List.of("zzzzzzzzzzzz", candidate)))
                .isEqualTo(candidate);
    }

    @ParameterizedTest
    @CsvSource({
        "ev,event",
        "events,ev",
        "abc,cba",
        "abcde,abcxy",
        "a,b",
        "ovnaxx,vonage",
        "vonxegx,vonage",
        "abcdefghi,abcdewxyz"
    })
    void isNotSimilar(String name, String candidate) {
        assertThat(SpellingSuggester.closest(name, List.of(candidate))).isNull();
    }

    @Test
    void theClosestIsTheFirstOfThoseThatAreEquallyClose() {
        assertThat(SpellingSuggester.closest("abcdef", List.of("abcdxy", "abcdex", "abcdey")))
                .isEqualTo("abcdex");
        assertThat(SpellingSuggester.isOnlyClosest("abcdex", "abcdef", List.of("abcdxy", "abcdex")))
                .isFalse();
        assertThat(SpellingSuggester.isOnlyClosest("abcdxy", "abcdef", List.of("abcdxy", "abcdex")))
                .isFalse();
        assertThat(SpellingSuggester.isOnlyClosest("abcdex", "abcdef", List.of("zzz", "abcdex")))
                .isTrue();
    }

    @Test
    void longNamesAreNotCompared() {
        assertThat(SpellingSuggester.closest("a".repeat(64), List.of("a".repeat(63))))
                .isNotNull();
        assertThat(SpellingSuggester.closest("a".repeat(65), List.of("a".repeat(64))))
                .isNull();
    }
}
