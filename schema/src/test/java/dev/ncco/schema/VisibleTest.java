package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.report.Format;
import dev.ncco.schema.testing.HarmfulText;
import dev.ncco.schema.text.VisibleText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** No output contains a character that a terminal, an editor or an XML parser acts upon. */
class VisibleTest {

    @Test
    void escapesAsJsonDoes() {
        assertThat(VisibleText.of("a\u001b\u007f\n\u202e\ufffe\ud800b😀" + Character.toString(0xe0001)))
                .isEqualTo("a\\u001b\\u007f\\u000a\\u202e\\ufffe\\ud800b😀\\udb40\\udc01");
        String plain = "Grüße, 世界 😀 – “\"";
        assertThat(VisibleText.of(plain)).isSameAs(plain);
    }

    /**
     * The text stands where it is shown: as a file's name, a member's name, a value, in SSML, and where it is not JSON.
     */
    private static List<Report> reports() {
        String json = HarmfulText.inJson();
        List<String> documents = List.of(
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"" + json + "\":1}]",
                "[{\"action\":\"" + json + "\"}]",
                "[{\"action\":\"talk\",\"text\":\"<speak><" + json + " " + json + "='" + json + "'>Hi</speak>\"}]",
                "[{\"action\":\"talk\",\"text\":\"<speak><break strength='" + json + "'/>Hi</speak>\"}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"" + json + "\":1,\"" + json + "\":2}]",
                "[{\"action\":\"talk\",\"text\":\"Hi\",\"language\":\"" + json + "\"}]",
                "[{\"action\":\"notify\",\"eventUrl\":[\"" + json + "\"],\"payload\":{\"" + json + "\":1e999}}]",
                "[{\"action\":\"conversation\",\"name\":\"" + json + "{{x}}\",\"canSpeak\":[\"" + json
                        + "\"],\"mute\":true}]",
                "[{\"action\":\"talk\",\"text\":\"" + HarmfulText.TEXT + "\"," + HarmfulText.TEXT + "}]",
                HarmfulText.TEXT);
        List<Report> reports = new ArrayList<>();
        documents.forEach(d -> reports.add(new Checker().check("dir/" + HarmfulText.TEXT + "\n::error::.json", d)));
        assertThat(reports).allSatisfy(r -> assertThat(r.findings()).isNotEmpty());
        return reports;
    }

    private static void assertHarmless(String output) {
        assertThat(output).matches(HarmfulText::isAbsentFrom, "has no harmful character");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void formats(Format format) throws Exception {
        String output = FormatsTest.write(format, reports().toArray(new Report[0]));
        assertHarmless(output);
        assertThat(output.lines()).noneMatch(line -> line.startsWith("::error::.json"));
        if (format == Format.JUNIT || format == Format.CHECKSTYLE) {
            parse(output);
        }
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
