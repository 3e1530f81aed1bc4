package dev.ncco;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.schema.Finding;
import dev.ncco.schema.check.Checker;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebsocketContentTypeTest {

    private static final String ENDPOINT = "{\"type\":\"websocket\",\"uri\":\"wss://example.com/socket\"}";
    private static final String NCCO = "[{\"action\":\"connect\",\"endpoint\":[" + ENDPOINT + "]}]";
    private static final String CALL =
            "{\"ncco\":[],\"to\":[" + ENDPOINT + "]," + "\"from\":{\"type\":\"phone\",\"number\":\"14155550100\"}}";

    @Test
    void isOptionalInAnNcco() {
        Ncco ncco = Ncco.of(connect(websocket("wss://example.com/socket")));
        assertThat(ncco.toJson()).isEqualTo(NCCO);
        assertThat(Ncco.fromJson(NCCO)).isEqualTo(ncco);
        assertThat(rules(NCCO)).containsExactly("warning websocket.content-type.recommended /0/endpoint/0");
    }

    @Test
    void isSetByItsOption() {
        assertThat(websocket("wss://example.com/socket").contentType(ContentType.AUDIO_L16_RATE_8000))
                .isEqualTo(websocket("wss://example.com/socket", ContentType.AUDIO_L16_RATE_8000));
    }

    @Test
    void isRequiredInACall() {
        assertThatThrownBy(() -> Call.to(websocket("wss://example.com/socket")))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.path()).isEqualTo("/to/0");
                    assertThat(e.rule()).isEqualTo("websocket.content-type.required");
                    assertThat(e).hasMessage("websocket requires the member \"content-type\"");
                });
        assertThatThrownBy(() -> Call.fromJson(CALL))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.rule()).isEqualTo("websocket.content-type.required"));
        assertThat(rules(CALL)).containsExactly("error websocket.content-type.required /to/0");
    }

    @Test
    void isReportedOnceWhereItIsMisspelt() {
        String misspelt = NCCO.replace("\"uri\"", "\"contentType\":\"audio/l16;rate=8000\",\"uri\"");
        assertThat(rules(misspelt)).containsExactly("error websocket.content-type.name /0/endpoint/0/contentType");
    }

    private static List<String> rules(String json) {
        return new Checker()
                .check("a.json", json).findings().stream()
                        .map(WebsocketContentTypeTest::line)
                        .toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.pointer();
    }
}
