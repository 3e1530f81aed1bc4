package dev.ncco.samples.withsdk;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.conversation;
import static dev.ncco.Voice.customAuthorization;
import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.record;
import static dev.ncco.Voice.speech;
import static dev.ncco.Voice.stream;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.transfer;
import static dev.ncco.Voice.waitFor;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.vonage.client.VonageClient;
import com.vonage.client.auth.VonageUnacceptableAuthException;
import com.vonage.client.voice.CallEvent;
import com.vonage.client.voice.CallStatus;
import dev.ncco.Call;
import dev.ncco.ContentType;
import dev.ncco.HttpMethod;
import dev.ncco.MachineDetection;
import dev.ncco.Ncco;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the bodies that the SDK sends with the JSON that the DSL writes, byte for byte. */
class SdkCallsTest {

    private static final UUID LEG = UUID.fromString("63f61863-4a51-4f6b-86e1-46edebcf9356");
    private static final String CREATED = """
            {"uuid":"63f61863-4a51-4f6b-86e1-46edebcf9356","status":"started","direction":"outbound",\
            "conversation_uuid":"CON-f972836a-550f-45fa-956c-12a2ab5b7d22"}""";

    private static TestApplication application;

    @BeforeAll
    static void createApplication() throws Exception {
        application = TestApplication.create();
    }

    private static SdkCalls calls(LoopbackPlatform platform) {
        return new SdkCalls(application.client(platform.url()).build(), platform.url());
    }

    /**
     * Every action, and values that another JSON library could write differently: escapes, numbers, empty values and
     * null.
     */
    static List<Ncco> nccos() {
        return List.of(
                Ncco.of(talk("Hello World")),
                Ncco.of(
                        talk("\"Tom\" & <b>Jörg</b>\\ \u2028 \u007f \t / \uD83D\uDCDE 電話")
                                .level(-0.5)
                                .loop(0)
                                .bargeIn(true),
                        stream("https://example.com/a.mp3?x=1&y=%20").level(0.25),
                        input(dtmf().maxDigits(1).timeOut(3), speech().context("Zürich", "\"b\""))
                                .eventUrl("https://example.com/choice")
                                .eventMethod(HttpMethod.POST)),
                Ncco.of(
                        record().channels(2).endOnSilence(3.5).eventUrl("https://example.com/recording"),
                        connect(phone("14155550101").dtmfAnswer("p*123#"))
                                .from("14155550100")
                                .timeout(20),
                        connect(websocket("wss://example.com/socket", ContentType.AUDIO_L16_RATE_16000)
                                .authorization(customAuthorization("Bearer secret"))
                                .headers(Json.object("id", 7, "list", List.of(), "none", "")))),
                Ncco.of(
                        notifyTo(
                                "https://example.com/notify",
                                Json.object(
                                        "null",
                                        null,
                                        "list",
                                        Arrays.asList(1, null, List.of(), Map.of()),
                                        "text",
                                        "",
                                        "decimal",
                                        new BigDecimal("1.10"),
                                        "large",
                                        new BigDecimal("12345678901234567890.123456789"),
                                        "exponent",
                                        new BigDecimal("1E+30"),
                                        "slash",
                                        "</script>")),
                        waitFor(0.5),
                        conversation("room").mute(true),
                        transfer("CON-f972836a-550f-45fa-956c-12a2ab5b7d22").canHear("leg")),
                Ncco.of(talk("Hi").unchecked("mood", Json.object("b", null, "a", List.of()))),
                Ncco.fromJson("[{\"action\":\"dance\",\"steps\":3,\"with\":{}}]", Reading.LENIENT),
                Ncco.of());
    }

    /** Returns the JSON text of a member as received, without parsing and serializing it. */
    private static String member(LoopbackPlatform.Request request, String... path) throws IOException {
        byte[] body = request.body();
        try (JsonParser parser = new JsonFactory().createParser(body)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            for (String name : path) {
                String next = parser.nextFieldName();
                while (!name.equals(next)) {
                    assertThat(next).as(name + " in " + request.text()).isNotNull();
                    parser.nextToken();
                    parser.skipChildren();
                    next = parser.nextFieldName();
                }
                parser.nextToken();
            }
            int start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            parser.finishToken();
            int end = (int) parser.currentLocation().getByteOffset();
            return new String(body, start, end - start, StandardCharsets.UTF_8);
        }
    }

