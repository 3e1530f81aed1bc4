package dev.ncco.samples.withsdk;

import static dev.ncco.Voice.connect;
import static dev.ncco.Voice.customAuthorization;
import static dev.ncco.Voice.notifyTo;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static dev.ncco.Voice.websocket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vonage.client.Jsonable;
import com.vonage.client.VonageApiResponseException;
import com.vonage.client.VonageClient;
import com.vonage.client.voice.Call;
import com.vonage.client.voice.PhoneEndpoint;
import com.vonage.client.voice.VoiceClient;
import com.vonage.client.voice.VoiceResponseException;
import dev.ncco.ContentType;
import dev.ncco.Ncco;
import dev.ncco.runtime.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Verifies what the README states about the SDK. If a test fails after an update of the SDK, change the statement. */
class SdkBehaviorTest {

    /** A field, because a logger that is garbage-collected loses its level. */
    private static final Logger SDK = Logger.getLogger("com.vonage.client");

    private static TestApplication application;

    @BeforeAll
    static void createApplication() throws Exception {
        application = TestApplication.create();
        SDK.setLevel(Level.OFF);
    }

    @AfterAll
    static void restoreLogging() {
        SDK.setLevel(null);
    }

    private static VoiceClient voice(LoopbackPlatform platform) {
        return application.client(platform.url()).build().getVoiceClient();
    }

    private static Call.Builder call() {
        return Call.builder().to(new PhoneEndpoint("14155550105")).from("14155550100");
    }

    @Test
    void doesNotCheckNumbersUrlsOrTheNcco() {
        String json = Call.builder()
                .to(new PhoneEndpoint("call me"))
                .from("+1 415 555 0100")
                .eventUrl("javascript:alert(1)")
                .build()
                .toJson();
        assertThat(json).contains("\"call me\"", "+1 415 555 0100", "javascript:alert(1)");
        assertThat(json).doesNotContain("ncco", "answer_url");
        assertThat(call().ncco(List.of())
                        .answerUrl("https://example.com/answer")
                        .build()
                        .toJson())
                .contains("\"ncco\":[]", "answer_url");
    }

    @Test
    void allowsTheLengthOfV1() {
        assertThat(call().lengthTimer(86_400).build().toJson()).contains("86400");
    }

    @Test
    void usesARandomNumberWithoutACaller() {
        assertThat(Call.builder().to(new PhoneEndpoint("14155550105")).build().toJson())
                .contains("\"random_from_number\":true");
    }

    @Test
    void doesNotCheckTheUuid() throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(204, "")) {
            voice(platform).transferCall("../../v1/x?y", new com.vonage.client.voice.ncco.Ncco());
            assertThat(platform.request().line()).isEqualTo("PUT /v1/calls/../../v1/x?y");
        }
    }

    @Test
    void omitsNull() throws Exception {
        Ncco ncco = Ncco.of(notifyTo("https://example.com/notify", Json.object("name", null, "age", 42)));
        assertThat(ncco.toJson()).contains("{\"name\":null,\"age\":42}");
        assertThat(Jsonable.createDefaultObjectMapper().writeValueAsString(ncco))
                .contains("{\"age\":42}");
        assertThat(call().ncco(SdkAction.list(ncco)).build().toJson()).contains("{\"name\":null,\"age\":42}");
    }

    @Test
    void showsSecretsInToString() {
        Ncco ncco = Ncco.of(connect(websocket("wss://example.com/socket", ContentType.AUDIO_L16_RATE_16000)
                .authorization(customAuthorization("Bearer SECRET"))));
        Call call = call().ncco(SdkAction.list(ncco)).build();
        assertThat(call.toString()).contains("SECRET");
        assertThat(SdkAction.list(ncco).toString()).doesNotContain("SECRET");
    }

    @Test
    void logsTheTokenAtFine() throws Exception {
        Logger logger = Logger.getLogger("com.vonage.client.AbstractMethod");
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                messages.add(message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        boolean parents = logger.getUseParentHandlers();
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
        try (LoopbackPlatform platform = new LoopbackPlatform(204, "")) {
            voice(platform).transferCall("leg", new com.vonage.client.voice.ncco.Ncco());
            assertThat(String.join("\n", messages)).contains(platform.request().authorization());
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
            logger.setUseParentHandlers(parents);
        }
    }

    @Test
    void reportsTheStatusForV1Only() throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(429, "{\"title\":\"Too many\"}")) {
            assertThatThrownBy(() -> voice(platform).createCall(call().build()))
                    .isInstanceOfSatisfying(VoiceResponseException.class, e -> {
                        assertThat(e.getStatusCode()).isEqualTo(429);
                        assertThat(e.getTitle()).isEqualTo("Too many");
                    });
            assertThat(platform.request().line()).isEqualTo("POST /v1/calls");
            VonageClient client = application.client(platform.url()).build();
            dev.ncco.Call call =
                    dev.ncco.Call.to(phone("14155550105")).from("14155550100").ncco(talk("Hello"));
            assertThatThrownBy(() -> new SdkCalls(client, platform.url()).createV2(call))
                    .isInstanceOfSatisfying(VonageApiResponseException.class, e -> {
                        assertThat(e.getStatusCode()).isZero();
                        assertThat(e).hasMessageContaining("{\"title\":\"Too many\"}");
                    });
            assertThat(platform.requestCount()).isEqualTo(1);
        }
    }

    @Test
    void sendsTheTokenToWhateverAddressIsGiven() throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(200, "{}")) {
            VonageClient client =
                    application.client(URI.create("https://api.example.com")).build();
            String answer = client.getCustomClient().get(platform.url() + "/elsewhere");
            assertThat(answer).isEqualTo("{}");
            assertThat(platform.request().authorization()).startsWith("Bearer ");
        }
    }

    @Test
    void sendsTheApiSecretInTheUrlWithoutAnApplication() throws Exception {
        try (LoopbackPlatform platform = new LoopbackPlatform(202, "{}")) {
            VonageClient client =
                    VonageClient.builder().apiKey("key").apiSecret("SECRET").build();
            String answer = client.getCustomClient().post(platform.url() + "/v2/calls/", Map.of());
            assertThat(answer).isEqualTo("{}");
            LoopbackPlatform.Request request = platform.request();
            assertThat(request.line()).isEqualTo("POST /v2/calls/?api_key=key&api_secret=SECRET");
            assertThat(request.authorization()).isNull();
        }
    }
}
