package dev.ncco.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.HttpMethod;
import dev.ncco.Voice;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.text.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How members that the platform sends are converted, and that none makes reading fail. */
class ReceivedPropertyTest {

    private static final ReceivedProperty<Integer> INT = ReceivedProperty.intNumber("x", "integer", "string");
    private static final ReceivedProperty<Long> LONG = ReceivedProperty.longNumber("x", "integer", "string");
    private static final ReceivedProperty<BigDecimal> DECIMAL = ReceivedProperty.decimal("x", "number", "string");
    private static final ReceivedProperty<Duration> DURATION = ReceivedProperty.duration("x", "integer", "string");
    private static final ReceivedProperty<Instant> INSTANT = ReceivedProperty.instant("x", "string");

    @ParameterizedTest
    @CsvSource({
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "2147483648, ",
        "-2147483649, ",
        "1.0, 1",
        "1e3, 1000",
        "1.5, ",
        "-0, 0"
    })
    void anIntIsUnderstoodUpToItsLimits(String text, Integer expected) {
        assertThat(INT.convert(text)).isEqualTo(expected);
        assertThat(INT.convert(new BigDecimal(text))).isEqualTo(expected);
        assertThat(INT.understands(text)).isEqualTo(expected != null);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808, ",
        "-9223372036854775809, "
    })
    void aLongIsUnderstoodUpToItsLimits(String text, Long expected) {
        assertThat(LONG.convert(text)).isEqualTo(expected);
        assertThat(LONG.convert(new BigInteger(text))).isEqualTo(expected);
        Duration duration = expected == null ? null : Duration.ofSeconds(expected);
        assertThat(DURATION.convert(text)).isEqualTo(duration);
    }

    /** The digits of such a number would fill the memory. */
    @Test
    void aNumberOfAnySizeIsConvertedInLittleTimeAndSpace() {
        assertThat(DECIMAL.convert("1e999999999")).isNull();
        assertThat(DECIMAL.convert("1e99999999999")).isNull();
        assertThat(DECIMAL.convert("1e-99999999999")).isNull();
        assertThat(DECIMAL.convert("1".repeat(40))).isEqualTo(new BigDecimal("1".repeat(40)));
        assertThat(DECIMAL.convert("1".repeat(41))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "+1", "01", ".5", "5.", "1e", "NaN", "Infinity", "0x1", "1_000", "\u0661"})
    void textThatJsonDoesNotAllowAsANumberIsNotUnderstood(String text) {
        assertThat(DECIMAL.convert(text)).isNull();
        assertThat(INT.convert(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.50, 1.5", "1e3, 1000", "100, 100", "-0.0, 0"})
    void aNumberIsConvertedToItsDigits(String number, String expected) {
        assertThat(ReceivedProperty.text("x", "string", "number").convert(new BigDecimal(number)))
                .isEqualTo(expected);
    }

    @Test
    void anIntegerIsANumberWithoutAFraction() {
        ReceivedProperty<Integer> integer = ReceivedProperty.intNumber("x", "integer");
        ReceivedProperty<BigDecimal> number = ReceivedProperty.decimal("x", "number");
        assertThat(integer.convert(new BigDecimal("2.00"))).isEqualTo(2);
        assertThat(integer.convert(new BigDecimal("2.5"))).isNull();
        assertThat(number.convert(2)).isEqualTo(new BigDecimal(2));
        assertThat(number.convert(2L)).isEqualTo(new BigDecimal(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-12T15:01:55.315Z, 2018-01-12T15:01:55.315Z",
        "2018-01-12T15:01:55+02:00, 2018-01-12T13:01:55Z",
        "2018-01-12T15:01:55, ",
        "2018-02-30T00:00:00Z, ",
        "2018-01-12, ",
        "yesterday, "
    })
    void aTimeNeedsAnOffset(String text, Instant expected) {
        assertThat(INSTANT.convert(text)).isEqualTo(expected);
        assertThat(INSTANT.understands(text)).isEqualTo(expected != null);
    }

    @Test
    void valuesOfOtherTypesAreNotUnderstood() {
        ReceivedProperty<Boolean> flag = ReceivedProperty.flag("x", "boolean");
        ReceivedProperty<String> text = ReceivedProperty.text("x", "string");
        ReceivedProperty<HttpMethod> constant = ReceivedProperty.constant("x", HttpMethod.values());
        for (Object other : List.of(1, List.of(), Map.of())) {
            assertThat(flag.convert(other)).as("%s", other).isNull();
            assertThat(text.convert(other)).as("%s", other).isNull();
            assertThat(constant.convert(other)).as("%s", other).isNull();
            assertThat(INSTANT.convert(other)).as("%s", other).isNull();
        }
        assertThat(flag.convert("true")).isNull();
        assertThat(flag.convert(true)).isTrue();
        assertThat(text.convert(true)).isNull();
        assertThat(text.convert("a")).isEqualTo("a");
        assertThat(INT.convert(true)).isNull();
    }

    @Test
    void onlyAKnownConstantIsUnderstood() {
        ReceivedProperty<HttpMethod> method = ReceivedProperty.constant("x", HttpMethod.values());
        assertThat(method.convert("GET")).isEqualTo(HttpMethod.GET);
        assertThat(method.convert("get")).isNull();
        assertThat(method.understands("get")).isFalse();
    }

    @Test
    void aPatternIsForStringsOnly() {
        ReceivedProperty<String> property =
                ReceivedProperty.text("x", "string", "integer").matching(TextPattern.of("^[a-z]+$", "letters"));
        assertThat(property.convert("a")).isEqualTo("a");
        assertThat(property.convert("1")).isNull();
        assertThat(property.convert(1)).isEqualTo("1");
    }

    @Test
    void nullIsUnderstoodOnlyWhereItIsAllowed() {
        ReceivedProperty<String> nullable = ReceivedProperty.text("x", "string", "null");
        assertThat(nullable.convert(null)).isNull();
        assertThat(nullable.understands(null)).isTrue();
        assertThat(ReceivedProperty.text("x", "string").understands(null)).isFalse();
    }

    @Test
    void anObjectOfAnyMembersIsUnderstoodWithItsMembers() {
        ReceivedProperty<Map<String, ?>> map = ReceivedProperty.map("x");
        assertThat(map.convert(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
        assertThat(map.convert(List.of())).isNull();
    }

    @Test
    void aListLeavesOutWhatIsNotUnderstoodAndReportsIt() {
        ReceivedProperty<List<Json>> list =
                ReceivedProperty.list("x", json -> json instanceof Map ? Voice.talk("a") : null);
        List<Json> converted = list.convert(Arrays.asList(Map.of(), null, 1, Map.of()));
        assertThat(converted).hasSize(2);
        assertThatThrownBy(() -> converted.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list.understands(List.of(Map.of()))).isTrue();
        assertThat(list.understands(List.of())).isTrue();
        assertThat(list.understands(List.of(Map.of(), 1))).isFalse();
        assertThat(list.convert(Map.of())).isNull();
    }
}
