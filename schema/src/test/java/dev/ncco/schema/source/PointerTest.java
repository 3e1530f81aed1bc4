package dev.ncco.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The path from the root to a value. */
class PointerTest {

    private static final Pointer VALUE =
            Pointer.ROOT.member("a/b~c").element(3).member("d").element(0);

    @Test
    void itsTextIsAJsonPointer() {
        assertThat(VALUE).hasToString("/a~1b~0c/3/d/0");
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(VALUE.toString(step -> step.equals("d") ? "***" : step)).isEqualTo("/a~1b~0c/3/***/0");
    }

    @Test
    void itsStepsCanBeSearched() {
        assertThat(VALUE.lastStep()).isEqualTo("0");
        assertThat(VALUE.hasStep("a/b~c"::equals)).isTrue();
        assertThat(VALUE.hasStep("3"::equals)).isTrue();
        assertThat(VALUE.hasStep("x"::equals)).isFalse();
        assertThat(Pointer.ROOT.hasStep(step -> true)).isFalse();
    }

    @Test
    void aLongTextIsShortenedInTheMiddle() {
        assertThat(Pointer.ROOT.member("a".repeat(1_999))).hasToString("/" + "a".repeat(1_999));
        assertThat(Pointer.ROOT.member("a".repeat(1_000)).member("b".repeat(999)))
                .hasToString("/" + "a".repeat(999) + "…" + "/" + "b".repeat(999));
    }
}
