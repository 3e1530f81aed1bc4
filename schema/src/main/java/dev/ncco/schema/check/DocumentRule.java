package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;

/** The rules that are not in a schema file: those about JSON, SSML and the order of actions. */
enum DocumentRule {
    EMPTY("json.empty", Severity.ERROR, "the document must not be empty", Links.JSON, "[]", ""),
    KIND(
            "document.kind",
            Severity.ERROR,
            "the document must be an NCCO (an array of actions), a call or an event",
            Links.NCCO,
            "[]",
            "{}"),
    TOO_LARGE(
            "document.size",
            Severity.ERROR,
            "the document must have at most 1 MiB, unless another limit is set",
            Links.JSON,
            "[]",
            ""),
    TOO_DEEP(
            "document.depth",
            Severity.ERROR,
            "the document must be nested at most 64 levels deep, unless another limit is set",
            Links.JSON,
            "[]",
            "[".repeat(65) + "]".repeat(65)),
    MORE(
            "document.more",
            Severity.ERROR,
            "only the first 999 findings of a longer list are listed",
            Links.NCCO,
            "[]",
            ""),
    ENCODING("json.encoding", Severity.ERROR, "the document must be UTF-8", Links.JSON + "#section-8.1", "[]", ""),
    BYTE_ORDER_MARK(
            "json.byte-order-mark",
            Severity.INFO,
            "the document should not start with a byte order mark, which some parsers reject",
            Links.JSON + "#section-8.1",
            "[]",
            "\uFEFF[]"),
    SYNTAX("json.syntax", Severity.ERROR, "the document must be JSON", Links.JSON, "[]", "[}"),
    COMMENT("json.comment", Severity.ERROR, "JSON does not allow comments", Links.JSON, "[]", "[] // nothing to do"),
    COMMA(
            "json.comma",
            Severity.ERROR,
            "values must be separated by one comma, without a trailing comma",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{\"action\": \"wait\"},]"),
    QUOTES(
            "json.quotes",
            Severity.ERROR,
            "names and strings must be in double quotes",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{'action': 'wait'}]"),
    LITERAL(
            "json.literal",
            Severity.ERROR,
            "the only literals are true, false and null; numbers must be in decimal notation",
            Links.JSON,
            "[{\"action\": \"wait\", \"timeout\": 0.5}]",
            "[{\"action\": \"wait\", \"timeout\": NaN}]"),
    CONTROL_CHARACTER(
            "json.control-character",
            Severity.ERROR,
            "control characters and line breaks in a string must be escaped",
            Links.JSON + "#section-7",
            "[{\"action\": \"talk\", \"text\": \"one\\ntwo\"}]",
            "[{\"action\": \"talk\", \"text\": \"one\ntwo\"}]"),
    UNCLOSED(
            "json.unclosed",
            Severity.ERROR,
            "every bracket, brace and quote must be closed",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{\"action\": \"wait\"}"),
    TRAILING_TEXT(
            "json.trailing-text",
            Severity.ERROR,
            "the document must be the only value in the file",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{\"action\": \"wait\"}] []"),
    DUPLICATE_KEY(
            "json.duplicate-key",
            Severity.ERROR,
            "the names in an object must be unique; parsers differ in which duplicate they use",
            Links.JSON + "#section-4",
            "[{\"action\": \"wait\", \"timeout\": 1}]",
            "[{\"action\": \"wait\", \"timeout\": 1, \"timeout\": 2}]"),
    LONE_SURROGATE(
            "json.lone-surrogate",
            Severity.ERROR,
            "a string must not contain an unpaired surrogate; a character above U+FFFF is escaped as a surrogate pair",
            Links.JSON + "#section-8.2",
            "[{\"action\": \"talk\", \"text\": \"\\ud83d\\ude00\"}]",
            "[{\"action\": \"talk\", \"text\": \"\\ud83d\"}]"),
    NUMBER_RANGE(
            "json.number-range",
            Severity.ERROR,
            "a number must fit into a double and have at most 1000 characters",
            Links.JSON + "#section-6",
            "[{\"action\": \"wait\", \"timeout\": 1}]",
            "[{\"action\": \"wait\", \"timeout\": 1e999999999}]"),
    AFTER_TRANSFER(
            "ncco.after-transfer",
            Severity.WARNING,
            "actions after a transfer action never run",
            Links.NCCO + "#transfer",
            "[{\"action\": \"transfer\", \"conversationId\": \"CON-f972836a\"}]",
            "[{\"action\": \"transfer\", \"conversationId\": \"CON-f972836a\"}, {\"action\": \"wait\"}]"),
    SSML(
            "talk.text.ssml",
            Severity.WARNING,
            "SSML must be well-formed XML without a DOCTYPE",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'> there</speak>\"}]"),
    SSML_WITHOUT_SPEAK(
            "talk.text.ssml-without-speak",
            Severity.WARNING,
            "SSML must be in a speak element; otherwise its tags are spoken",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"Hi <break time='1s'/> there\"}]"),
    SSML_ELEMENT(
            "talk.text.ssml-element",
            Severity.WARNING,
            "the elements in a text must be SSML elements",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <brake time='1s'/> there</speak>\"}]"),
    SSML_ATTRIBUTE(
            "talk.text.ssml-attribute",
            Severity.WARNING,
            "an SSML element must have only the attributes that SSML defines for it",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break duration='1s'/> there</speak>\"}]"),
    SSML_VALUE(
            "talk.text.ssml-value",
            Severity.WARNING,
            "an attribute of an SSML element must have an allowed value; a time requires a unit",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1'/> there</speak>\"}]");

    private final String id;
    private final Severity severity;
    private final String text;
    private final String link;
    private final String good;
    private final String bad;

    DocumentRule(String id, Severity severity, String text, String link, String good, String bad) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.link = link;
        this.good = good;
        this.bad = bad;
    }

    /** The documentation of the rules. */
    private static final class Links {
        static final String JSON = "https://www.rfc-editor.org/rfc/rfc8259";
        static final String NCCO = "https://developer.vonage.com/en/voice/voice-api/ncco-reference";
        static final String SSML = "https://developer.vonage.com/en/voice/voice-api/concepts/customizing-tts";
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    String link() {
        return link;
    }

    Rule rule() {
        return new Rule(id, severity, text, link, good.startsWith("{") ? Kind.CALL : Kind.NCCO, good, bad);
    }
}
