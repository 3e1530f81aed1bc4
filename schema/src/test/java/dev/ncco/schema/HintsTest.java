package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.source.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What hints say, and that whoever follows one is rid of the finding. */
class HintsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PHONE = "[{'action':'connect','endpoint':[{'type':'phone','number':'14155550101'}]";
    private static final String TO = "{'to':[{'type':'app','user':'jamie'}],'random_from_number':true,";

    private static List<Finding> findings(Kind kind, String document) {
        return new Checker(CheckOptions.DEFAULT.kind(kind)).check("x", document).findings();
    }

    private static List<Finding> findings(String document) {
        return new Checker().check("x", document).findings();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'action':'stream','streamUrl':['wss://example.com/s']}]"
                        + "|to send the call's audio to a WebSocket, use connect with a websocket endpoint",
                "[{'action':'stream','streamUrl':'ws://example.com/s'}]"
                        + "|to send the call's audio to a WebSocket, use connect with a websocket endpoint",
                TO + "'answer_url':['https://a.b'],'limit':5}|limit belongs to connect",
                TO + "'answer_url':['https://a.b'],'text':'Hi'}|text belongs to talk",
                "[{'action':'talk','text':'Hi','from':'14155550100'}]|from belongs to connect and a call",
                "[{'action':'talk','text':'Hi','timeout':5}]|timeout belongs to connect and wait",
                "[{'action':'record','submitOnHash':true}]|use endOnKey: \"#\"",
                "[{'action':'talk','text':'Hi','voice_name':'Amy'}]|use language and style",
                "[{'action':'talk','text':'Hi','voice':'Amy'}]|use language and style",
                "[{'action':'input','type':['dtmf'],'timeout':5}]|use dtmf.timeOut",
                "[{'action':'input','type':['dtmf'],'max_digits':5}]|use dtmf.maxDigits",
                "[{'action':'input','type':['speech'],'language':'en-US'}]|move it into \"speech\"",
                "[{'action':'say','text':'Hi'}]|use talk",
                "[{'action':'speak','text':'Hi'}]|use talk",
                "[{'action':'play','url':'x'}]|use stream",
                "[{'action':'gather'}]|use input",
                "[{'action':'dial','number':'1'}]|use connect",
                "[{'action':'redirect'}]|use notify: the NCCO in the response replaces the current one",
                "[{'action':'pause','length':1}]|use wait",
                "[{'action':'hangup'}]|remove this action: a call ends after its last action",
                "[{'action':'talkk','text':'Hi'}]|did you mean \"talk\"?",
                "[{'action':'record','eventUrl':[]}]|leave it out",
                "[{'action':'notify','payload':1,'eventUrl':[]}]|for example [\"https://example.com/event\"]",
                "{'ncco':[{'action':'talk','text':'Hi'}]}|write only the array in \"ncco\"",
                "[{'action':'record','split':true}]|write \"conversation\"",
                "[{'action':'record','split':'yes'}]|write \"conversation\"",
                "[{'action':'transfer'}]|add \"conversationId\": the ID of the conversation",
                "[{'action':'conversation'}]"
                        + "|add \"name\": the name of the conversation, unique within the application and its region",
                PHONE + ",'from':'020 7946 0000'}]|replace the leading zeros with the country code",
                PHONE + ",'from':'+44 (0)20 7946 0000'}]|write \"442079460000\"",
                PHONE + ",'from':'+1 415 555 0100'}]|write \"14155550100\"",
                "[{'action':'record','eventUrl':['HTTPS://example.com/e']}]|write \"https://example.com/e\"",
                "[{'action':'record','eventUrl':['wss://example.com/TEST/e']}]|write \"https://example.com/TEST/e\"",
                "[{'action':'record','eventUrl':['example.com/e']}]|write \"https://example.com/e\"",
                "[{'action':'record','eventUrl':['pno-cs.mp3']}]|for example \"https://example.com/event\"",
                "- action: talk|convert the document from YAML to JSON",
                "ncco:|convert the document from YAML to JSON"
            })
    void saysWhatToDo(String document, String hint) {
        assertThat(findings(document.replace('\'', '"')))
                .singleElement()
                .extracting(Finding::hint)
                .isEqualTo(hint);
    }

    /** Two hints that contradict each other were one too many. */
    @Test
    void aSecondSourceOfTheNccoIsOneFinding() {
        assertThat(findings((TO + "'ncco':[],'answerUrl':['https://a.b']}").replace('\'', '"')))
                .singleElement()
                .extracting(Finding::rule, Finding::hint)
                .containsExactly("call.answer_url.name", "delete it: a call must have either ncco or answer_url");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.com/e?from={FROM}|{FROM}",
                "https://example.com/e?from=${FROM}|${FROM}",
                "https://example.com/e?from={{FROM}}|{{FROM}}",
                "https://{host}/e|{host}",
                "https://<YOUR SERVER URL>/ivr/|<YOUR SERVER URL>",
                "https://YOUR HOST/|YOUR HOST",
                "SERVER_URLpno-cs.mp3|SERVER_URL",
                "SERVER_URL|SERVER_URL",
                "put your externally accessible url here|put your externally accessible url here",
                "put your externally accessible url here/webhooks|put your externally accessible url here",
                "your server url/webhooks|your server url",
                "YOUR_URL/webhooks|YOUR_URL"
            })
    void aPlaceholderIsQuoted(String url, String placeholder) {
        assertThat(findings("[{\"action\":\"record\",\"eventUrl\":[\"" + url + "\"]}]"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("record.eventUrl.pattern");
                    assertThat(f.hint())
                            .isEqualTo("replace the placeholder \"" + placeholder + "\" with the real value");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "conversation.name|[{'action':'conversation','name':'CONVERSATION_ID'}]",
                "conversation.canSpeak|[{'action':'conversation','name':'a','canSpeak':['LEG_ID']}]",
                "conversation.canHear|[{'action':'conversation','name':'a','canHear':['LEG_ID']}]",
                "transfer.conversationId|[{'action':'transfer','conversationId':'CONVERSATION_ID'}]",
                "app.user|[{'action':'connect','endpoint':[{'type':'app','user':'USERNAME'}]}]",
                "sip.user|[{'action':'connect','endpoint':[{'type':'sip','domain':'a','user':'{user}'}]}]"
            })
    void aPlaceholderThatIsAValidTextIsAWarning(String member, String document) {
        assertThat(findings(document.replace('\'', '"')))
                .singleElement()
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(member + ".placeholder", Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'action':'conversation','name':'Team'}]",
                "[{'action':'conversation','name':'SALES'}]",
                "[{'action':'stream','streamUrl':['https://example.com/TEST/a.mp3']}]",
                "[{'action':'stream','streamUrl':['https://example.com/YOUR_FILE/a.mp3']}]",
                "[{'action':'connect','endpoint':[{'type':'app','user':'Jamie_1'}]}]"
            })
    void aRealValueIsNone(String document) {
        assertThat(findings(document.replace('\'', '"'))).isEmpty();
    }

    private static final Pattern TEXT = Pattern.compile("write (\".*\")|write it in quotes: (\".*\")");
    private static final Pattern PLAIN = Pattern.compile("write (\\S+) without quotes");
    private static final Pattern ADD = Pattern.compile("add \"([^\"]+)\": (\\S.*)");
    private static final Pattern RENAME = Pattern.compile("rename it to \"([^\"]+)\"");
    private static final Pattern MEANT = Pattern.compile("did you mean \"([^\"]+)\"\\?");

    /** Follows a hint to the letter; returns null where it is no exact edit. */
    private static @Nullable JsonNode followed(JsonNode document, Finding finding) {
        JsonNode copy = document.deepCopy();
        String pointer = finding.pointer();
        String hint = finding.hint();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = slash < 0 ? NODES.missingNode() : copy.at(pointer.substring(0, slash));
        String name = slash < 0 ? "" : Pointers.unescape(pointer.substring(slash + 1));
        JsonNode value = copy.at(pointer);
        Matcher text = TEXT.matcher(hint);
        Matcher plain = PLAIN.matcher(hint);
        Matcher add = ADD.matcher(hint);
        Matcher rename = RENAME.matcher(hint);
        Matcher meant = MEANT.matcher(hint);
        if (text.matches() && !hint.contains("…")) {
            return set(copy, parent, name, json(text.group(1) == null ? text.group(2) : text.group(1)));
        } else if (plain.matches()) {
            return set(copy, parent, name, json(plain.group(1)));
        } else if (add.matches() && json(add.group(2)) != null) {
            JsonNode into = value.isObject() && !finding.rule().contains("-needs-") ? value : parent;
            return set(copy, into, add.group(1), json(add.group(2)));
        } else if (hint.equals("leave it out") || hint.startsWith("delete it: ")) {
            ((ObjectNode) parent).remove(name);
            return copy;
        } else if (hint.equals("put it in brackets: [ … ]")) {
            return set(copy, parent, name, NODES.arrayNode().add(value));
        } else if (rename.matches() || meant.matches() && finding.rule().endsWith("unknown-member")) {
            ((ObjectNode) parent).remove(name);
            return set(copy, parent, rename.matches() ? rename.group(1) : meant.group(1), value);
        } else if (meant.matches()) {
            return set(copy, parent, name, NODES.stringNode(meant.group(1)));
        }
        return null;
    }

    private static @Nullable JsonNode set(JsonNode copy, JsonNode into, String name, @Nullable JsonNode value) {
        if (value == null) {
            return null;
        } else if (into instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else if (into instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            return value;
        }
        return copy;
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    @Tag("slow")
    @Test
    void whoFollowsAHintIsRidOfTheFinding() {
        Map<String, Kind> documents = new LinkedHashMap<>();
        MutationTest.documents()
                .forEach((document, kind) -> Mutants.of(MAPPER.readTree(document))
                        .forEach(m -> documents.put(m.json().toString(), kind)));
        for (String document : List.of(
                "[{'action':'input','type':['dtmf'],'mode':'asynchronous','maxDigits':1}]",
                "[{'action':'input','maxDigits':1}]",
                "[{'action':'input','dtmf':{},'speech':{}}]",
                "[{'action':'record','split':true,'eventUrl':['HTTPS://example.com/e']}]",
                "[{'action':'Talk','text':'Hi','bargein':'true'},{'action':'input','type':'dtmf'}]",
                PHONE + ",'from':'+44 (0)20 7946 0000'}]",
                TO + "'ncco':[],'answerUrl':['https://a.b'],'event_url':['a.example/b']}")) {
            documents.put(document.replace('\'', '"'), document.startsWith("[") ? Kind.NCCO : Kind.CALL);
        }
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, Kind> entry : documents.entrySet()) {
            String document = entry.getKey();
            List<Finding> before = findings(entry.getValue(), document);
            for (Finding finding : before) {
                JsonNode after = followed(MAPPER.readTree(document), finding);
                if (after == null) {
                    continue;
                }
                counts.merge(finding.hint().replaceAll("[\":].*", "").replaceAll("\\S*\\d\\S*", "n"), 1, Integer::sum);
                List<Finding> found = findings(entry.getValue(), after.toString());
                boolean still = found.stream()
                        .anyMatch(f -> f.rule().equals(finding.rule())
                                && f.pointer().equals(finding.pointer())
                                && f.message().equals(finding.message()));
                if (still || errors(found) > errors(before)) {
                    wrong.add(finding.rule() + ": " + finding.message() + " → " + finding.hint() + "  " + document
                            + "  gives " + found.stream().map(Finding::message).toList());
                }
            }
        }
        System.out.println("hints followed: " + counts);
        assertThat(counts.keySet())
                .contains("add ", "leave it out", "rename it to ", "write ", "did you mean ", "delete it");
        assertThat(wrong).isEmpty();
    }

    /** Upper case alone does not make a placeholder of a host. */
    @Test
    void aSchemeInUpperCaseIsNoPlaceholder() {
        assertThat(new Checker()
                        .check("x", "[{\"action\":\"stream\",\"streamUrl\":[\"HTTPS://EXAMPLE.COM/A.MP3\"]}]")
                        .findings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("stream.streamUrl.pattern");
                    assertThat(f.message()).doesNotContain("placeholder");
                    assertThat(f.hint()).isEqualTo("write \"https://EXAMPLE.COM/A.MP3\"");
                });
    }
}
