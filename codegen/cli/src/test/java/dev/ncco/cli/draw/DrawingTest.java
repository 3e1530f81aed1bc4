package dev.ncco.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.Finding;
import dev.ncco.schema.check.Checker;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void theFlowDescribesEachStep() {
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
        assertThat(flow.steps().get(3).takeover()).isEqualTo("the NCCO from api.example.com takes over");
        assertThat(flow.steps().get(5).details())
                .isEqualTo("rings up to 200 s · an NCCO runs for the called party first");
        assertThat(flow.steps().get(5).findings()).hasSize(1);
        assertThat(flow("{\"to\":[{\"type\":\"app\",\"user\":\"jamie\"}],\"answer_url\":[\"https://example.com/a\"]}")
                        .start())
                .isEqualTo("Calls the app user jamie, then asks https://example.com/a");
        assertThat(flow("{\"to\":{\"type\":\"app\",\"user\":\"jamie\"},\"ncco\":[]}")
                        .start())
                .isEqualTo("Calls the app user jamie");
    }

    @Test
    void thePictureHasAllParts() throws Exception {
        Element svg = svg(IVR);
        assertThat(groups(svg, "action")).isEqualTo(6);
        assertThat(groups(svg, "barge-in")).isEqualTo(2);
        assertThat(groups(svg, "recording")).isEqualTo(1);
        assertThat(flow(IVR).steps().stream()
                        .flatMap(s -> s.findings().stream())
                        .map(Finding::rule))
                .containsExactly("ncco.record-before-announcement", "wait.timeout.clamped", "connect.timeout.maximum");
        assertThat(groups(svg, "finding")).isEqualTo(3);
        assertThat(svg.getAttribute("aria-label")).startsWith("The call is answered; Records the call; “Press 1”");
        assertThat(groups(svg("[]"), "action")).isZero();
        String sixty = IntStream.range(0, 60)
                .mapToObj(i -> "{\"action\":\"talk\",\"text\":\"" + "long ".repeat(i) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(groups(svg(sixty), "action")).isEqualTo(60);
    }

    @Test
    void hostileTextIsEscapedAndSecretsAreRedacted() throws Exception {
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
                          a1 -.-> t1>"the NCCO from your event URL takes over"]
                          a1 --> stop(["The call ends"])
                        ```
                        """);
    }

    /** Invalid documents are drawn as far as possible, without an exception. */
    @Test
    void invalidDocumentsAreDrawn() {
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
            "[{\"action\":\"wait\"},{\"action\":\"wa",
            "{\"ncco\":[{\"action\":\"talk\",\"text\":\"a\" 5",
            "{\"ncco\":{\"action\":\"wait\"}}",
            "{\"action\":\"transfer\"}",
            "[" + "{\"a\":[".repeat(50),
            "[{\"action\":\"wait\",\"timeout\":1e999}]"
        }) {
            Flow.of(document, new Checker().check("x", document)).ifPresent(flow -> {
                assertThat(Drawing.svg(flow)).startsWith("<svg");
                assertThat(Drawing.markdown(flow)).endsWith("```\n");
                assertThat(Drawing.html(flow, document)).endsWith("</html>\n");
            });
        }
    }

    private static String rect(Element svg, String kind, String attribute) {
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.getAttribute("class").split(" ", -1)[0].equals(kind)) {
                return ((Element) group.getElementsByTagName("rect").item(0)).getAttribute(attribute);
            }
        }
        throw new AssertionError(kind);
    }

    /** A record action with an end condition is synchronous. */
    @Test
    void theBarOfASynchronousRecordingIsBesideItsActionOnly() throws Exception {
        String here = "[{\"action\":\"record\",\"endOnSilence\":3,\"endOnKey\":\"#\"},{\"action\":\"wait\"}]";
        Element svg = svg(here);
        assertThat(rect(svg, "recording", "y")).isEqualTo(rect(svg, "action", "y"));
        assertThat(rect(svg, "recording", "height")).isEqualTo(rect(svg, "action", "height"));
        assertThat(flow(here).steps().get(0).words()).isEqualTo("Records a message");
        assertThat(flow(here).steps().get(0).details()).isEqualTo("until 3 s of silence · until key #");
        Element onward = svg("[{\"action\":\"record\",\"format\":\"wav\"},{\"action\":\"wait\"}]");
        assertThat(Integer.parseInt(rect(onward, "recording", "height")))
                .isGreaterThan(2 * Integer.parseInt(rect(onward, "action", "height")));
    }

    @Test
    void actionsAfterATransferNeverRun() throws Exception {
        String transfer = "[{\"action\":\"transfer\",\"conversationId\":\"CON-f972836a-550f-45fa-956c-12a2ab5b7d22\"},"
                + "{\"action\":\"talk\",\"text\":\"Hi\"}]";
        Flow flow = flow(transfer);
        assertThat(flow.end()).isEqualTo("The call continues in CON-f972836a-550f-45fa-956c-12a2ab5b7d22");
        assertThat(flow.steps().stream().map(Flow.Step::runs)).containsExactly(true, false);
        assertThat(Drawing.svg(flow)).contains(">CON-f972836a-550f-45fa-956c-12a2ab5b7d22<", ">never runs<");
        assertThat(Drawing.markdown(flow)).contains("stop([\"The call continues in CON-");
    }

    @Test
    void longTextIsWrappedAndLinesAreExplained() throws Exception {
        String text = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String drawn = Drawing.svg(flow("[{\"action\":\"talk\",\"text\":\"" + text + "\"}]"));
        assertThat(drawn).contains("word59”</text>").doesNotContain("…");
        assertThat(groups(svg("[{\"action\":\"wait\"}]"), "legend")).isZero();
        assertThat(Drawing.svg(flow(IVR)))
                .contains(
                        ">a key press or speech skips to the input<",
                        ">recorded<",
                        ">an NCCO in the response takes over<");
        assertThat(TextWrap.lines("one two three", 8, 9)).containsExactly("one two", "three");
        assertThat(TextWrap.lines("a https://example.com/abcdef/gh", 20, 9))
                .containsExactly("a https://example.", "com/abcdef/gh");
        assertThat(TextWrap.lines("日本語日本語", 6, 9)).containsExactly("日本語", "日本語");
        assertThat(TextWrap.lines("one two three", 8, 1)).containsExactly("one two…");
    }

    /** A new action may not have an x-drawing keyword yet. */
    @Test
    void anActionWithoutPhrasesIsDescribedByItsSchema() {
        JsonNode action = new JsonMapper()
                .readTree("{\"action\":\"connect\",\"timeout\":5,\"endpoint\":[],\"from\":\"1415\",\"x\":\"s3cr3t\"}");
        assertThat(SchemaWords.of(ActionShapes.of("wait")))
                .isEqualTo(ActionShapes.of("wait").annotations().description().replace(".", ""));
        assertThat(SchemaWords.members(action, ActionShapes.of("connect")))
                .containsExactly("endpoint", "timeout: 5", "from: 1415", "x");
        Flow.Step unknown = flow("[{\"action\":\"pay\",\"amount\":5}]").steps().get(0);
        assertThat(unknown.words()).isEqualTo("An unknown action");
        assertThat(unknown.details()).isEqualTo("amount");
    }

    @Test
    void thePageShowsTheDocumentFormattedAndLinked() {
        String compact =
                "[{\"action\":\"wait\"},{\"action\":\"input\",\"type\":[\"dtmf\",\"speech\"],\"dtmf\":{\"maxDigits\":1.50}}]";
        assertThat(Drawing.html(flow(compact), compact))
                .contains(
                        """
                        aria-label="The document">[
                        <a id="lines0" href="#box0">  {
                            &quot;action&quot;: &quot;wait&quot;
                          },
                        </a><a id="lines1" href="#box1">  {
                            &quot;action&quot;: &quot;input&quot;,
                            &quot;type&quot;: [&quot;dtmf&quot;, &quot;speech&quot;],
                            &quot;dtmf&quot;: {
                              &quot;maxDigits&quot;: 1.50
                            }
                          }
                        </a>]
                        </pre>""",
                        "<a href=\"#lines0\"><g class=\"action wait\" id=\"box0\">",
                        "<li><a href=\"#lines1\">input</a>: maxDigits must be an integer");
        assertThat(Drawing.svg(flow(compact))).doesNotContain("<a ");
    }

    @Test
    void aDocumentIsDrawnUpToItsSyntaxMistake() {
        String document =
                "[ // a menu\n {\"action\":\"talk\",\"text\":\"Hi\",},\n {\"action\":\"wait\",\n \"timeout\": 3 s }\n]";
        Flow flow = flow(document);
        assertThat(flow.steps().stream().map(Flow.Step::words)).containsExactly("“Hi”", "Waits 3 s");
        assertThat(flow.end()).isEqualTo("The document cannot be read from line 4 on");
        assertThat(Drawing.html(flow, document))
                .contains("<a id=\"lines0\" href=\"#box0\"> {&quot;action&quot;: ".replace(": ", ":"));
        assertThat(flow("[{\"action\":\"wait\"},]").end()).isEqualTo("The call ends");
    }

    @Test
    void wrappingLosesNothing() {
        Random random = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(80), 0, 8)
                    .mapToObj(k ->
                            List.of("a", "bc", " ", " ", "-", "日", "😀", "long").get(k))
                    .collect(Collectors.joining());
            int width = 2 + random.nextInt(20);
            List<String> lines = TextWrap.lines(text, width, 100);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).allMatch(line -> TextWrap.columns(line) <= width);
        }
    }
}
