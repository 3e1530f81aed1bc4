package dev.ncco;

import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What callers hand over decides nothing but its value: no class of theirs writes JSON, or sees the JSON of others. */
class ForeignValuesTest {

    private static final String URL = "https://example.com/";
    private static final String RAW = "1},{\"action\":\"talk\",\"text\":\"injected\"},{\"x\":1";

    private static final class RawInteger extends BigInteger {
        private static final long serialVersionUID = 1L;

        RawInteger() {
            super("42");
        }

        @Override
        public String toString() {
            return RAW;
        }
    }

    private static final class RawDecimal extends BigDecimal {
        private static final long serialVersionUID = 1L;

        RawDecimal() {
            super("4.2");
        }

        @Override
        public String toString() {
            return RAW;
        }

        @Override
        public String toPlainString() {
            return RAW;
        }

        @Override
        public BigInteger unscaledValue() {
            return new RawInteger();
        }
    }

    @Test
    void subclassesOfNumbersWriteNothingOfTheirOwn() {
        Ncco ncco = Ncco.of(notifyTo(URL, Map.of("a", new RawInteger())), notifyTo(URL, List.of(new RawDecimal())));
        assertThat(ncco.toJson()).contains("{\"a\":42}", "[4.2]").doesNotContain("injected");
        assertThat(ncco.toString()).doesNotContain("injected");
        assertThat(talk("a").unchecked("x", new RawInteger()).toJson()).endsWith("\"x\":42}");
    }

    /** Keeps the arrays that it was given. */
    private static final class Keeping extends OutputStream {
        private final List<byte[]> arrays = new ArrayList<>();

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            arrays.add(bytes);
        }
    }

    @Test
    void aStreamSeesNoOtherDocument() throws IOException {
        Keeping stream = new Keeping();
        Ncco.of(talk("first")).writeTo(stream);
        Ncco.of(talk("secret of another")).writeTo(OutputStream.nullOutputStream());
        assertThat(Ncco.of(talk("secret of another")).toJsonBytes()).isNotEmpty();
        for (byte[] array : stream.arrays) {
            assertThat(new String(array, StandardCharsets.UTF_8))
                    .contains("first")
                    .doesNotContain("secret");
        }
    }

    /** Each level holds the level below twice: few objects, and a tree of 2^26 values. */
    @Test
    void sharedListsDoNotMultiply() {
        Object shared = List.of(1);
        for (int i = 0; i < 26; i++) {
            shared = List.of(shared, shared);
        }
        Object payload = shared;
        assertThatThrownBy(() -> notifyTo(URL, payload))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 524288 values");
        assertThatThrownBy(() -> CallEvent.of(Map.of("a", payload))).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> Ncco.fromTree(payload)).isInstanceOf(InvalidDocumentException.class);
    }
}
