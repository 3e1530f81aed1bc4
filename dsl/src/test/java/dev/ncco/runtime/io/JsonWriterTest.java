package dev.ncco.runtime.io;

import static dev.ncco.Voice.notifyTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.Voice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The writer's bytes are Jackson's bytes. */
class JsonWriterTest {

    private static final long SEED = 7;
    private static final JsonMapper JACKSON = new JsonMapper();

    private static String payload(Object value) {
        String json = notifyTo("https://example.com/", Collections.singletonList(value))
                .toJson();
        String start = "\"payload\":[";
        return json.substring(json.indexOf(start) + start.length(), json.length() - 2);
    }

    @Test
    void everyCharacterAsJacksonWritesIt() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(c) + "b";
                String expected = JACKSON.writeValueAsString(text);
                assertThat(payload(text)).isEqualTo(expected);
                if (c >= 0x20 && c != 0x7f) {
                    assertThat(Voice.talk(text).toJson()).contains(expected);
                }
            }
        }
    }

    @Test
    void randomStringsAsJacksonWritesThem() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(300); n >= 0; n--) {
                int c = random.nextInt(random.nextInt(4) == 0 ? 0x110000 : 0x80);
                text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '"' : c);
            }
            assertThat(Voice.talk(text.toString()).toJson())
                    .isEqualTo("{\"action\":\"talk\",\"text\":" + JACKSON.writeValueAsString(text.toString()) + "}");
        }
    }

    @Test
    void longTextsGrowTheBuffer() {
        for (String unit : List.of("a", "\"", "é", "😀", "\u0001")) {
            String text = unit.repeat(100_000);
            assertThat(payload(text)).isEqualTo(JACKSON.writeValueAsString(text));
        }
    }

    /** A value that needed one byte more than it reserved would fail at one place only. */
    @Test
    void everyValueFitsWhereverTheBufferEnds() {
        Map<String, Consumer<JsonWriter>> values = Map.of(
                "\"ab\\\"c\\u0001\u00e9\ud83d\ude00d\"",
                out -> out.string("ab\"c\u0001\u00e9\ud83d\ude00d"),
                "\"\u00e9\"",
                out -> out.string("\u00e9"),
                "\"\\u0001dddddddddd\"",
                out -> out.string("\u0001dddddddddd"),
                "\"ab\"",
                out -> out.plain("ab"),
                "-9223372036854775807",
                out -> out.number(-Long.MAX_VALUE),
                "-9223372036854775808",
                out -> out.number(Long.MIN_VALUE),
                "-1.125",
                out -> out.number(-1.125),
                "\"0.00001\"",
                out -> out.quoted(0.00001),
                "false",
                out -> out.bool(false),
                "{}",
                out -> out.endObject(out.startObject()));
        for (int before = 470; before < 520; before++) {
            String text = "x".repeat(before);
            for (Map.Entry<String, Consumer<JsonWriter>> value : values.entrySet()) {
                byte[] json = JsonWriter.bytes(out -> {
                    out.ascii(text);
                    value.getValue().accept(out);
                });
                assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo(text + value.getKey());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "0.1, 0.1",
        "-0.3, -0.3",
        "0.29, 0.29",
        "2.5, 2.5",
        "0.001, 0.001",
        "0.0001, 0.0001",
        "1e7, 10000000",
        "1e10, 10000000000",
        "123456789.125, 123456789.125",
        "-999999999999.999, -999999999999.999",
        "-1e12, -1000000000000",
        "9223372036854775.8, 9223372036854776",
        "-9223372036854775.8, -9223372036854776",
        "-9.223372036854776E18, -9223372036854776000",
        "1e21, 1000000000000000000000",
        "1e-7, 0.0000001",
        "2e-3, 0.002",
        "2e23, 200000000000000000000000",
        "0.30000000000000004, 0.30000000000000004"
    })
    void doublesInShortestFormWithoutExponent(double value, String expected) {
        assertThat(payload(value)).isEqualTo(expected);
    }

    @Test
    void doublesComeBackAsTheyWere() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            double value = random.nextInt(3) == 0
                    ? Double.longBitsToDouble(random.nextLong())
                    : random.nextInt(2_000_000) / Math.pow(10, random.nextInt(5));
            if (Double.isFinite(value)) {
                String json = payload(value);
                assertThat(Double.parseDouble(json)).isEqualTo(value + 0.0);
                assertThat(json).doesNotContainIgnoringCase("e").doesNotEndWith(".0");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                9,
                10,
                99,
                100,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                999999999999999999L,
                1000000000000000000L
            })
    void wholeNumbers(long value) {
        assertThat(payload(value)).isEqualTo(String.valueOf(value));
    }

    @Test
    void otherNumbers() {
        assertThat(payload(new BigInteger("123456789012345678901234567890")))
                .isEqualTo("123456789012345678901234567890");
        assertThat(payload(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(payload(new BigDecimal("0.10"))).isEqualTo("0.10");
        assertThat(payload(0.1f)).isEqualTo("0.1");
        assertThat(payload((short) 5)).isEqualTo("5");
        assertThat(payload((byte) -5)).isEqualTo("-5");
        assertThat(payload(true)).isEqualTo("true");
        assertThat(payload(null)).isEqualTo("null");
    }

    @Test
    void nestedValues() {
        assertThat(payload(Map.of("a\"b", List.of(1, Map.of(), List.of(), "x"))))
                .isEqualTo("{\"a\\\"b\":[1,{},[],\"x\"]}");
    }
}
