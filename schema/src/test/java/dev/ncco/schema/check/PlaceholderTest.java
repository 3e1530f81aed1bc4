package dev.ncco.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Finds the placeholder in an invalid value. The report files contain more examples. */
class PlaceholderTest {

    @Test
    void aLongTextIsNotSearched() {
        assertThat(Placeholder.in("a".repeat(497) + "{x}")).isEqualTo("{x}");
        assertThat(Placeholder.in("a".repeat(498) + "{x}")).isNull();
    }

    @Test
    void aHostIsSearchedBeforeAPath() {
        assertThat(Placeholder.in("https://{host}/{path}")).isEqualTo("{host}");
        assertThat(Placeholder.in("https://example.com/{path}")).isEqualTo("{path}");
        assertThat(Placeholder.in("https://example.com/PATH_NAME")).isNull();
    }
}
