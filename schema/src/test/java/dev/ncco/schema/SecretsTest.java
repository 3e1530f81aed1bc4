package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.redact.Redactor;
import dev.ncco.schema.report.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No finding and no code frame shows a secret. */
class SecretsTest {

    private static final String WEBSOCKET =
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://example.com/a\",%s}]}]";

    private static String report(String document) {
        Report report = new Checker().check("x", document);
        return Stream.of(Format.values())
                .map(format -> FormatsTest.write(format, report))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("dev.ncco.schema.testing.SecretExamples#numbers")
    void aNumberIsRedacted(String value) {
        String document = WEBSOCKET.formatted("\"authorization\":{\"type\":\"custom\",\"value\":" + value + "}");
        assertThat(report(document)).contains("error").doesNotContain("987654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"s3cr3t\\u0001\"", "s3cr3t", "[\"s3cr3t\"]", "'s3cr3t'"})
    void aWrongValueIsRedacted(String value) {
        for (String document : List.of(
                "{\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\",\"shaken\":" + value + "}]}",
                WEBSOCKET.formatted("\"authorization\":{\"type\":\"custom\",\"value\":" + value + "}"),
                WEBSOCKET.formatted("\"authorization\":" + value),
                WEBSOCKET.formatted("\"authorisation\":" + value))) {
            assertThat(report(document)).as(document).contains("error").doesNotContain("s3cr3t");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.ncco.schema.testing.SecretExamples#urls")
    void urlsAreRedactedInMessages(String url) {
        String document = "[{\"action\":\"stream\",\"streamUrl\":[\"" + url + "\"]},"
                + "{\"action\":\"notify\",\"payload\":{},\"eventUrl\":[\"" + url + "\"]}]";
        assertThat(report(document)).contains("stream.streamUrl.").doesNotContain("s3cr3t");
    }

    /** The corrected value is written by --fix=unsafe; the hint must not show it. */
    @Test
    void aHintDoesNotShowTheValueToWrite() {
        assertThat(report("{\"to\":[{\"type\":\"phone\",\"number\":\"14155550100\",\"shaken\":\"s3cr3t\\n\"}],"
                        + "\"random_from_number\":true,\"ncco\":[]}"))
                .contains("phone.shaken.pattern")
                .doesNotContain("s3cr3t");
        assertThat(report(WEBSOCKET
                        .replace("wss://example.com/a", "https://example.com/a?sig=s3cr3t")
                        .formatted("\"content-type\":\"audio/l16;rate=8000\"")))
                .contains("write it in the form \\\"wss://example.com/a?sig=***\\\"")
                .doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shaken\":[\"s3cr3t\", {\"a\":\"s3cr3t\", \"b\":[987654321]}], \"x\":1}",
                "{\"X-Api-Key\":\n  \"s3cr3t\", \"x\":1}",
                "{\"sh\\u0061ken\":\"s3cr3t\", \"x\":1}",
                "{\"x\":1, \"shaken\":\"s3cr3t}",
                "{\"x\":1, \"shaken\" \"s3cr3t\"}",
                "{\"x\":1, 'shaken':'s3cr3t'}",
                "{\"x\":1, shaken: s3cr3t, y}",
                "{\"authorization\":{\"a\":\"b\" \"c\":\n\"s3cr3t\"}}",
                "{/* \"token\": \"s3cr3t\" */ \"x\":1,}",
                "authorization:\n  type: custom\n  value: s3cr3t\n"
            })
    void codeFramesShowNoSecret(String document) {
        for (String wrong : new String[] {document, "[" + document + "]", document + "]"}) {
            assertThat(report(wrong)).doesNotContain("s3cr3t", "987654321");
            assertThat(Redactor.document(wrong))
                    .doesNotContain("s3cr3t", "987654321")
                    .hasSameSizeAs(wrong);
        }
    }

    @Test
    void columnsStayTheSame() {
        String document = "[{\"token\":\"\uD83D\uDE00\\u0061\uD83D\uDE00\",\n\"x\":\"https://a:\uD83D\uDE00@b\"}]";
        String shown = Redactor.document(document);
        assertThat(shown).hasSameSizeAs(document).contains("@b\"}]").doesNotContain("\uD83D\uDE00", "0061");
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(document.codePointCount(0, document.length()));
    }

    /** A member's name is not secret, but what it contains can be. */
    @Test
    void pointersShowNoToken() {
        String document = WEBSOCKET.formatted("\"headers\":{\"Authorization: Bearer s3cr3t\":1}");
        assertThat(report(document)).contains("websocket.headers.names").doesNotContain("s3cr3t");
    }
}
