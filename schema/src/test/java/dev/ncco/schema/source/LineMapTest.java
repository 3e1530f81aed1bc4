package dev.ncco.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines and columns of offsets. */
class LineMapTest {

    private static String place(LineMap lines, int start, int end) {
        Location place = lines.place(new Span(start, end));
        return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
    }

    @Test
    void eachLineBreakEndsALine() {
        LineMap lines = new LineMap("a\nb\rc\r\nd\r");
        assertThat(place(lines, 0, 1)).isEqualTo("1:1-1:2");
        assertThat(place(lines, 2, 3)).isEqualTo("2:1-2:2");
        assertThat(place(lines, 4, 5)).isEqualTo("3:1-3:2");
        assertThat(place(lines, 7, 8)).isEqualTo("4:1-4:2");
        assertThat(place(lines, 0, 9)).isEqualTo("1:1-5:1");
        assertThat(lines.line(3)).isEqualTo("c");
        assertThat(lines.line(4)).isEqualTo("d");
        assertThat(lines.line(5)).isEmpty();
        assertThat(lines.text(new Span(2, 5))).isEqualTo("b\rc");
    }

    @Test
    void columnsAreCharactersInAnyOrderOfQuestions() {
        LineMap lines = new LineMap("😀😀ab");
        assertThat(place(lines, 4, 6)).isEqualTo("1:3-1:5");
        assertThat(place(lines, 2, 4)).isEqualTo("1:2-1:3");
        assertThat(place(lines, 0, 6)).isEqualTo("1:1-1:5");
    }

    @Test
    void thereCanBeAnyNumberOfLines() {
        LineMap lines = new LineMap("x\n".repeat(100));
        for (int i = 0; i < 100; i++) {
            assertThat(place(lines, 2 * i, 2 * i + 1)).isEqualTo((i + 1) + ":1-" + (i + 1) + ":2");
        }
    }
}
