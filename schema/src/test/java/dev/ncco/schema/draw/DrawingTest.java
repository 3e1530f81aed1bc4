package dev.ncco.schema.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.Checker;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final String IVR = """
            [{"action":"record","format":"mp3"},
             {"action":"talk","text":"<speak>Press <break/> 1</speak>","bargeIn":true},
             {"action":"stream","streamUrl":["https://example.com/a/music.mp3?x=1"],"bargeIn":true},
             {"action":"input","type":["dtmf","speech"],"eventUrl":["https://api.example.com/choice"]},
             {"action":"wait","timeout":9000},
             {"action":"connect","timeout":200,"eventType":"synchronous","endpoint":[{"type":"phone","number":"14155550101",
              "shaken":"s3cr3t","onAnswer":{"url":"https://example.com/"}}]}]""";

    private static Flow flow(String document) {
        return Flow.of(document, new Checker().check("x", document)).orElseThrow();
    }

    private static Element svg(String document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Drawing.svg(flow(document)))))
                .getDocumentElement();
    }

    private static long groups(Element svg, String kind) {
        NodeList groups = svg.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .filter(i -> ((Element) groups.item(i))
                        .getAttribute("class")
                        .split(" ", -1)[0]
                        .equals(kind))
                .count();
    }

    @Test
    void theFlowSaysWhatHappens() {
        Flow flow = flow(IVR);
        assertThat(flow.start()).isEqualTo("The call is answered");
        assertThat(flow.steps().stream().map(Flow.Step::words))
                .containsExactly(
                        "Records the call",
                        "“Press 1”",
                        "Plays music.mp3",
                        "Waits for keys or speech",
                        "Waits 9000 s",
                        "Connects to 14155550101");
        assertThat(flow.steps().stream().map(Flow.Step::skipsTo)).containsExactly(-1, 3, 3, -1, -1, -1);
        assertThat(flow.steps().get(3).takeover()).isEqualTo("what api.example.com answers takes over");
        assertThat(flow.steps().get(5).details())
                .isEqualTo("rings up to 200 s · the called party hears something first");
        assertThat(flow.steps().get(5).findings()).hasSize(1);
        assertThat(flow("{\"to\":[{\"type\":\"app\",\"user\":\"jamie\"}],\"answer_url\":[\"https://example.com/a\"]}")
                        .start())
                .isEqualTo("Calls the app user jamie, then asks https://example.com/a");
    }

    @Test
    void thePictureHasEachPart() throws Exception {
        Element svg = svg(IVR);
        assertThat(groups(svg, "action")).isEqualTo(6);
        assertThat(groups(svg, "barge-in")).isEqualTo(2);
        assertThat(groups(svg, "recording")).isEqualTo(1);
        assertThat(groups(svg, "finding")).isEqualTo(2);
        assertThat(svg.getAttribute("aria-label")).startsWith("The call is answered; Records the call; “Press 1”");
        assertThat(groups(svg("[]"), "action")).isZero();
        String sixty = IntStream.range(0, 60)
                .mapToObj(i -> "{\"action\":\"talk\",\"text\":\"" + "long ".repeat(i) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(groups(svg(sixty), "action")).isEqualTo(60);
    }

    @Test
    void hostileTextAndSecretsStayOut() throws Exception {
        String hostile =
                "[{\"action\":\"talk\",\"text\":\"</text><script>alert(1)</script>]|{}`\\u202e\\u0007\"},{\"action\":\"\\\"><x\"}]";
        Flow flow = flow(hostile);
        assertThat(groups(svg(hostile), "action")).isEqualTo(2);
        for (String drawn : new String[] {Drawing.svg(flow), Drawing.html(flow, hostile), Drawing.markdown(flow)}) {
            assertThat(drawn).doesNotContain("<script", "\u202e", "\u0007", "\"><x");
        }
        assertThat(Drawing.markdown(flow).lines().filter(l -> l.contains("```")))
                .hasSize(2);
        Flow secret = flow(IVR);
        assertThat(Drawing.svg(secret) + Drawing.html(secret, IVR) + Drawing.markdown(secret))
                .doesNotContain("s3cr3t");
    }

    @Test
    void markdown() {
        assertThat(
                        Drawing.markdown(
                                flow(
                                        "[{\"action\":\"talk\",\"text\":\"Hi\",\"bargeIn\":true},{\"action\":\"input\",\"type\":[\"dtmf\"]}]")))
                .isEqualTo("""
                        ```mermaid
                        flowchart TD
                          start(["The call is answered"])
                          start --> a0["talk: “Hi”"]
                          a0 -. key or speech .-> a1
                          a0 --> a1["input: Waits for keys"]
                          a1 -.-> t1>"what your event URL answers takes over"]
                          a1 --> stop(["The call ends"])
                        ```
                        """);
    }

    /** Documents that are wrong are drawn as far as they can be, and never throw. */
    @Test
    void wrongDocumentsAreDrawnToo() {
        for (String document : new String[] {
            "",
            "5",
            "{}",
            "[5, null, [], \"x\"]",
            "{\"ncco\": 5}",
            "[{\"action\":5}]",
            "[{\"action\":\"talk\",\"text\":[1],\"loop\":\"x\",\"bargeIn\":\"true\"}]",
            "[{\"action\":\"connect\",\"endpoint\":{}}]",
            "[{\"action\":\"input\",\"type\":{\"a\":1},\"dtmf\":[]}]",
            "{\"to\":5,\"answer_url\":[]}",
            "[{\"action\":\"wait\",\"timeout\":1e999}]"
        }) {
            Flow.of(document, new Checker().check("x", document)).ifPresent(flow -> {
                assertThat(Drawing.svg(flow)).startsWith("<svg");
                assertThat(Drawing.markdown(flow)).endsWith("```\n");
            });
        }
    }
}
