package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, field values, reading and writing of an integer. */
class IntPropertyTest {

    private static final long SEED = 20_261;
    private static final IntProperty UNLIMITED = ObjectDescriptor.of("object").integer("x");
    private static final IntProperty SECONDS = UNLIMITED.between(1, 7200).in("seconds");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7199, 7200})
    void valuesUpToTheLimitsAreAccepted(int value) {
        assertThat(SECONDS.get(SECONDS.check(value))).isEqualTo(value);
        assertThat(SECONDS.read(strict(String.valueOf(value)), IntProperty.UNSET))
                .isEqualTo(SECONDS.check(value));
    }

    @ParameterizedTest
    @CsvSource({"0, minimum", "-1, minimum", "7201, maximum", "-2147483648, minimum", "2147483647, maximum"})
    void valuesBeyondTheLimitsAreRefusedWithMemberLimitUnitAndValue(int value, String keyword) {
        String sentence = "x must be from 1 to 7200 seconds, but was " + value;
        String rule = "object.x." + keyword;
        refused(() -> SECONDS.check(value), "/x", rule, sentence);
        refusedInJson(
                () -> SECONDS.read(strict(String.valueOf(value)), IntProperty.UNSET),
                rule,
                sentence + " (line 1, column 6, /x)");
    }

    @Test
    void theUnitAndTheMinimumDoNotChangeOtherLimits() {
        IntProperty property = UNLIMITED.between(-3, 4).in("degrees").atLeast(-1);
        refused(() -> property.check(-2), "/x", "object.x.minimum", "x must be from -1 to 4 degrees, but was -2");
        refused(() -> property.check(5), "/x", "object.x.maximum", "x must be from -1 to 4 degrees, but was 5");
    }

    @Test
    void aMinimumAloneHasNoMaximumInTheMessage() {
        refused(() -> UNLIMITED.atLeast(0).check(-1), "/x", "object.x.minimum", "x must be at least 0, but was -1");
        assertThat(UNLIMITED.atLeast(0).read(UNLIMITED.atLeast(0).check(Integer.MAX_VALUE)))
                .contains(Integer.MAX_VALUE);
    }

    @Test
    void aMaximumAloneHasNoMinimumInTheMessage() {
        refused(() -> UNLIMITED.atMost(5).check(6), "/x", "object.x.maximum", "x must be at most 5, but was 6");
        assertThat(UNLIMITED.atMost(5).read(UNLIMITED.atMost(5).check(-7))).contains(-7);
    }

    @Test
    void aMessageNamesTheBoundOfAnIntIfItIsBroken() {
        refusedInJson(
                () -> UNLIMITED.atLeast(0).read(strict("3000000000"), IntProperty.UNSET),
                "object.x.maximum",
                "x must be from 0 to 2147483647, but was 3000000000 (line 1, column 6, /x)");
        refusedInJson(
                () -> UNLIMITED.atMost(5).in("seconds").read(strict("-3000000000"), IntProperty.UNSET),
                "object.x.minimum",
                "x must be from -2147483647 to 5 seconds, but was -3000000000 (line 1, column 6, /x)");
        refusedInJson(
                () -> UNLIMITED.read(strict("3000000000"), IntProperty.UNSET),
                "object.x.maximum",
                "x must be at most 2147483647, but was 3000000000 (line 1, column 6, /x)");
    }

    @Test
    void theIntegerWhoseFieldWouldBeUnsetIsRefused() {
        refused(
                () -> UNLIMITED.check(Integer.MIN_VALUE),
                "/x",
                "object.x.minimum",
                "x must be at least -2147483647, but was -2147483648");
    }

    /** A number that is cast to an {@code int} before it is compared would be within the limits. */
    @ParameterizedTest
    @CsvSource({
        "4294967297, 4294967297, maximum",
        "-4294967295, -4294967295, minimum",
        "18446744073709551617, 18446744073709551617, maximum",
        "-18446744073709551615, -18446744073709551615, minimum",
        "1e20, 100000000000000000000, maximum",
        "1e300, 1E+300, maximum"
    })
    void numbersThatDoNotFitIntoAnIntAreRefusedAsTheyAreWritten(String json, String shown, String keyword) {
        refusedInJson(
                () -> SECONDS.read(strict(json), IntProperty.UNSET),
                "object.x." + keyword,
                "x must be from 1 to 7200 seconds, but was " + shown + " (line 1, column 6, /x)");
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "1e2, 100", "1.5e1, 15", "7200.000, 7200", "0.01E+2, 1"})
    void integersWithAPointOrAnExponentAreRead(String json, int value) {
        assertThat(SECONDS.read(SECONDS.read(strict(json), IntProperty.UNSET))).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, must be an integer",
        "null, must not be null",
        "true, 'must be an integer, but was true'",
        "'\"5\"', 'must be an integer, but was the string \"5\"'",
        "[1], 'must be an integer, but was an array'",
        "{}, 'must be an integer, but was an object'"
    })
    void valuesOfOtherTypesAreRefused(String json, String sentence) {
        String found = json.equals("1.5") ? ", but was 1.5" : "";
        refusedInJson(
                () -> SECONDS.read(strict(json), IntProperty.UNSET),
                "object.x.type",
                "x " + sentence + found + " (line 1, column 6, /x)");
    }

    @Test
    void aLenientReaderAcceptsAnIntegerInAStringWithTheSameLimits() {
        assertThat(SECONDS.read(SECONDS.read(lenient("\" 60 \""), IntProperty.UNSET)))
                .contains(60);
        refusedInJson(
                () -> SECONDS.read(lenient("\"7201\""), IntProperty.UNSET),
                "object.x.maximum",
                "x must be from 1 to 7200 seconds, but was 7201 (line 1, column 6, /x)");
        refusedInJson(
                () -> SECONDS.read(lenient("\"60s\""), IntProperty.UNSET),
                "object.x.type",
                "x must be an integer, but was the string \"60s\" (line 1, column 6, /x)");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        refusedInJson(
                () -> UNLIMITED.read(strict("1"), UNLIMITED.check(0)),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        assertThat(UNLIMITED.require(empty(), UNLIMITED.check(0))).isEqualTo(UNLIMITED.check(0));
        refusedInJson(
                () -> UNLIMITED.require(empty(), IntProperty.UNSET),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void anOptionThatIsNotSetIsNotWritten() {
        assertThat(written(out -> UNLIMITED.write(out, IntProperty.UNSET))).isEqualTo("{}");
        assertThat(UNLIMITED.read(IntProperty.UNSET)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAsTheSameField() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            int value = random.nextInt() >> random.nextInt(32);
            if (value != Integer.MIN_VALUE) {
                int field = UNLIMITED.check(value);
                assertThat(field).isNotEqualTo(IntProperty.UNSET);
                assertThat(UNLIMITED.get(field)).isEqualTo(value);
                assertThat(written(out -> UNLIMITED.write(out, field))).isEqualTo("{\"x\":" + value + "}");
                assertThat(UNLIMITED.read(strict(String.valueOf(value)), IntProperty.UNSET))
                        .isEqualTo(field);
            }
        }
    }
}
