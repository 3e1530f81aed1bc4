package dev.ncco;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An object is empty exactly if it is written as {@code {}}. */
class EmptyObjectsTest {

    @Test
    void settingsWithoutMembersAreEmpty() {
        assertThat(dtmf().isEmpty()).isTrue();
        assertThat(dtmf().toJson()).isEqualTo("{}");
        assertThat(speech().isEmpty()).isTrue();
    }

    @Test
    void anyMemberCounts() {
        assertThat(dtmf().maxDigits(1).isEmpty()).isFalse();
        assertThat(dtmf().submitOnHash(false).isEmpty()).isFalse();
        assertThat(speech().language(Language.EN_GB).isEmpty()).isFalse();
        assertThat(speech().context("orders").isEmpty()).isFalse();
        assertThat(talk("Hi").isEmpty()).isFalse();
    }

    @Test
    void anUncheckedMemberCounts() {
        assertThat(dtmf().unchecked("newer", null).isEmpty()).isFalse();
        assertThat(dtmf().unchecked("newer", "").isEmpty()).isFalse();
    }

    @Test
    void aMemberOfAWebhookCounts() {
        assertThat(CallEvent.of(Map.of()).isEmpty()).isTrue();
        assertThat(CallEvent.of(Map.of("newer", "")).isEmpty()).isFalse();
    }

    @Test
    void theNextDocumentIsWrittenAsEver() {
        assertThat(dtmf().maxDigits(1).isEmpty()).isFalse();
        assertThat(dtmf().maxDigits(1).toJson()).isEqualTo("{\"maxDigits\":1}");
    }
}