    private static void assertSentByApplication(LoopbackPlatform.Request request) throws Exception {
        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(application.claims(request.authorization()))
                .contains("\"application_id\":\"" + application.id() + "\"");
    }

    @ParameterizedTest
    @MethodSource("nccos")
    void createsACallWithTheNcco(Ncco ncco) throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(201, CREATED)) {
            CallEvent event = calls(platform).create("14155550105", "14155550100", ncco);
            LoopbackPlatform.Request request = platform.request();
            assertThat(request.line()).isEqualTo("POST /v1/calls");
            assertSentByApplication(request);
            assertThat(member(request, "ncco")).isEqualTo(ncco.toJson());
            assertThat(member(request, "from")).contains("\"14155550100\"");
            assertThat(member(request, "to")).contains("\"14155550105\"");
            assertThat(event.getUuid()).isEqualTo(LEG.toString());
            assertThat(event.getStatus()).isEqualTo(CallStatus.STARTED);
        }
    }

    @ParameterizedTest
    @MethodSource("nccos")
    void transfersACallToTheNcco(Ncco ncco) throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(204, "")) {
            calls(platform).transfer(LEG, ncco);
            LoopbackPlatform.Request request = platform.request();
            assertThat(request.line()).isEqualTo("PUT /v1/calls/" + LEG);
            assertSentByApplication(request);
            assertThat(member(request, "action")).isEqualTo("\"transfer\"");
            assertThat(member(request, "destination", "type")).isEqualTo("\"ncco\"");
            assertThat(member(request, "destination", "ncco")).isEqualTo(ncco.toJson());
        }
    }

    @ParameterizedTest
    @MethodSource("nccos")
    void createsAV2CallWithTheWholeBody(Ncco ncco) throws Exception {
        Call call = Call.to(phone("14155550105").dtmfAnswer("p*123#"))
                .from("14155550100")
                .ncco(ncco)
                .eventUrl("https://example.com/event")
                .machineDetection(MachineDetection.CONTINUE)
                .lengthTimer(7200);
        try (LoopbackPlatform platform = new LoopbackPlatform(202, "{}")) {
            assertThat(calls(platform).createV2(call)).isEqualTo("{}");
            LoopbackPlatform.Request request = platform.request();
            assertThat(request.line()).isEqualTo("POST /v2/calls/");
            assertSentByApplication(request);
            assertThat(request.text()).isEqualTo(call.toJson());
            assertThat(request.body()).isEqualTo(call.toJsonBytes());
        }
    }

    @Test
    void namesTheActions() {
        Ncco ncco = Ncco.fromJson("[{\"action\":\"talk\",\"text\":\"Hi\"},{\"action\":\"dance\"}]", Reading.LENIENT);
        assertThat(SdkAction.list(ncco)).map(action -> action.getAction()).containsExactly("talk", "dance");
    }

    @Test
    void sendsNothingInvalid() throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(202, "{}")) {
            SdkCalls calls = calls(platform);
            assertThatThrownBy(() -> calls.transfer(LEG, Ncco.of(talk("Hello").level(5))))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> calls.createV2(Call.to(phone("+1 415 555 0100"))
                            .from("14155550100")
                            .ncco(talk("Hello"))))
                    .isInstanceOf(InvalidValueException.class);
            assertThat(platform.requestCount()).isZero();
        }
    }

    @Test
    void requiresAnApplication() {
        VonageClient client =
                VonageClient.builder().apiKey("key").apiSecret("secret").build();
        assertThatThrownBy(() -> new SdkCalls(client, SdkCalls.PLATFORM))
                .isInstanceOf(VonageUnacceptableAuthException.class);
    }

    @Test
    void masksSecretsOfTheBody() {
        Call call = Call.to(phone("14155550105").shaken("SECRET.b.c"))
                .from("14155550100")
                .ncco(talk("Hello"));
        assertThat(new SdkBody(call).toJson()).contains("SECRET");
        assertThat(new SdkBody(call).toString()).contains("***").doesNotContain("SECRET");
    }
}
