package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationsTest {

    @Test
    void aKnownValueExistsOnce() {
        assertThat(Language.of("en-GB")).isSameAs(Language.EN_GB);
        assertThat(Provider.of("ElevenLabs")).isSameAs(Provider.ELEVEN_LABS);
        CallEvent event = CallEvent.fromJson("{\"status\":\"completed\"}");
        assertThat(event.status().orElseThrow() == EventStatus.COMPLETED).isTrue();
        Ncco ncco = Ncco.fromJson("[{\"action\":\"talk\",\"text\":\"Hi\",\"language\":\"en-GB\"}]", Reading.STRICT);
        assertThat(((TalkAction) ncco.actions().get(0)).language().orElseThrow())
                .isSameAs(Language.EN_GB);
    }

    /** The platform compares without case, but nobody documents that it does so everywhere. */
    @Test
    void anotherSpellingIsEqualAndKept() {
        assertThat(Language.of("en-gb")).isEqualTo(Language.EN_GB).isNotSameAs(Language.EN_GB);
        assertThat(Language.of("en-gb").value()).isEqualTo("en-gb");
        assertThat(EventStatus.of("Completed").known()).isEqualTo(EventStatus.Known.COMPLETED);
    }

    /** {@code equalsIgnoreCase} also takes a long s for an s, and a dotless i for an i; a hash code does not. */
    @ParameterizedTest
    @ValueSource(strings = {"bu\u017fy", "bUSY", "\u0131", "I", "i", "\u0130", "\u212a", "K"})
    void equalValuesHaveEqualHashCodes(String text) {
        for (String other : List.of("busy", "\u0131", "i", "\u0130", "k", "K", text)) {
            CallStatus one = CallStatus.of(text);
            CallStatus two = CallStatus.of(other);
            assertThat(one.hashCode() == two.hashCode()).as(text + " " + other).isEqualTo(one.equals(two));
        }
        assertThat(CallStatus.of("bu\u017fy").known()).isEqualTo(CallStatus.Known.OTHER);
    }

    @ParameterizedTest
    @EnumSource(EventStatus.Known.class)
    void eachKnownStatusCanBeSwitchedOver(EventStatus.Known known) throws Exception {
        if (known == EventStatus.Known.OTHER) {
            assertThat(EventStatus.of("not-yet-known").known()).isEqualTo(known);
            return;
        }
        EventStatus constant =
                (EventStatus) EventStatus.class.getField(known.name()).get(null);
        assertThat(EventStatus.of(known.value())).isSameAs(constant);
        assertThat(constant.known()).isEqualTo(known);
    }

    @Test
    void aClosedEnumerationIsFoundByItsValue() {
        for (ContentType type : ContentType.values()) {
            assertThat(ContentType.of(type.value())).isSameAs(type);
        }
        assertThat(RecordFormat.of("mp3")).isEqualTo(RecordFormat.MP3);
        for (String wrong : Arrays.asList("MP3", "", "flac", null)) {
            assertThatThrownBy(() -> RecordFormat.of(wrong))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.rule())
                                    .isEqualTo(wrong == null ? "RecordFormat.type" : "RecordFormat.enum"))
                    .hasMessage(
                            wrong == null
                                    ? "RecordFormat must not be null"
                                    : "RecordFormat must be one of mp3, wav, ogg, but was \"" + wrong + "\"");
        }
    }
}
