package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.text.SyntaxPhrases;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, there is a finding: never an exception. */
class BadInputTest {

    private static final String NOTIFY =
            "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":{%s}}]";
    private static final String TALK = "[{\"action\":\"talk\",\"text\":\"%s\"}]";

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("json.empty", 1, 1, ""),
                input("json.empty", 2, 2, " \n "),
                input("json.byte-order-mark", 1, 1, "\uFEFF[]"),
                input("json.encoding", 1, 1, "[]".getBytes(StandardCharsets.UTF_16)),
                input("json.encoding", 1, 1, "[]".getBytes(StandardCharsets.UTF_16LE)),
                input("json.encoding", 1, 1, "[]".getBytes(Charset.forName("UTF-32"))),
                input("json.encoding", 2, 2, new byte[] {'[', '\n', ' ', (byte) 0xC3, 0x28, ']'}),
                input("json.encoding", 1, 3, new byte[] {'[', '"', (byte) 0xC0, (byte) 0xAF, '"', ']'}),
                input("json.encoding", 1, 3, new byte[] {'[', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ']'}),
                input("json.lone-surrogate", 1, 26, TALK.formatted("\\ud800")),
                input("json.lone-surrogate", 1, 26, TALK.formatted("a\ud800b")),
                input("json.lone-surrogate", 1, 66, NOTIFY.formatted("\"a\ud800\":1")),
                input("json.control-character", 1, 28, TALK.formatted("a\u0000")),
                input("json.control-character", 1, 26, TALK.formatted("a\nb")),
                input("json.control-character", 1, 28, TALK.formatted("a\tb")),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":NaN}]"),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":-Infinity}]"),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":01}]"),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":.5}]"),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":+5}]"),
                input("json.literal", 1, 29, "[{\"action\":\"wait\",\"timeout\":True}]"),
                input("json.comment", 1, 1, "// nothing\n[]"),
                input("json.comment", 2, 1, "[\n/* nothing */]"),
                input("json.comment", 1, 1, "# nothing\n[]"),
                input("json.comment", 1, 2, "[/*"),
                input("json.comma", 1, 19, "[{\"action\":\"wait\"},]"),
                input("json.comma", 1, 18, "[{\"action\":\"wait\",}]"),
                input("json.comma", 1, 20, "[{\"action\":\"wait\"} {\"action\":\"wait\"}]"),
                input("json.comma", 1, 2, "[,]"),
                input("json.quotes", 1, 3, "[{'action':'wait'}]"),
                input("json.quotes", 1, 3, "[{action:\"wait\"}]"),
                input("json.quotes", 1, 3, "[{“action”:\"wait\"}]"),
                input("json.syntax", 1, 12, "[{\"action\" \"wait\"}]"),
                input("json.syntax", 1, 2, "[}"),
                input("json.syntax", 1, 27, TALK.formatted("\\x")),
                input("json.unclosed", 1, 2, "["),
                input("json.unclosed", 1, 18, "[{\"action\":\"wait\"\n"),
                input("json.unclosed", 1, 2, "[\"abc"),
                input("json.trailing-text", 1, 4, "[] []"),
                input("json.number-range", 1, 29, "[{\"action\":\"wait\",\"timeout\":1e999999999}]"),
                input("json.number-range", 1, 29, "[{\"action\":\"wait\",\"timeout\":1e-999999999}]"),
                input("json.number-range", 1, 29, "[{\"action\":\"wait\",\"timeout\":" + "9".repeat(2000) + "}]"),
                input("document.depth", 1, 65, "[".repeat(100_000)),
                input("document.depth", 1, 321, "{\"a\":".repeat(100_000)),
                input("document.kind", 1, 1, "{}"),
                input("document.kind", 1, 1, "\"text\""),
                input("document.kind", 1, 1, "null"));
    }

    private static Arguments input(String rule, int line, int column, String text) {
        // A lone surrogate has no bytes, so it comes as a string.
        return text.indexOf('\ud800') >= 0
                ? Arguments.of(rule, line, column, text)
                : input(rule, line, column, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments input(String rule, int line, int column, byte[] bytes) {
        return Arguments.of(rule, line, column, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isSaidAtItsPlace(String rule, int line, int column, Object input) {
        Report report = input instanceof String text
                ? new Checker().check("x", text)
                : new Checker().check("x", (byte[]) input);
        assertThat(report.findings()).as(report.findings().toString()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.place().line() + ":" + finding.place().column()).isEqualTo(line + ":" + column);
        assertThat(finding.message()).isNotBlank();
    }

    @Tag("slow")
    @Test
    void aDocumentThatIsTooLargeIsRefusedAtItsStart() {
        isSaidAtItsPlace("document.size", 1, 1, TALK.formatted("x".repeat(25_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"19, ''", "20, ''", "18, document.size"})
    void aDocumentHasAtMostTheBytesOfTheLimit(int maxBytes, String rule) {
        CheckOptions options = new CheckOptions(Optional.empty(), false, maxBytes, 64);
        String document = "[{\"action\":\"wait\"}]";
        assertThat(rules(options, document)).isEqualTo(rule);
        assertThat(rules(options.kind(Kind.NCCO), document)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"5, ''", "6, ''", "4, document.depth", "3, document.depth"})
    void aDocumentHasAtMostTheLevelsOfTheLimit(int maxDepth, String rule) {
        CheckOptions options = new CheckOptions(Optional.empty(), false, 1000, maxDepth);
        String document = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":{\"a\":[[1]]}}]";
        assertThat(rules(options, document)).isEqualTo(rule);
        for (String headers : List.of("", ",\"headers\":{\"a\":\"b\"}")) { // an object, a map
            String uri = "\"uri\":\"sip:a@example.com\"" + headers;
            String first = "[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"sip\"," + uri + "}]}]";
            String last = "[{\"action\":\"connect\",\"endpoint\":[{" + uri + ",\"type\":\"sip\"}]}]";
            int depth = headers.isEmpty() ? 4 : 5;
            String expected = maxDepth < depth ? "document.depth" : "";
            assertThat(List.of(rules(options, first), rules(options, last))).containsOnly(expected);
        }
    }

    @Test
    void aDocumentCanHaveMoreFindingsThanAreListed() {
        List<Finding> all =
                new Checker().check("x", "[7" + ",7".repeat(999) + "]").findings();
        assertThat(all).hasSize(1_000).extracting(Finding::rule).containsOnly("action.type");
        List<Finding> first =
                new Checker().check("x", "[7" + ",7".repeat(1_000) + "]").findings();
        assertThat(first).hasSize(1_000);
        assertThat(first.subList(0, 999)).isEqualTo(all.subList(0, 999));
        assertThat(first.get(999)).satisfies(f -> {
            assertThat(f.rule()).isEqualTo("document.more");
            assertThat(f.message()).isEqualTo("the document has more findings; only the first 999 are listed");
            assertThat(f.place()).isEqualTo(all.get(999).place());
        });
    }

    private static String rules(CheckOptions options, String document) {
        return new Checker(options)
                .check("x", document).findings().stream().map(Finding::rule).collect(Collectors.joining(" "));
    }

    @Test
    void aNumberHasAtMost1000Digits() {
        String document = "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":%s}]";
        assertThat(messages(document.formatted("0." + "1".repeat(998)))).isEmpty();
        assertThat(messages(document.formatted("1".repeat(1_000)))).isEqualTo(SyntaxPhrases.NUMBER_RANGE);
        assertThat(messages(document.formatted("1".repeat(1_001)))).isEqualTo(SyntaxPhrases.LONG_NUMBER);
        assertThat(messages(document.formatted("-" + "1".repeat(1_001)))).isEqualTo(SyntaxPhrases.LONG_NUMBER);
        assertThat(messages(document.formatted("x".repeat(1_001)))).contains("is neither a number nor");
        // The position of the number is not a part of its length.
        assertThat(messages(" ".repeat(2_000) + document.formatted("1".repeat(1_000))))
                .isEqualTo(SyntaxPhrases.NUMBER_RANGE);
    }

    private static String messages(String document) {
        return new Checker()
                .check("x", document).findings().stream().map(Finding::message).collect(Collectors.joining(" "));
    }

    @Test
    void theByteIsNamed() {
        byte[] bytes = {'[', '"', (byte) 0xC0, (byte) 0xAF, '"', ']'};
        assertThat(new Checker().check("x", bytes).findings().get(0).message())
                .isEqualTo("the byte at offset 2 is not UTF-8");
    }

    @Tag("slow")
    @Test
    void limitsCanBeRaised() {
        String deep = "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/\"],\"payload\":" + "[".repeat(100)
                + "]".repeat(100) + "}]";
        assertThat(new Checker().check("x", deep).findings()).hasSize(1);
        CheckOptions raised = new CheckOptions(Optional.empty(), false, 40_000_000, 200);
        assertThat(new Checker(raised).check("x", deep).findings()).isEmpty();
        String large = "[{\"action\":\"conversation\",\"name\":\"" + "x".repeat(25_000_000) + "\"}]";
        assertThat(new Checker(raised).check("x", large).findings()).isEmpty();
    }

    /** Any bytes at all, and right documents with wrong bytes in them: the seed is fixed. */
    @Tag("slow")
    @Test
    void noiseNeverThrows() {
        Random random = new Random(20261123);
        byte[] good =
                "[{\"action\":\"talk\",\"text\":\"<speak>é 😀</speak>\",\"level\":0.5,\"bargeIn\":true},{\"action\":\"input\",\"type\":[\"dtmf\"]}]"
                        .getBytes(StandardCharsets.UTF_8);
        Fixer fixer = new Fixer(new Checker());
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : good[random.nextInt(good.length)]);
            }
            Fixer.Result result = fixer.fix("x", bytes);
            List<Finding> findings = new Checker().check("x", bytes).findings();
            assertThat(findings).allMatch(f -> f.place().line() > 0 && f.place().column() > 0);
            assertThat(result.bytes()).isNotNull();
        }
    }
}
