package dev.ncco.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.CallUpdate;
import dev.ncco.MuteUpdate;
import dev.ncco.Ncco;
import dev.ncco.runtime.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which bytes and strings are documents at all. */
class Utf8DocumentTest {

    private static final int MAX_BYTES = 1 << 20;

    private static String wait(int length) {
        String document = "[{\"action\":\"wait\"}]";
        return document + " ".repeat(length - document.length());
    }

    @Test
    void aDocumentHasAtMostOneMebibyte() throws Exception {
        String longest = wait(MAX_BYTES);
        byte[] bytes = longest.getBytes(StandardCharsets.UTF_8);
        assertThat(Ncco.fromJson(longest).actions()).hasSize(1);
        assertThat(Ncco.fromJson(bytes).actions()).hasSize(1);
        assertThat(Ncco.fromJson(new ByteArrayInputStream(bytes)).actions()).hasSize(1);
        String tooLong = wait(MAX_BYTES + 1);
        byte[] tooMany = tooLong.getBytes(StandardCharsets.UTF_8);
        refused(() -> Ncco.fromJson(tooLong), "document.size", 1, 1);
        refused(() -> Ncco.fromJson(tooMany), "document.size", 1, 1);
        refused(() -> Ncco.fromJson(new ByteArrayInputStream(tooMany)), "document.size", 1, 1);
        refused(() -> Ncco.fromJson("é" + wait(MAX_BYTES - 1)), "document.size", 1, 1);
    }

    static Stream<Arguments> otherEncodings() {
        return Stream.of(
                Arguments.of(new byte[] {(byte) 0xFE, (byte) 0xFF}),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of(new byte[] {0, '['}),
                Arguments.of(new byte[] {'[', 0}),
                Arguments.of("[]".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("[]".getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void anotherEncodingIsNamed(byte[] bytes) {
        assertThatThrownBy(() -> Ncco.fromJson(bytes))
                .hasMessageStartingWith("the document is UTF-16 or UTF-32, not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "7, 1, 8", "8, 1, 9", "9, 1, 10"})
    void theByteThatIsNotUtf8IsNamed(int offset, int line, int column) {
        byte[] bytes = wait(30).getBytes(StandardCharsets.UTF_8);
        bytes[offset] = (byte) 0xFF;
        assertThatThrownBy(() -> Ncco.fromJson(bytes))
                .hasMessageStartingWith("the byte at offset " + offset + " is not UTF-8");
        refused(() -> Ncco.fromJson(bytes), "json.encoding", line, column);
    }

    /** UTF-8 has no bytes for it, so it would become a question mark. */
    @ParameterizedTest
    @CsvSource({
        "'[{\"action\":\"talk\",\"text\":\"a?b\"}]', 26, a string contains an unpaired surrogate",
        "'[{\"action\":\"talk\",\"text\":\"?\"}]', 26, a string contains an unpaired surrogate",
        "'[{\"a?\":1,\"b\":2}]', 3, a name contains an unpaired surrogate"
    })
    void anUnpairedSurrogateIsReportedAtItsString(String json, int column, String sentence) {
        String document = json.replace('?', '\ud83d');
        assertThatThrownBy(() -> Ncco.fromJson(document)).hasMessageStartingWith(sentence);
        refused(() -> Ncco.fromJson(document), "json.lone-surrogate", 1, column);
    }

    @Test
    void anUnpairedSurrogateOutsideOfStringsIsAMistakeInSyntax() {
        refused(() -> Ncco.fromJson("\ud83d[]"), "json.syntax", 1, 1);
        refused(() -> Ncco.fromJson("[\ud83d]"), "json.syntax", 1, 2);
        refused(() -> Ncco.fromJson("[\"\ud83d\",]"), "json.comma", 1, 5);
    }

    @Test
    void anotherClassOfTheUnionIsRefused() {
        assertThatThrownBy(() -> MuteUpdate.fromTree(Map.of("action", "hangup")))
                .hasMessageStartingWith("update must be a MuteUpdate, but was a HangupUpdate");
        assertThat(MuteUpdate.fromTree(Map.of("action", "mute"))).isEqualTo(CallUpdate.mute());
    }

    private static void refused(ThrowingCallable code, String rule, int line, int column) {
        assertThatThrownBy(code).isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.line() + ":" + e.column()).isEqualTo(line + ":" + column);
        });
    }
}
