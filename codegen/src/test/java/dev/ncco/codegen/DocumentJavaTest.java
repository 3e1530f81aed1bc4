package dev.ncco.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.document.DocumentJava;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How the Java looks that builds a document; that it builds the document is the DSL's test. */
class DocumentJavaTest {

    private static final DocumentJava JAVA = DocumentJava.ofRelease();

    private static String statement(String json) {
        return JAVA.statement(new JsonMapper().readTree(json));
    }

    @Test
    void isWhatAPersonWouldWrite() {
        assertThat(statement("""
                [{"action":"talk","text":"Press 1 for \\"sales\\"","language":"en-GB","bargeIn":true,"level":-0.5,"loop":2},
                 {"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1},"eventUrl":["https://example.com/event"]},
                 {"action":"record","split":"conversation","channels":2,"format":"wav"},
                 {"action":"wait"},
                 {"action":"notify","eventUrl":["https://example.com/a","https://example.com/b"],"payload":{"a":[1,0.5,true]}}]""")).isEqualTo("""
                import static dev.ncco.Voice.dtmf;
                import static dev.ncco.Voice.input;
                import static dev.ncco.Voice.notifyTo;
                import static dev.ncco.Voice.record;
                import static dev.ncco.Voice.talk;
                import static dev.ncco.Voice.waitFor;
                import dev.ncco.Language;
                import dev.ncco.Ncco;
                import dev.ncco.RecordFormat;
                import java.util.List;
                import java.util.Map;

                Ncco ncco = Ncco.of(
                        talk("Press 1 for \\"sales\\"")
                                .language(Language.EN_GB)
                                .bargeIn(true)
                                .level(-0.5)
                                .loop(2),
                        input(dtmf().maxDigits(1)).eventUrl("https://example.com/event"),
                        record().channels(2).format(RecordFormat.WAV),
                        waitFor(),
                        notifyTo(
                                List.of("https://example.com/a", "https://example.com/b"),
                                Map.of("a", List.of(1, 0.5, true))));
                """);
    }

    @Test
    void givesAWholeClass() {
        assertThat(JAVA.source(new JsonMapper().readTree("""
                                {"to":[{"type":"phone","number":"14155550100"}],"random_from_number":true,"length_timer":60,
                                 "answer_url":["https://example.com/a"],"answer_method":"POST"}"""), "com.example", "Place"))
                .isEqualTo("""
                package com.example;

                import static dev.ncco.Voice.phone;

                import dev.ncco.Call;
                import dev.ncco.HttpMethod;

                public final class Place {
                    private Place() {}

                    public static void main(String[] args) {
                        System.out.println(call().toJson());
                    }

                    static Call call() {
                        return Call.to(phone("14155550100"))
                                .fromRandomNumber()
                                .answerUrl("https://example.com/a", HttpMethod.POST)
                                .lengthTimer(60);
                    }
                }
                """);
    }

    @Test
    void takesWhatHasNoMethodUnchecked() {
        assertThat(statement("[{\"action\":\"talk\",\"text\":\"Hi\",\"voiceName\":\"Amy\"}]"))
                .endsWith("""
                        Ncco ncco = Ncco.of(talk("Hi")
                                // voiceName is deprecated: use language and style
                                .unchecked("voiceName", "Amy"));
                        """);
    }

    @Test
    void writesDeprecatedMembersAsTheCurrentOnes() {
        assertThat(statement("""
                [{"action":"input","type":["dtmf"],"timeOut":5,"maxDigits":1,"submitOnHash":true},
                 {"action":"input","maxDigits":1},
                 {"action":"transfer","conversation_id":"CON-1"}]""")).endsWith("""
                Ncco ncco = Ncco.of(
                        input(dtmf().timeOut(5).maxDigits(1).submitOnHash(true)),
                        input(dtmf().maxDigits(1)),
                        transfer("CON-1"));
                """);
    }

    @Test
    void writesLongTextAsATextBlock() {
        assertThat(statement("""
                [{"action":"talk","text":"<speak>Welcome to \\"Example\\". For sales, press one. For support, press two. To hear this again, press the hash key.</speak>"},
                 {"action":"talk","text":" one\\n  two \\nthree\\\\"}]""")).endsWith("""
                Ncco ncco = Ncco.of(
                        talk(\"""
                            <speak>Welcome to "Example". For sales, press one. For support, press two. To hear this \\
                            again, press the hash key.</speak>\\
                            \"""),
                        talk(\"""
                            \\sone
                            \\s two\\s
                            three\\\\\\
                            \"""));
                """);
    }

    @Test
    void putsEachOfManyArgumentsOnItsLine() {
        assertThat(statement("""
                [{"action":"notify","eventUrl":["https://example.com/event"],
                  "payload":{"first":"a value of some length","second":"a value of some length","third":[1,2,3]}}]""")).endsWith("""
                Ncco ncco = Ncco.of(
                        notifyTo(
                                "https://example.com/event",
                                Json.object(
                                        "first", "a value of some length",
                                        "second", "a value of some length",
                                        "third", List.of(1, 2, 3))));
                """);
    }

    @Test
    void readsWhatCannotBeBuilt() {
        assertThat(statement("[{\"action\":\"wait\"},{\"action\":\"input\",\"type\":[\"dtmf\"],\"speech\":{}}]"))
                .endsWith("""
                        Ncco ncco = Ncco.of(
                                waitFor(),
                                Ncco.fromJson("[{\\"action\\":\\"input\\",\\"type\\":[\\"dtmf\\"],\\"speech\\":{}}]")
                                        .actions()
                                        .get(0));
                        """);
    }
}
