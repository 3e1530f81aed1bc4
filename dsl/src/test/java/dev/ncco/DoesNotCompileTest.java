package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.testing.InMemoryCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong code that must not compile, each with the reason that javac gives. */
class DoesNotCompileTest {

    @Test
    void rightCodeCompiles() {
        assertThat(InMemoryCompiler.compileBody("""
                                Call.to(phone("14155550100").dtmfAnswer("1"), app("jamie")).from(phone("14155550100"))
                                    .ncco(talk("Hi"), connect(phone("14155550100").onAnswer(onAnswer("https://example.com/")))).toJson();
                                Call.to(List.of(phone("14155550100"))).fromRandomNumber().answerUrl("https://example.com/", HttpMethod.POST);
                                PhoneEndpoint any = phone("14155550100");
                                Call.to(any).from("14155550100").ncco(List.of(talk("Hi"))).unchecked("new", 1);
                                """).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Call.to(phone("14155550100")).ncco(talk("Hi"));                                  | symbol:   method ncco(TalkAction)
                    Call.to(phone("14155550100")).from("14155550100").lengthTimer(5);                | symbol:   method lengthTimer(int)
                    Call.to(phone("14155550100")).from("14155550100").toJson();                      | symbol:   method toJson()
                    Call.to(phone("14155550100")).from("14155550100").fromRandomNumber();            | symbol:   method fromRandomNumber()
                    Call.to(phone("14155550100")).from("1").ncco(talk("Hi")).answerUrl("https://x.example/"); | required: no arguments
                    Call.to(phone("14155550100")).from("1").answerUrl("https://x.example/").ncco(talk("Hi")); | required: no arguments
                    Call.to(phone("14155550100")).from("1").ncco(talk("Hi")).answerMethod(HttpMethod.GET);    | required: no arguments
                    Call.to(phone("14155550100")).from("1").ncco(talk("Hi"), HttpMethod.GET);        | HttpMethod cannot be converted to Action
                    Call.to(phone("14155550100").onAnswer(onAnswer("https://x.example/")));          | PhoneConnectEndpoint cannot be converted to CallEndpoint
                    Call.to(sipTrunk("trunk"));                                                      | SipTrunkEndpoint cannot be converted to CallEndpoint
                    Call.to(phone("14155550100")).from(phone("14155550100").dtmfAnswer("1"));        | PhoneEndpoint cannot be converted to
                    Call.to(phone("14155550100")).from(app("jamie"));                                | AppEndpoint cannot be converted to
                    Call.to();                                                                       | non-static method to() cannot be referenced
                    connect();                                                                       | required: ConnectEndpoint
                    connect(app("a"), app("b"));                                                     | required: ConnectEndpoint
                    input();                                                                         | no suitable method found for input(no arguments)
                    talk("Hi").timeout(5);                                                           | symbol:   method timeout(int)
                    record().format("mp3");                                                          | String cannot be converted to RecordFormat
                    talk("Hi").loop("2");                                                            | String cannot be converted to int
                    vonageAuthorization().value("x");                                                | required: no arguments
                    Call.to(websocket("wss://x.example/").headers("x"));                             | String cannot be converted to Map
                    """)
    void isRefused(String code, String reason) {
        assertThat(InMemoryCompiler.compileBody(code).errors())
                .isNotEmpty()
                .anySatisfy(e -> assertThat(e.replaceAll("(dev\\.ncco|java\\.lang|java\\.util)\\.", ""))
                        .contains(reason));
    }
}
