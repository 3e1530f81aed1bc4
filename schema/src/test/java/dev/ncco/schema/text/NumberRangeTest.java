package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers a double can hold. */
class NumberRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0e999999999, true",
        "1.7976931348623157e308, true",
        "-1.7976931348623157e308, true",
        "1.8e308, false",
        "1e309, false",
        "-1e309, false",
        "1e999999999, false",
        "4.9e-324, true",
        "-4.9e-324, true",
        "2.5e-324, true",
        "2.4e-324, false",
        "1e-325, false",
        "1e-999999999, false"
    })
    void isThatOfTheNearestDouble(BigDecimal number, boolean expected) {
        assertThat(NumberRange.contains(number)).isEqualTo(expected);
    }
}
