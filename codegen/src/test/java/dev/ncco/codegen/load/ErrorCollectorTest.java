package dev.ncco.codegen.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.schema.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the mistakes, and that each is reported once. */
class ErrorCollectorTest {

    private final ErrorCollector problems = new ErrorCollector();

    private void add(String file, int line, int column, String message) {
        problems.add(file, new Location(line, column, line, column + 1), message);
    }

    private List<String> thrown() {
        try {
            problems.throwIfAny();
            return List.of();
        } catch (SchemaException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void nothingIsThrownWithoutMistakes() {
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void mistakesAreSortedByFileThenLineThenColumnAsNumbers() {
        add("b.schema.json", 1, 1, "last");
        add("a.schema.json", 10, 1, "third");
        add("a.schema.json", 9, 10, "second");
        add("a.schema.json", 9, 9, "first");
        assertThat(thrown())
                .containsExactly(
                        "a.schema.json:9:9: first",
                        "a.schema.json:9:10: second",
                        "a.schema.json:10:1: third",
                        "b.schema.json:1:1: last");
    }

    @Test
    void mistakesAtOnePlaceKeepTheirOrder() {
        add("a.schema.json", 1, 1, "z");
        add("a.schema.json", 1, 1, "a");
        assertThat(thrown()).containsExactly("a.schema.json:1:1: z", "a.schema.json:1:1: a");
    }

    /** A shared definition is checked again at each reference to it. */
    @Test
    void oneMistakeIsReportedOnce() {
        add("a.schema.json", 1, 1, "same");
        add("a.schema.json", 1, 2, "same");
        add("a.schema.json", 1, 1, "same");
        assertThat(thrown()).containsExactly("a.schema.json:1:1: same", "a.schema.json:1:2: same");
    }

    @Test
    void theMessageHasALineForEachMistake() {
        add("b.schema.json", 2, 1, "second");
        add("a.schema.json", 1, 1, "first");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(SchemaException.class)
                .hasMessage("a.schema.json:1:1: first\nb.schema.json:2:1: second");
    }

    @Test
    void aMistakeThatIsAddedLaterIsNotInTheFirstException() {
        add("a.schema.json", 1, 1, "first");
        SchemaException first = null;
        try {
            problems.throwIfAny();
        } catch (SchemaException e) {
            first = e;
        }
        add("a.schema.json", 2, 1, "second");
        assertThat(first).isNotNull();
        assertThat(first.problems()).hasSize(1);
        assertThat(thrown()).hasSize(2);
    }
}
