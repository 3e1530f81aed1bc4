package dev.ncco.samples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Tests the application with a signature secret. */
class SignatureFilterTest {

    private static final String SECRET = "a secret of more than 32 characters";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--vonage.signature-secret=" + SECRET);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** Returns the Authorization header of the platform for a body, or for a query as JSON, signed some seconds ago. */
    private static String authorization(String payload, int secondsAgo) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issueTime(Date.from(Instant.now().minusSeconds(secondsAgo)))
                .issuer("Vonage")
                .claim("payload_hash", HexFormat.of().formatHex(hash))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(SECRET));
        return "Bearer " + token.serialize();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String path, String authorization)
            throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        request.uri(URI.create("http://127.0.0.1:" + port + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request, path, authorization);
    }

    private static HttpResponse<String> get(String path, String authorization) throws Exception {
        return send(HttpRequest.newBuilder(), path, authorization);
    }

    @Test
    void signedWebhooksReachTheController() throws Exception {
        String choice = "{\"dtmf\": {\"digits\": \"7\", \"timed_out\": false}, \"note\": \"é\"}";
        HttpResponse<String> answer = post("/choice", choice, authorization(choice, 0));
        assertThat(answer.body()).isEqualTo("[{\"action\":\"talk\",\"text\":\"You have pressed 7.\"}]");
        assertThat(get("/answer?from=12", authorization("{\"from\":\"12\"}", 0)).body())
                .contains("Hello, 1 2.");
        assertThat(post("/event", "[]", authorization("[]", 0)).statusCode()).isEqualTo(400);
    }

    @Test
    void rejectsOtherRequests() throws Exception {
        String event = "{\"status\":\"started\"}";
        assertThat(post("/event", event, null).statusCode()).isEqualTo(503);
        assertThat(get("/answer?from=12", null).statusCode()).isEqualTo(503);
        assertThat(post("/event", event + " ", authorization(event, 0)).statusCode())
                .isEqualTo(401);
        assertThat(get("/answer?from=13", authorization("{\"from\":\"12\"}", 0)).statusCode())
                .isEqualTo(401);
        assertThat(post("/event", event, authorization(event, 600)).statusCode())
                .isEqualTo(401);
        assertThat(post("/event", event, "Basic x").statusCode()).isEqualTo(401);
        assertThat(post("/event", " ".repeat((1 << 20) + 1), null).statusCode()).isEqualTo(413);
    }

    @Test
    void warnsIfNoSecretIsSet() {
        Logger log = (Logger) LoggerFactory.getLogger(SignatureFilter.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        log.addAppender(logged);
        assertThat(new SignatureFilter("")).isNotNull();
        assertThat(new SignatureFilter(SECRET)).isNotNull();
        log.detachAppender(logged);
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("signatures of webhooks are not verified: vonage.signature-secret is not set");
    }

    @Test
    void theSecretCanBeAnEnvironmentVariable() {
        assertThat(new SystemEnvironmentPropertySource("test", Map.of("VONAGE_SIGNATURE_SECRET", SECRET))
                        .getProperty("vonage.signature-secret"))
                .isEqualTo(SECRET);
    }
}
