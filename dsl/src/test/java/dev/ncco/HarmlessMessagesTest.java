package dev.ncco;

import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.sip;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Messages and {@code toString()} contain no character that a terminal or an editor acts upon. */
class HarmlessMessagesTest {

    private static final String HOSTILE =
            "a\u001b]0;x\u0007\n\r\u009b\u202e\u2028\ufffe\ufdd0" + Character.toString(0xe0001) + "z";

    private static final String ESCAPED =
            "a\\u001b]0;x\\u0007\\u000a\\u000d\\u009b\\u202e\\u2028\\ufffe\\ufdd0\\udb40\\udc01z";

    private static void assertHarmless(String text) {
        assertThat(text).contains(ESCAPED).doesNotContain("\u001b", "\n", "\r", "\u009b", "\u202e", "\u2028", "\ufffe");
    }

    @Test
    void namesOfMembersInTheMessageOfADocument() {
        String name = HOSTILE.replace("\u001b", "\\u001b")
                .replace("\u0007", "\\u0007")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        List<ThrowingCallable> readings = List.of(
                () -> Ncco.fromJson("[{\"action\":\"talk\",\"text\":\"Hi\",\"" + name + "\":1}]"),
                () -> Ncco.fromJson("[{\"action\":\"" + name + "\"}]"),
                () -> Ncco.fromJson("[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com\"],\"payload\":{\""
                        + name + "\":1e999}}]"),
                () -> Ncco.fromJson("[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com\"],\"payload\":{\""
                        + name + "\":1,\"" + name + "\":2}}]"));
        for (ThrowingCallable reading : readings) {
            InvalidDocumentException e = (InvalidDocumentException) catchThrowable(reading);
            assertHarmless(e.getMessage());
        }
        assertThatThrownBy(readings.get(0)::call)
                .satisfies(e ->
                        assertThat(((InvalidDocumentException) e).pointer()).isEqualTo("/0/" + HOSTILE));
    }

    @Test
    void valuesAndNamesInTheMessageOfAValue() {
        List<ThrowingCallable> mistakes = List.of(
                () -> phone(HOSTILE),
                () -> talk("Hi").unchecked(HOSTILE, 1),
                () -> notifyTo("https://example.com", Map.of(HOSTILE, Map.of("x", new Object()))),
                () -> sip("sip:a@example.com").headers(Map.of(HOSTILE, "x")));
        for (ThrowingCallable mistake : mistakes) {
            InvalidValueException e = (InvalidValueException) catchThrowable(mistake);
            assertThat(e).isNotNull();
            assertHarmless(e.getMessage());
        }
    }

    @Test
    void toStringForLogs() {
        String text = "a\u009b\u202e\u2028z";
        assertThat(talk(text)).hasToString("{\"action\":\"talk\",\"text\":\"a\\u009b\\u202e\\u2028z\"}");
        assertThat(talk(text).toJson()).contains(text);
    }
}
