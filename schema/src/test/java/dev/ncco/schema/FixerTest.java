package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixerTest {

    private final Fixer fixer = new Fixer(new Checker());

    private String fix(String document) {
        return new String(
                fixer.fix("x", document.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void allKindsAtOnceAndNothingElseIsTouched() {
        assertThat(fix("\uFEFF[ {\"action\" : \"talk\",\t\"text\":\"é\", \"bargein\":\"True\" ,\r\n"
                        + "   \"level\": \"0.50\" , \"level\": \"0.50\"},\r\n {\"Action\":\"input\", \"type\" :\"dtmf\","
                        + " \"event_url\": \"https://example.com/e\"} ]\n"))
                .isEqualTo("\uFEFF[ {\"action\" : \"talk\",\t\"text\":\"é\", \"bargeIn\":true ,\r\n"
                        + "   \"level\": 0.50},\r\n {\"action\":\"input\", \"type\" :[\"dtmf\"],"
                        + " \"eventUrl\": [\"https://example.com/e\"]} ]\n");
    }

    @Test
    void anEndpointGetsItsBrackets() {
        assertThat(fix("[{\"action\":\"connect\",\"endpoint\":{\"type\":\"websocket\",\"uri\":\"wss://example.com/s\","
                        + "\"contentType\":\"audio/l16;rate=8000\"}}]"))
                .isEqualTo(
                        "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://example.com/s\","
                                + "\"content-type\":\"audio/l16;rate=8000\"}]}]");
        assertThat(fix("{\"action\":\"wait\"}")).isEqualTo("[{\"action\":\"wait\"}]");
    }

    @Test
    void whatIsNotSafeIsLeft() {
        for (String document : new String[] {
            "[{\"action\":\"talk\",\"txt\":\"Hi\"}]",
            "[{\"action\":\"wait\",\"timeout\":1,\"timeout\":2}]",
            "[{\"action\":\"wait\",\"timeout\":9000}]",
            "[{\"action\":\"Talk\",\"text\":\"Hi\"}]",
            "[{\"action\":\"wait\"},]",
            "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"two\"}]",
            ""
        }) {
            assertThat(fix(document)).isEqualTo(document);
        }
    }

    @Test
    void lenientLeavesStringsAlone() {
        Checker lenient = new Checker(new CheckOptions(Optional.empty(), true, CheckOptions.MAX_BYTES, 64));
        byte[] document = "[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"2\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(new Fixer(lenient).fix("x", document).bytes()).isEqualTo(document);
    }
}
