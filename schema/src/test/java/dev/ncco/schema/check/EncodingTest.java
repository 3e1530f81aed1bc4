package dev.ncco.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bytes are UTF-8, and which a parser could decode in its own way. Each stands between other bytes. */
class EncodingTest {

    private static final int BEFORE = 5;

    private static byte[] around(byte[] bytes) {
        byte[] all = new byte[BEFORE + bytes.length + 3];
        System.arraycopy(bytes, 0, all, BEFORE, bytes.length);
        return all;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF005B,true",
        "FFFE5B00,true",
        "005B,true",
        "5B00,true",
        "00,false",
        "5B,false",
        "'',false",
        "5B5D00,false",
        "FE5B,false",
        "5BFF,false",
        "FFFF,false",
        "FEFE,false",
        "EFBBBF5B,false"
    })
    void utf16AndUtf32AreRecognizedByTheirFirstBytes(String digits, boolean wide) {
        byte[] bytes = hex(digits);
        assertThat(Encoding.wide(around(bytes), BEFORE, bytes.length)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({"EFBBBF,true", "EFBBBF5B,true", "EFBB,false", "EFBB5B,false", "EF5BBF,false", "5BBBBF,false"})
    void aByteOrderMarkHasThreeBytes(String digits, boolean mark) {
        byte[] bytes = hex(digits);
        assertThat(Encoding.startsWithMark(around(bytes), BEFORE, bytes.length)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "5B5D,-1",
        "'',-1",
        "80,0",
        "5B5DC3,2",
        "5BC328,1",
        "C3A9F09F9880,-1",
        "F09F98,0",
        "5BC0AF,1",
        "EDA080,0"
    })
    void theFirstByteThatIsNotUtf8IsFound(String digits, int offset) {
        byte[] bytes = hex(digits);
        assertThat(Encoding.firstInvalid(around(bytes), BEFORE, bytes.length)).isEqualTo(offset);
    }

    @Test
    void aLongTextIsDecodedInParts() {
        byte[] bytes = ("é".repeat(20_000) + "\u0000").getBytes(StandardCharsets.UTF_8);
        assertThat(Encoding.firstInvalid(bytes, 0, bytes.length)).isEqualTo(-1);
        bytes[bytes.length - 1] = (byte) 0x80;
        assertThat(Encoding.firstInvalid(bytes, 0, bytes.length)).isEqualTo(40_000);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "[],true",
                "é,true",
                "\\n,true",
                "\\u0041,true",
                "\\uc000,true",
                "\\ud83d,false",
                "\\uD83D,false",
                "\\ud,false",
                "\\u,true",
                "u d,true",
                "\\nd,true",
                "\uFEFF[],false"
            })
    void escapesOfSurrogatesAndMarksAreLeftToTheFullCheck(String text, boolean plain) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Encoding.plain(around(bytes), BEFORE, bytes.length)).isEqualTo(plain);
    }

    @Test
    void zerosAndWrongBytesAreLeftToTheFullCheck() {
        assertThat(Encoding.plain(new byte[] {'[', 0, ']'}, 0, 3)).isFalse();
        assertThat(Encoding.plain(new byte[] {'[', 0, ']'}, 0, 1)).isTrue();
        assertThat(Encoding.plain(new byte[] {'[', (byte) 0xC3, ']'}, 0, 3)).isFalse();
        assertThat(Encoding.plain(new byte[] {(byte) 0xC3, (byte) 0xA9}, 0, 2)).isTrue();
        assertThat(Encoding.plain(new byte[] {(byte) 0xC3, (byte) 0xA9}, 0, 1)).isFalse();
    }
}
