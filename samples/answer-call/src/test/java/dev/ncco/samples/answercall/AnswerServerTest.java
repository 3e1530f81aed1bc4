package dev.ncco.samples.answercall;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.ncco.Action;
import dev.ncco.CallEvent;
import dev.ncco.ConnectAction;
import dev.ncco.InputAction;
import dev.ncco.Ncco;
import dev.ncco.PhoneNumber;
import dev.ncco.RecordAction;
import dev.ncco.TalkAction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests webhooks over HTTP, as the platform sends them. */
class AnswerServerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SECRET = "a secret of more than 32 characters";
    private static AnswerServer server;

    @BeforeAll
    static void start() throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = new AnswerServer(address, new Menu("https://example.com", Set.of("14155550199")), null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(json)).build());
    }

    private static List<Action> actions(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return Ncco.fromJson(response.body()).actions();
    }

    @Test
    void connectsRegularCallersWithoutTheMenu() throws Exception {
        List<Action> stranger = actions(send(request("/answer?from=14155550100&to=14155550105&conversation_uuid=CON-1")
                .build()));
        assertThat(stranger).hasExactlyElementsOfTypes(TalkAction.class, InputAction.class);
        assertThat(((InputAction) stranger.get(1)).eventUrl()).contains(List.of("https://example.com/choice"));
        List<Action> regular = actions(post("/answer", "{\"from\":14155550199,\"to\":\"14155550105\"}"));
        assertThat(((ConnectAction) regular.get(1)).endpoint())
                .isInstanceOfSatisfying(
                        PhoneNumber.class, p -> assertThat(p.number()).isEqualTo("14155550102"));
    }

    @Test
    void answersEachKey() throws Exception {
        assertThat(actions(post("/choice", "{\"dtmf\":{\"digits\":\"1\",\"timed_out\":false}}")))
                .hasExactlyElementsOfTypes(TalkAction.class, ConnectAction.class);
        assertThat(actions(post("/choice", "{\"dtmf\":{\"digits\":\"3\",\"timed_out\":false}}")))
                .hasExactlyElementsOfTypes(TalkAction.class, RecordAction.class);
        List<Action> wrong = actions(post("/choice", "{\"dtmf\":{\"digits\":\"9\",\"timed_out\":false}}"));
        assertThat(((TalkAction) wrong.get(0)).text()).startsWith("There is no 9.");
        List<Action> nothing = actions(post("/choice", "{\"dtmf\":{\"digits\":null,\"timed_out\":true}}"));
        assertThat(((TalkAction) nothing.get(0)).text()).startsWith("I did not hear anything.");
    }

    @Test
    void recordsAMessageIfNobodyAnswers() throws Exception {
        assertThat(actions(post("/event", "{\"status\":\"timeout\"}")))
                .hasExactlyElementsOfTypes(TalkAction.class, RecordAction.class);
        assertThat(post("/event", "{\"status\":\"ringing\"}").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "7", "{\"from\":\"1\",\"from\":\"2\"}"})
    void rejectsABodyThatIsNotAnEvent(String json) throws Exception {
        assertThat(post("/choice", json).statusCode()).isEqualTo(400);
    }

    @Test
    void rejectsLargeBodiesAndOtherMethods() throws Exception {
        byte[] large = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.US_ASCII);
        assertThat(send(request("/event")
                                .POST(BodyPublishers.ofByteArray(large))
                                .build())
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request("/answer").DELETE().build()).statusCode()).isEqualTo(405);
        assertThat(send(request("/nothing").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void incompleteRequestsDoNotBlockOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (String part : List.of(
                "POST /answer HTTP/1.1\r\nHost: x\r\n",
                "POST /answer HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")) {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
        }
        assertThat(actions(post("/answer", "{\"from\":\"14155550100\"}"))).isNotEmpty();
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void answersAFailureWith500() throws Exception {
        Menu broken = new Menu("https://example.com", Set.of()) {
            @Override
            public Ncco answer(CallEvent call) {
                throw new IllegalStateException("the database is not available");
            }
        };
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (AnswerServer failing = new AnswerServer(address, broken, "")) {
            URI url = URI.create("http://127.0.0.1:" + failing.port() + "/answer");
            assertThat(send(HttpRequest.newBuilder(url).build()).statusCode()).isEqualTo(500);
        }
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

    private static AnswerServer serve(Menu menu, String secret) throws IOException {
        return new AnswerServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), menu, secret);
    }

    private static int status(AnswerServer server, String path, String body, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (body != null) {
            request.POST(BodyPublishers.ofString(body));
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send(request.build()).statusCode();
    }

    @Test
    void rejectsUnsignedWebhooksIfASecretIsSet() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        Menu counting = new Menu("https://example.com", Set.of()) {
            @Override
            public Ncco answer(CallEvent call) {
                answered.incrementAndGet();
                return super.answer(call);
            }
        };
        String body = "{\"from\":14155550100}";
        String get = "/answer?from=14155550100&to=1415";
        String query = "{\"from\":\"14155550100\",\"to\":\"1415\"}";
        try (AnswerServer signed = serve(counting, SECRET);
                AnswerServer other = serve(counting, SECRET + "x")) {
            assertThat(status(signed, "/answer", body, authorization(body, 0))).isEqualTo(200);
            assertThat(status(signed, get, null, authorization(query, 0))).isEqualTo(200);
            assertThat(answered).hasValue(2);
            assertThat(status(signed, "/answer", body, null)).isEqualTo(503);
            assertThat(status(signed, get, null, null)).isEqualTo(503);
            assertThat(status(signed, "/answer", body + " ", authorization(body, 0)))
                    .isEqualTo(401);
            assertThat(status(signed, get + "1", null, authorization(query, 0))).isEqualTo(401);
            assertThat(status(signed, "/answer", body, authorization(body, 600)))
                    .isEqualTo(401);
            assertThat(status(signed, "/answer", body, "Bearer x")).isEqualTo(401);
            assertThat(status(signed, "/answer", "{", authorization("{", 0))).isEqualTo(400);
            assertThat(status(other, "/answer", body, authorization(body, 0))).isEqualTo(401);
            assertThat(answered).hasValue(2);
        }
    }

    @Test
    void warnsOnceIfNoSecretIsSet() throws Exception {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger(AnswerServer.class.getName());
        log.addHandler(handler);
        Menu menu = new Menu("https://example.com", Set.of());
        try (AnswerServer open = serve(menu, null);
                AnswerServer empty = serve(menu, "");
                AnswerServer signed = serve(menu, SECRET)) {
            assertThat(status(open, "/answer", "{}", null)).isEqualTo(200);
            assertThat(status(empty, "/answer", "{}", null)).isEqualTo(200);
            assertThat(status(signed, "/answer", "{}", authorization("{}", 0))).isEqualTo(200);
            assertThat(logged)
                    .hasSize(2)
                    .containsOnly("signatures of webhooks are not verified: VONAGE_SIGNATURE_SECRET is not set");
        } finally {
            log.removeHandler(handler);
        }
    }
}
