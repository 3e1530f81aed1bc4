package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.InputType;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.text.TextPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Limits, copies and writing of a list that is built in Java. */
class ListPropertyTest {

    private static final long SEED = 20_264;
    private static final ObjectDescriptor OBJECT = ObjectDescriptor.of("object");
    private static final TextProperty DIGITS = OBJECT.text("x").pattern(TextPattern.of("^[0-9]*$", "digits"));
    private static final ListProperty<String> TEXTS = DIGITS.list(1, 3);
    private static final ListProperty<InputType> CONSTANTS =
            OBJECT.constant("x", InputType.values()).list(1, 5);

    @Test
    void sizesUpToTheLimitsAreAccepted() {
        assertThat(TEXTS.check(List.of("1"))).containsExactly("1");
        assertThat(TEXTS.check(List.of("1", "2", "3"))).containsExactly("1", "2", "3");
        assertThat(TEXTS.check("1", new String[] {"2", "3"})).containsExactly("1", "2", "3");
    }

    @Test
    void otherSizesAreRefusedWithLimitAndSize() {
        String many = "x must have 1 to 3 elements, but has 4";
        refused(() -> TEXTS.check(List.of()), "/x", "object.x.minItems", "x must have 1 to 3 elements, but has none");
        refused(() -> TEXTS.check(List.of("1", "2", "3", "4")), "/x", "object.x.maxItems", many);
        refused(() -> TEXTS.check("1", new String[] {"2", "3", "4"}), "/x", "object.x.maxItems", many);
        refused(
                () -> DIGITS.list(1, Integer.MAX_VALUE).check(List.of()),
                "/x",
                "object.x.minItems",
                "x must not be empty");
        refused(
                () -> DIGITS.list(1, 1).check(List.of("1", "2")),
                "/x",
                "object.x.maxItems",
                "x must have exactly 1 element, but has 2");
    }

    @Test
    void nullIsRefusedWithItsPlace() {
        refused(() -> TEXTS.check((List<String>) null), "/x", "object.x.type", "x must not be null");
        refused(() -> TEXTS.check("1", null), "/x", "object.x.type", "x must not be null");
        refused(
                () -> TEXTS.check(Arrays.asList("1", null)),
                "/x/1",
                "object.x.type",
                "an element of x must not be null");
        refused(
                () -> TEXTS.check(null, new String[] {"1"}),
                "/x/0",
                "object.x.type",
                "an element of x must not be null");
        refused(
                () -> TEXTS.check("1", new String[] {"2", null}),
                "/x/2",
                "object.x.type",
                "an element of x must not be null");
        refused(() -> TEXTS.checkOne(null), "/x/0", "object.x.type", "an element of x must not be null");
        refused(() -> TEXTS.checkOnly(null), "/x/0", "object.x.type", "an element of x must not be null");
    }

    @Test
    void anElementIsRefusedWithItsIndex() {
        String sentence = "x must be digits, but was \"a\"";
        refused(() -> TEXTS.check(List.of("1", "a")), "/x/1", "object.x.pattern", sentence);
        refused(() -> TEXTS.check("1", new String[] {"2", "a"}), "/x/2", "object.x.pattern", sentence);
        refused(() -> TEXTS.checkOne("a"), "/x/0", "object.x.pattern", sentence);
        refused(() -> TEXTS.checkOnly("a"), "/x/0", "object.x.pattern", sentence);
    }

    @Test
    void constantsMustNotRepeatButTextsMay() {
        refused(
                () -> CONSTANTS.check(List.of(InputType.DTMF, InputType.SPEECH, InputType.DTMF)),
                "/x",
                "object.x.uniqueItems",
                "x must not contain \"dtmf\" more than once");
        assertThat(CONSTANTS.check(List.of(InputType.SPEECH, InputType.DTMF)))
                .containsExactly(InputType.SPEECH, InputType.DTMF);
        assertThat(TEXTS.check(List.of("1", "1"))).containsExactly("1", "1");
    }

    @Test
    void laterChangesOfTheCallersListAreNotSeen() {
        List<String> given = new ArrayList<>(List.of("1", "2"));
        List<String> view = TEXTS.check(Collections.unmodifiableList(given));
        List<String> copy = TEXTS.check(given);
        String[] more = {"2"};
        List<String> array = TEXTS.check("1", more);
        given.set(0, "changed");
        more[0] = "changed";
        assertThat(List.of(view, copy, array)).containsOnly(List.of("1", "2"));
    }

    @Test
    void aCheckedListCannotBeChanged() {
        for (List<String> list : List.of(
                TEXTS.check(new ArrayList<>(List.of("1"))),
                TEXTS.check(List.of("1")),
                TEXTS.check("1", new String[] {"2"}),
                TEXTS.check("1", new String[0]),
                TEXTS.checkOne("1"),
                TEXTS.absent("1"))) {
            assertThatThrownBy(() -> list.set(0, "2")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.add("2")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void anAddedElementIsInTheOrderOfDeclaration() {
        List<InputType> speech = List.of(InputType.SPEECH);
        List<InputType> both = CONSTANTS.plus(speech, InputType.DTMF);
        assertThat(both).isEqualTo(List.of(InputType.values()));
        assertThat(CONSTANTS.plus(both, InputType.SPEECH)).isSameAs(both);
        assertThat(speech).containsExactly(InputType.SPEECH);
    }

    @Test
    void aListThatStandsForAbsenceIsWrittenOnceAnElementIsAdded() {
        List<InputType> absent = CONSTANTS.absent(InputType.DTMF);
        assertThat(absent).containsExactly(InputType.DTMF);
        assertThat(written(out -> CONSTANTS.write(out, absent))).isEqualTo("{}");
        assertThat(written(out -> CONSTANTS.write(out, CONSTANTS.plus(absent, InputType.DTMF))))
                .isEqualTo("{\"x\":[\"dtmf\"]}");
        assertThat(written(out -> CONSTANTS.write(out, CONSTANTS.plus(absent, InputType.SPEECH))))
                .isEqualTo("{\"x\":[\"dtmf\",\"speech\"]}");
    }

    @Test
    void elementsAreWrittenWithCommasBetweenThem() {
        assertThat(written(out -> TEXTS.write(out, TEXTS.check(List.of("1", "2", "3")))))
                .isEqualTo("{\"x\":[\"1\",\"2\",\"3\"]}");
        assertThat(written(out -> TEXTS.write(out, List.of()))).isEqualTo("{\"x\":[]}");
        assertThat(written(out -> TEXTS.write(out, null))).isEqualTo("{}");
        assertThat(written(out -> TEXTS.writeOnly(out, "1"))).isEqualTo("{\"x\":[\"1\"]}");
        assertThat(written(out -> TEXTS.writeOnly(out, null))).isEqualTo("{}");
    }

    @Test
    void eachSizeIsAcceptedExactlyWithinTheLimits() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            int min = random.nextInt(5);
            int max = min + random.nextInt(5);
            int size = random.nextInt(11);
            ListProperty<String> property = DIGITS.list(min, max);
            assertThat(accepts(() -> property.check(Collections.nCopies(size, "1"))))
                    .as("%d to %d elements, but has %d", min, max, size)
                    .isEqualTo(size >= min && size <= max);
        }
    }

    private static boolean accepts(Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
