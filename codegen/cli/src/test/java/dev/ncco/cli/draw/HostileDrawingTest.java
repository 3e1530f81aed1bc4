package dev.ncco.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.Report;
import dev.ncco.schema.check.Checker;
import dev.ncco.schema.testing.HarmfulText;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/**
 * Tests that drawings contain no secrets and no characters that are harmful in a browser, an editor or an XML parser.
 */
class HostileDrawingTest {

    private static final String WEBSOCKET =
            "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\",\"uri\":\"wss://example.com/a\",%s}]}]";

    private static String drawings(String document) {
        Flow flow = Flow.of(document, new Checker().check("x", document)).orElseThrow();
        return Drawing.svg(flow) + Drawing.html(flow, document) + Drawing.markdown(flow) + flow.words();
    }

    @ParameterizedTest
    @MethodSource("dev.ncco.schema.testing.SecretExamples#numbers")
    void aNumberIsRedacted(String value) {
        String document = WEBSOCKET.formatted("\"authorization\":{\"type\":\"custom\",\"value\":" + value + "}");
        assertThat(drawings(document)).doesNotContain("987654321");
    }

    @ParameterizedTest
    @MethodSource("dev.ncco.schema.testing.SecretExamples#urls")
    void urlsAreRedacted(String url) {
        String document = "[{\"action\":\"stream\",\"streamUrl\":[\"" + url + "\"]},"
                + "{\"action\":\"notify\",\"payload\":{},\"eventUrl\":[\"" + url + "\"]}]";
        assertThat(drawings(document)).doesNotContain("s3cr3t");
        String call =
                "{\"to\":[{\"type\":\"sip\",\"uri\":\"sip:jamie:s3cr3t@example.com\"}],\"random_from_number\":true,"
                        + "\"answer_url\":[\"" + url + "\"]}";
        assertThat(drawings(call)).contains("sip:jamie:***@example.com").doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authorization\":\n{\"type\":\"custom\",\n\"value\":\n\n\"s3cr3t\"}",
                "\"authorization\":{\"type\":\"custom\",\"v\\u0061lue\":\"s\\u0033cr3t\"}",
                "\"headers\":{\"X-Api-Key\":\"s3cr3t\"}",
                "\"headers\":{\"X-\\u0041pi-Key\":[\"s3cr3t\",{\"a\":\"s3cr3t\"}]}",
                "\"headers\":{\"a\":\"https://example.com/?sig=s3cr3t\"}",
                "\"headers\":{\"a\":\"https:\\/\\/example.com\\/?access_token\\u003ds3cr3t\"}",
                "\"headers\":{\"a\":\"https:\\/\\/user:s3cr3t\\u0040example.com\"}"
            })
    void theHtmlPageOfAValidDocumentShowsNoSecret(String members) {
        String document = WEBSOCKET.formatted("\"content-type\":\"audio/l16;rate=8000\"," + members);
        assertThat(new Checker().check("x", document).findings()).isEmpty();
        assertThat(drawings(document)).contains("audio/l16").doesNotContain("s3cr3t", "s\\u0033cr3t");
    }

    /** Each {@code @} is replaced with hostile text: as the name of an action or member, as a value, and in SSML. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"@\":1}]",
                "[{\"action\":\"@\"}]",
                "[{\"action\":\"talk\",\"text\":\"<speak><@ @='@'>Hi</speak>\"}]",
                "[{\"action\":\"talk\",\"text\":\"@\",\"language\":\"@\"}]",
                "[{\"action\":\"notify\",\"eventUrl\":[\"@\"],\"payload\":{\"@\":1e999}}]",
                "[{\"action\":\"conversation\",\"name\":\"@\",\"canSpeak\":[\"@\"],\"mute\":true}]"
            })
    void drawingsContainNoHarmfulCharacters(String document) throws Exception {
        String hostile = document.replace("@", HarmfulText.inJson());
        Report report = new Checker().check("dir/" + HarmfulText.TEXT + ".json", hostile);
        Flow flow = Flow.of(hostile, report).orElseThrow();
        String svg = Drawing.svg(flow);
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        for (String drawing : List.of(svg, Drawing.html(flow, hostile), Drawing.markdown(flow))) {
            assertThat(drawing).matches(HarmfulText::isAbsentFrom, "has no harmful character");
        }
    }
}
