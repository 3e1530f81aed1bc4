package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.InputType;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.text.TextPattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How a list is read from JSON, strictly and leniently. */
class ListReadingTest {

    private static final ObjectDescriptor OBJECT = ObjectDescriptor.of("object");
    private static final ListProperty<String> TEXTS =
            OBJECT.text("x").pattern(TextPattern.of("^[0-9]*$", "digits")).list(1, 3);
    private static final ListProperty<InputType> CONSTANTS =
            OBJECT.constant("x", InputType.values()).list(1, 5);

    @Test
    void sizesUpToTheLimitsAreRead() {
        assertThat(TEXTS.read(strict("[\"1\"]"), null)).containsExactly("1");
        assertThat(TEXTS.read(strict("[\"1\",\"2\",\"3\"]"), null)).containsExactly("1", "2", "3");
    }

    @Test
    void aListThatIsTooLongIsReportedAtTheFirstElementBeyondTheLimit() {
        refusedInJson(
                () -> TEXTS.read(strict("[\"1\",\"2\",\"3\",\"4\",\"5\"]"), null),
                "object.x.maxItems",
                "x must have 1 to 3 elements, but has 5 (line 1, column 19, /x)");
    }

    @Test
    void aListThatIsTooShortIsReportedAtItself() {
        refusedInJson(
                () -> TEXTS.read(strict("[]"), null),
                "object.x.minItems",
                "x must have 1 to 3 elements, but has none (line 1, column 6, /x)");
    }

    @Test
    void anElementIsRefusedAtItsPlace() {
        refusedInJson(
                () -> TEXTS.read(strict("[\"1\",\"a\"]"), null),
                "object.x.pattern",
                "x must be digits, but was \"a\" (line 1, column 11, /x/1)");
        refusedInJson(
                () -> TEXTS.read(strict("[\"1\",null]"), null),
                "object.x.type",
                "an element of x must not be null (line 1, column 11, /x/1)");
    }

    @Test
    void aConstantThatIsRepeatedIsReportedAtTheSecondOne() {
        refusedInJson(
                () -> CONSTANTS.read(strict("[\"dtmf\",\"speech\",\"dtmf\"]"), null),
                "object.x.uniqueItems",
                "x must not contain \"dtmf\" more than once (line 1, column 23, /x)");
    }

    @Test
    void valuesOfOtherTypesAreRefused() {
        refusedInJson(
                () -> TEXTS.read(strict("\"1\""), null),
                "object.x.type",
                "x must be an array, but was the string \"1\" (line 1, column 6, /x)");
        refusedInJson(
                () -> TEXTS.read(strict("null"), null), "object.x.type", "x must not be null (line 1, column 6, /x)");
    }

    @Test
    void aLenientReaderAcceptsAStringInPlaceOfAListWithTheSameLimits() {
        assertThat(TEXTS.read(lenient("\"1\""), null)).containsExactly("1");
        assertThat(TEXTS.readOnly(lenient("\"1\""), null)).isEqualTo("1");
        refusedInJson(
                () -> TEXTS.read(lenient("\"a\""), null),
                "object.x.pattern",
                "x must be digits, but was \"a\" (line 1, column 6, /x)");
    }

    @Test
    void aLenientReaderKeepsAListWithAnUnknownConstantAsAWhole() {
        JsonReader in = lenient("[\"dtmf\",\"gesture\"]");
        List<InputType> list = CONSTANTS.read(in, null);
        assertThat(list).isNull();
        assertThat(in.nextMember()).isNull();
        UncheckedMembers kept = in.kept();
        assertThat(kept.toMap()).isEqualTo(Map.of("x", List.of("dtmf", "gesture")));
        List<InputType> required = CONSTANTS.require(in, list, kept);
        assertThat(required).isEmpty();
        assertThat(CONSTANTS.orAbsent(list, kept, List.of(InputType.DTMF))).isSameAs(required);
        assertThat(CONSTANTS.plus(required, InputType.DTMF)).isSameAs(required);
        assertThat(written(out -> CONSTANTS.write(out, required)))
                .as("the unchecked members write the list")
                .isEqualTo("{}");
    }

    @Test
    void aLenientReaderKeepsAnUnknownConstantWithoutAList() {
        JsonReader in = lenient("\"gesture\"");
        assertThat(CONSTANTS.read(in, null)).isNull();
        assertThat(in.nextMember()).isNull();
        assertThat(in.kept().toMap()).isEqualTo(Map.of("x", "gesture"));
    }

    @Test
    void anUnknownConstantMustNotRepeat() {
        refusedInJson(
                () -> CONSTANTS.read(lenient("[\"gesture\",\"gesture\"]"), null),
                "object.x.uniqueItems",
                "x must not contain \"gesture\" more than once (line 1, column 17, /x)");
    }

    @Test
    void onlyOneElementIsReadWithoutItsList() {
        ListProperty<String> only = OBJECT.text("x").list(1, 1);
        assertThat(only.readOnly(strict("[\"a\"]"), null)).isEqualTo("a");
        refusedInJson(
                () -> only.readOnly(strict("[\"a\",\"b\"]"), null),
                "object.x.maxItems",
                "x must have exactly 1 element, but has 2 (line 1, column 11, /x)");
        refusedInJson(
                () -> only.readOnly(strict("[\"a\"]"), "a"),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        refusedInJson(
                () -> TEXTS.read(strict("[\"1\"]"), List.of("1")),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
        refusedInJson(
                () -> TEXTS.open(strict("[{}]"), List.of("1")),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        refusedInJson(
                () -> TEXTS.require(empty(), null, UncheckedMembers.NONE),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
        assertThat(TEXTS.require(empty(), List.of("1"), UncheckedMembers.NONE)).containsExactly("1");
    }

    @Test
    void anAbsentMemberStandsForItsList() {
        List<InputType> absent = CONSTANTS.absent(InputType.DTMF);
        assertThat(CONSTANTS.orAbsent(null, UncheckedMembers.NONE, absent)).isSameAs(absent);
        List<InputType> read = List.of(InputType.SPEECH);
        assertThat(CONSTANTS.orAbsent(read, UncheckedMembers.NONE, absent)).isSameAs(read);
    }

    @Test
    void aListThatWasReadCannotBeChanged() {
        for (String json : List.of("[\"1\"]", "[\"1\",\"2\"]")) {
            List<String> list = Objects.requireNonNull(TEXTS.read(strict(json), null));
            assertThatThrownBy(() -> list.set(0, "2")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> list.add("2")).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
