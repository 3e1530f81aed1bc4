package dev.ncco;

import static dev.ncco.Voice.app;
import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.transfer;
import static dev.ncco.Voice.vbc;
import static dev.ncco.Voice.waitFor;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Kind;
import dev.ncco.schema.Severity;
import dev.ncco.schema.check.Checker;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One list of what is doubtful: checker, strict reading and DSL decide the same. */
class DecisionsTest {

    /** What the three make of a document. */
    enum Decision {
        /** Nothing is reported. */
        OK,
        /** The checker warns, or only informs, and reading and building accept it, as the platform does. */
        WARNING,
        /** It is refused. */
        ERROR
    }

    record Row(String json, Callable<Ncco> dsl, Decision decision, String rule) {
        @Override
        public String toString() {
            return decision + " " + json;
        }
    }

    static List<Row> rows() {
        return List.of(
                new Row("[]", Ncco::of, Decision.OK, ""),
                new Row("[]", () -> Ncco.of(List.of()), Decision.OK, ""),
                row(Decision.WARNING, "ncco.after-transfer", """
                        [{"action":"transfer","conversationId":"CON-1"},{"action":"talk","text":"never"}]""", () -> Ncco.of(transfer("CON-1"), talk("never"))),
                row(Decision.WARNING, "wait.timeout.clamped", """
                        [{"action":"wait","timeout":-1}]""", () -> Ncco.of(waitFor(-1))),
                row(Decision.WARNING, "wait.timeout.clamped", """
                        [{"action":"wait","timeout":7201}]""", () -> Ncco.of(waitFor(7201))),
                row(Decision.ERROR, "vbc.extension.pattern", """
                        [{"action":"connect","endpoint":[{"type":"vbc","extension":"abc"}]}]""", () -> Ncco.of(connect(vbc("abc")))),
                row(
                        Decision.ERROR,
                        "talk.unknown-member",
                        """
                        [{"action":"talk","text":"x","":1}]""",
                        () -> Ncco.of(talk("x").unchecked("", 1))),
                row(
                        Decision.WARNING,
                        "websocket.content-type.recommended",
                        """
                        [{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/"}]}]""",
                        () -> Ncco.of(connect(websocket("wss://example.com/")))),
                row(
                        Decision.WARNING,
                        "talk.language.known-value",
                        """
                        [{"action":"talk","text":"x","language":"xx-YY"}]""",
                        () -> Ncco.of(talk("x").language(Language.of("xx-YY")))),
                row(
                        Decision.ERROR,
                        "ncco.barge-in-without-input",
                        """
                        [{"action":"talk","text":"x","bargeIn":true}]""",
                        () -> Ncco.of(talk("x").bargeIn(true))),
                row(
                        Decision.ERROR,
                        "conversation.mute-with-canSpeak",
                        """
                        [{"action":"conversation","name":"x","mute":true,"canSpeak":[]}]""",
                        () -> Ncco.of(conversation("x").mute(true).canSpeak(List.of()))),
                row(Decision.WARNING, "talk.text.ssml", """
                        [{"action":"talk","text":"<speak>Hi <break> there</speak>"}]""", () -> Ncco.of(talk("<speak>Hi <break> there</speak>"))),
                row(Decision.WARNING, "talk.text.ssml-without-speak", """
                        [{"action":"talk","text":"Hi <break/> there"}]""", () -> Ncco.of(talk("Hi <break/> there"))),
                row(
                        Decision.WARNING,
                        "talk.text.ssml-element",
                        """
                        [{"action":"talk","text":"<speak>Hi <brake/> there</speak>"}]""",
                        () -> Ncco.of(talk("<speak>Hi <brake/> there</speak>"))),
                row(Decision.WARNING, "talk.text.blank", """
                        [{"action":"talk","text":" "}]""", () -> Ncco.of(talk(" "))),
                row(
                        Decision.WARNING,
                        "ncco.after-endless-loop",
                        """
                        [{"action":"talk","text":"x","loop":0},{"action":"wait"}]""",
                        () -> Ncco.of(talk("x").loop(0), waitFor())),
                row(Decision.WARNING, "ncco.record-before-announcement", """
                        [{"action":"record"},{"action":"talk","text":"x"}]""", () -> Ncco.of(record(), talk("x"))),
                row(
                        Decision.WARNING,
                        "ncco.record-before-connect",
                        """
                        [{"action":"record","endOnSilence":3},{"action":"connect","endpoint":[{"type":"app","user":"jamie"}]}]""",
                        () -> Ncco.of(record().endOnSilence(3), connect(app("jamie")))),
                row(
                        Decision.WARNING,
                        "connect.endpoint-equals-from",
                        """
                        [{"action":"connect","endpoint":[{"type":"phone","number":"442071838750"}],"from":"442071838750"}]""",
                        () -> Ncco.of(connect(phone("442071838750")).from("442071838750"))),
                row(Decision.WARNING, "phone.number.leading-zero", """
                        [{"action":"connect","endpoint":[{"type":"phone","number":"02071838750"}]}]""", () -> Ncco.of(connect(phone("02071838750")))),
                row(Decision.ERROR, "record.endOnKey.pattern", """
                        [{"action":"record","endOnKey":"x"}]""", () -> Ncco.of(record().endOnKey("x"))));
    }

    private static Row row(Decision decision, String rule, String json, Callable<Ncco> dsl) {
        return new Row(json, dsl, decision, rule);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheSameInAll(Row row) throws Exception {
        Optional<Finding> worst = new Checker(CheckOptions.DEFAULT.kind(Kind.NCCO))
                .check("x", row.json()).findings().stream()
                        .max((a, b) -> b.severity().compareTo(a.severity()));
        assertThat(worst.map(Finding::rule).orElse("")).isEqualTo(row.rule());
        assertThat(worst.map(f -> f.severity() == Severity.ERROR ? Decision.ERROR : Decision.WARNING)
                        .orElse(Decision.OK))
                .isEqualTo(row.decision());
        boolean refused = row.decision() == Decision.ERROR;
        assertThat(isRead(row.json())).as("reading").isEqualTo(!refused);
        assertThat(built(row.dsl())).as("building").isEqualTo(!refused);
        if (!refused) {
            assertThat(row.dsl().call()).isEqualTo(Ncco.fromJson(row.json()));
        }
    }

    private static boolean isRead(String json) {
        try {
            Ncco.fromJson(json);
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    private static boolean built(Callable<Ncco> dsl) throws Exception {
        try {
            dsl.call();
            return true;
        } catch (InvalidValueException e) {
            assertThat(e.getCause()).isNull();
            return false;
        }
    }
}
