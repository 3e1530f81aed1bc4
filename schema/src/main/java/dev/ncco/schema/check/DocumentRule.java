package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import dev.ncco.schema.Rule;
import dev.ncco.schema.Severity;

/** The rules that come from no schema file: about JSON as such, and about what the platform makes of a document. */
enum DocumentRule {
    EMPTY("json.empty", Severity.ERROR, "a document is not empty", Links.JSON, "[]", ""),
    KIND(
            "document.kind",
            Severity.ERROR,
            "a document is an NCCO (an array of actions), a call or an event",
            Links.NCCO,
            "[]",
            "{}"),
    TOO_LARGE(
            "document.size",
            Severity.ERROR,
            "a document has at most 1 MiB, unless another limit is set",
            Links.JSON,
            "[]",
            ""),
    TOO_DEEP(
            "document.depth",
            Severity.ERROR,
            "a document is nested at most 64 deep, unless another limit is set",
            Links.JSON,
            "[]",
            "[".repeat(65) + "]".repeat(65)),
    MORE(
            "document.more",
            Severity.ERROR,
            "of more than 1000 findings in one document, the first are listed",
            Links.NCCO,
            "[]",
            ""),
    ENCODING("json.encoding", Severity.ERROR, "a document is UTF-8", Links.JSON + "#section-8.1", "[]", ""),
    BYTE_ORDER_MARK(
            "json.byte-order-mark",
            Severity.INFO,
            "a document starts without a byte order mark, which some parsers refuse",
            Links.JSON + "#section-8.1",
            "[]",
            "\uFEFF[]"),
    SYNTAX("json.syntax", Severity.ERROR, "a document is JSON", Links.JSON, "[]", "[}"),
    COMMENT("json.comment", Severity.ERROR, "JSON has no comments", Links.JSON, "[]", "[] // nothing to do"),
    COMMA(
            "json.comma",
            Severity.ERROR,
            "a comma separates two values; there is none after the last",
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
            "the only words in JSON are true, false and null; numbers are written plainly",
            Links.JSON,
            "[{\"action\": \"wait\", \"timeout\": 0.5}]",
            "[{\"action\": \"wait\", \"timeout\": NaN}]"),
    CONTROL_CHARACTER(
            "json.control-character",
            Severity.ERROR,
            "control characters, line breaks too, are written as escapes within a string",
            Links.JSON + "#section-7",
            "[{\"action\": \"talk\", \"text\": \"one\\ntwo\"}]",
            "[{\"action\": \"talk\", \"text\": \"one\ntwo\"}]"),
    UNCLOSED(
            "json.unclosed",
            Severity.ERROR,
            "every bracket, brace and quote is closed",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{\"action\": \"wait\"}"),
    TRAILING_TEXT(
            "json.trailing-text",
            Severity.ERROR,
            "nothing follows the document",
            Links.JSON,
            "[{\"action\": \"wait\"}]",
            "[{\"action\": \"wait\"}] []"),
    DUPLICATE_KEY(
            "json.duplicate-key",
            Severity.ERROR,
            "the names in an object are unique; parsers disagree on which duplicate counts",
            Links.JSON + "#section-4",
            "[{\"action\": \"wait\", \"timeout\": 1}]",
            "[{\"action\": \"wait\", \"timeout\": 1, \"timeout\": 2}]"),
    LONE_SURROGATE(
            "json.lone-surrogate",
            Severity.ERROR,
            "a character above U+FFFF is written as two escapes, a surrogate pair; one alone is an unpaired surrogate",
            Links.JSON + "#section-8.2",
            "[{\"action\": \"talk\", \"text\": \"\\ud83d\\ude00\"}]",
            "[{\"action\": \"talk\", \"text\": \"\\ud83d\"}]"),
    NUMBER_RANGE(
            "json.number-range",
            Severity.ERROR,
            "a number fits into a double and has at most 1000 characters",
            Links.JSON + "#section-6",
            "[{\"action\": \"wait\", \"timeout\": 1}]",
            "[{\"action\": \"wait\", \"timeout\": 1e999999999}]"),
    AFTER_TRANSFER(
            "ncco.after-transfer",
            Severity.WARNING,
            "nothing after a transfer action runs",
            Links.NCCO + "#transfer",
            "[{\"action\": \"transfer\", \"conversationId\": \"CON-f972836a\"}]",
            "[{\"action\": \"transfer\", \"conversationId\": \"CON-f972836a\"}, {\"action\": \"wait\"}]"),
    SSML(
            "talk.text.ssml",
            Severity.WARNING,
            "SSML is well-formed XML without a DOCTYPE",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'> there</speak>\"}]"),
    SSML_WITHOUT_SPEAK(
            "talk.text.ssml-without-speak",
            Severity.WARNING,
            "SSML is in a speak element; otherwise its tags are read out",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"Hi <break time='1s'/> there\"}]"),
    SSML_ELEMENT(
            "talk.text.ssml-element",
            Severity.WARNING,
            "the elements in a text are elements of SSML",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <brake time='1s'/> there</speak>\"}]"),
    SSML_ATTRIBUTE(
            "talk.text.ssml-attribute",
            Severity.WARNING,
            "an SSML element has only the attributes that SSML defines for it",
            Links.SSML,
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break time='1s'/> there</speak>\"}]",
            "[{\"action\": \"talk\", \"text\": \"<speak>Hi <break duration='1s'/> there</speak>\"}]"),
    SSML_VALUE(
            "talk.text.ssml-value",
            Severity.WARNING,
            "an attribute of an SSML element has one of its values, and a time has a unit",
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

    /** Where the rules stand. */
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
