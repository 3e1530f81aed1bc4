package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidValueException;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, field values, reading and writing of a decimal number. */
class DecimalPropertyTest {

    private static final long SEED = 20_262;
    private static final DecimalProperty UNLIMITED =
            ObjectDescriptor.of("object").decimal("x");
    private static final DecimalProperty SECONDS = UNLIMITED.between(0.4, 10).in("seconds");

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.4000000000000001, 5, 9.999999999999998, 10})
    void valuesUpToTheLimitsAreAccepted(double value) {
        assertThat(SECONDS.read(SECONDS.check(value))).contains(value);
        assertThat(SECONDS.read(SECONDS.read(strict(String.valueOf(value)), DecimalProperty.UNSET)))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.39999999999999997, minimum",
        "0, minimum",
        "-1.5, minimum",
        "10.000000000000002, maximum",
        "11, maximum",
        "1e21, maximum"
    })
    void valuesBeyondTheLimitsAreRefusedWithMemberLimitUnitAndValue(String written, String keyword) {
        double value = Double.parseDouble(written);
        String sentence = "x must be from 0.4 to 10 seconds, but was " + new BigDecimal(written).toPlainString();
        String rule = "object.x." + keyword;
        refused(() -> SECONDS.check(value), "/x", rule, sentence);
        refusedInJson(
                () -> SECONDS.read(strict(written), DecimalProperty.UNSET), rule, sentence + " (line 1, column 6, /x)");
    }

    /** As a double, each of these numbers equals the limit. */
    @ParameterizedTest
    @CsvSource({
        "10.00000000000000000001, maximum",
        "0.39999999999999999999, minimum",
        "1.000000000000000000001e1, maximum"
    })
    void aNumberThatIsBeyondALimitByLessThanADoubleShowsIsRefused(String json, String keyword) {
        refusedInJson(
                () -> SECONDS.read(strict(json), DecimalProperty.UNSET),
                "object.x." + keyword,
                "x must be from 0.4 to 10 seconds, but was " + new BigDecimal(json).toPlainString()
                        + " (line 1, column 6, /x)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0", "1e1", "0.40000000000000000000", "4e-1", "100E-1"})
    void aLimitMayBeWrittenInAnyForm(String json) {
        double field = SECONDS.read(strict(json), DecimalProperty.UNSET);
        assertThat(SECONDS.get(field)).isEqualTo(Double.parseDouble(json));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFiniteAreRefusedWithAndWithoutLimits(double value) {
        String sentence = "x must be a finite number, but was " + value;
        refused(() -> UNLIMITED.check(value), "/x", "object.x.type", sentence);
        refused(() -> SECONDS.check(value), "/x", "object.x.type", sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "-0.0", "0e5", "-0E-5"})
    void zeroIsSetAndWrittenWithoutASign(String json) {
        double field = UNLIMITED.read(strict(json), DecimalProperty.UNSET);
        assertThat(DecimalProperty.isUnset(field)).isFalse();
        assertThat(DecimalProperty.isUnset(UNLIMITED.check(Double.parseDouble(json))))
                .isFalse();
        assertThat(written(out -> UNLIMITED.write(out, field))).isEqualTo("{\"x\":0}");
        assertThat(Double.doubleToRawLongBits(UNLIMITED.get(field))).isZero();
    }

    @Test
    void zeroAsALimitAcceptsZeroOfEitherSign() {
        DecimalProperty property = UNLIMITED.between(0, 0);
        assertThat(property.read(property.check(-0.0))).contains(0.0);
        assertThat(property.read(property.check(0.0))).contains(0.0);
        refused(
                () -> property.check(-Double.MIN_VALUE),
                "/x",
                "object.x.minimum",
                "x must be from 0 to 0, but was -4.9E-324");
        refused(
                () -> property.check(Double.MIN_VALUE),
                "/x",
                "object.x.maximum",
                "x must be from 0 to 0, but was 4.9E-324");
    }

    @Test
    void theUnitAndTheMinimumDoNotChangeOtherLimits() {
        DecimalProperty property = UNLIMITED.between(-3, 4).in("degrees").atLeast(-1);
        refused(() -> property.check(-1.5), "/x", "object.x.minimum", "x must be from -1 to 4 degrees, but was -1.5");
        refused(() -> property.check(4.5), "/x", "object.x.maximum", "x must be from -1 to 4 degrees, but was 4.5");
    }

    @ParameterizedTest
    @CsvSource({
        "null, must not be null",
        "true, 'must be a number, but was true'",
        "'\"5\"', 'must be a number, but was the string \"5\"'",
        "[1], 'must be a number, but was an array'"
    })
    void valuesOfOtherTypesAreRefused(String json, String sentence) {
        refusedInJson(
                () -> SECONDS.read(strict(json), DecimalProperty.UNSET),
                "object.x.type",
                "x " + sentence + " (line 1, column 6, /x)");
    }

    @Test
    void aLenientReaderAcceptsANumberInAStringWithTheSameLimits() {
        assertThat(SECONDS.read(SECONDS.read(lenient("\" 1.5 \""), DecimalProperty.UNSET)))
                .contains(1.5);
        refusedInJson(
                () -> SECONDS.read(lenient("\"10.00000000000000000001\""), DecimalProperty.UNSET),
                "object.x.maximum",
                "x must be from 0.4 to 10 seconds, but was 10.00000000000000000001 (line 1, column 6, /x)");
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
        double half = UNLIMITED.check(0.5);
        assertThat(UNLIMITED.require(empty(), half)).isEqualTo(half);
        refusedInJson(
                () -> UNLIMITED.require(empty(), DecimalProperty.UNSET),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void anOptionThatIsNotSetIsNotWritten() {
        assertThat(written(out -> UNLIMITED.write(out, DecimalProperty.UNSET))).isEqualTo("{}");
        assertThat(UNLIMITED.read(DecimalProperty.UNSET)).isEmpty();
    }

    @Test
    void eachLimitIsExactToTheNextDouble() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            double one = finite(random);
            double other = finite(random);
            double min = Math.min(one, other);
            double max = Math.max(one, other);
            DecimalProperty property = UNLIMITED.between(min, max);
            assertThat(property.get(property.check(min))).isEqualTo(min + 0.0);
            assertThat(property.get(property.check(max))).isEqualTo(max + 0.0);
            assertThatThrownBy(() -> property.check(Math.nextDown(min)))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.rule()).isEqualTo("object.x.minimum"));
            assertThatThrownBy(() -> property.check(Math.nextUp(max)))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.rule()).isEqualTo("object.x.maximum"));
        }
    }

    @Test
    void whatIsWrittenIsReadAsTheSameField() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            double field = UNLIMITED.check(finite(random));
            String json = written(out -> UNLIMITED.write(out, field));
            double again = UNLIMITED.read(strict(json.substring(5, json.length() - 1)), DecimalProperty.UNSET);
            assertThat(Double.doubleToRawLongBits(again)).isEqualTo(Double.doubleToRawLongBits(field));
        }
    }

    /** Returns a number whose neighbors are finite, often a short one or 0. */
    private static double finite(Random random) {
        double value = random.nextBoolean()
                ? Double.longBitsToDouble(random.nextLong())
                : (random.nextInt(2_000) - 1_000) / Math.pow(10, random.nextInt(4));
        return Double.isFinite(value) && Math.abs(value) < Double.MAX_VALUE ? value : 0.0;
    }

    @Test
    void aLimitAloneIsTheOnlyOneInTheMessage() {
        refused(() -> UNLIMITED.atMost(0.5).check(1), "/x", "object.x.maximum", "x must be at most 0.5, but was 1");
        refused(() -> UNLIMITED.atLeast(0.5).check(0), "/x", "object.x.minimum", "x must be at least 0.5, but was 0");
        assertThat(UNLIMITED.atMost(0.5).read(UNLIMITED.atMost(0.5).check(-1e300)))
                .contains(-1e300);
    }

    @Test
    void aLimitBeyondAnIntIsNamed() {
        refused(
                () -> UNLIMITED.between(0, 3e9).check(4e9),
                "/x",
                "object.x.maximum",
                "x must be from 0 to 3000000000, but was 4000000000");
    }
}
