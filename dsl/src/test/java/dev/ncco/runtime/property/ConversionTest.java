package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What durations, URIs and character sequences become. */
class ConversionTest {

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT1H, 3600", "PT-1S, -1", "PT2147483647S, 2147483647", "PT-2147483648S, -2147483648"})
    void wholeSecondsAreExact(Duration time, int expected) {
        assertThat(Conversion.wholeSeconds("object", "x", time)).isEqualTo(expected);
    }

    /** A duration that is cast to an {@code int} would wrap around into the limits. */
    @ParameterizedTest
    @CsvSource({
        "PT2147483648S, 2147483647",
        "PT4294967297S, 2147483647",
        "PT-2147483649S, -2147483648",
        "PT-4294967295S, -2147483648"
    })
    void beyondAnIntIsTheNearestOne(Duration time, int expected) {
        assertThat(Conversion.wholeSeconds("object", "x", time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.5S", "PT0.000000001S", "PT-0.5S"})
    void fractionsOfASecondAreRefused(Duration time) {
        refused(
                () -> Conversion.wholeSeconds("object", "x", time),
                "/x",
                "object.x.type",
                "x must be a whole number of seconds, but was " + time);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.4S, 0.4", "PT-0.5S, -0.5", "PT2H0.001S, 7200.001", "PT0.000000001S, 1e-9"})
    void aFractionOfASecondIsKept(Duration time, double expected) {
        assertThat(Conversion.seconds("object", "x", time)).isEqualTo(expected);
    }

    @Test
    void aUriIsWrittenInAscii() {
        assertThat(Conversion.text("object", "x", URI.create("https://example.com/\u00e9?a=%20")))
                .isEqualTo("https://example.com/%C3%A9?a=%20");
        assertThat(Conversion.texts("object", "x", URI.create("a:b"), URI.create("c:d"), URI.create("e:f")))
                .containsExactly("a:b", "c:d", "e:f");
        assertThat(Conversion.texts("object", "x", URI.create("a:b"))).containsExactly("a:b");
    }

    @Test
    void charactersAreCopied() {
        StringBuilder text = new StringBuilder("a");
        String converted = Conversion.text("object", "x", text);
        text.append("b");
        assertThat(converted).isEqualTo("a");
    }

    @Test
    void nullIsRefused() {
        String rule = "object.x.type";
        String sentence = "x must not be null";
        refused(() -> Conversion.wholeSeconds("object", "x", null), "/x", rule, sentence);
        refused(() -> Conversion.seconds("object", "x", null), "/x", rule, sentence);
        refused(() -> Conversion.text("object", "x", (URI) null), "/x", rule, sentence);
        refused(() -> Conversion.text("object", "x", (CharSequence) null), "/x", rule, sentence);
        refused(() -> Conversion.texts("object", "x", null), "/x", rule, sentence);
        refused(() -> Conversion.texts("object", "x", URI.create("a:b"), (URI) null), "/x", rule, sentence);
    }
}
