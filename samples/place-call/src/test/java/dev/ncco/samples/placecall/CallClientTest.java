package dev.ncco.samples.placecall;

import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.EventStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallClientTest {

    private static final UUID APPLICATION = UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static KeyPair keys;

    private final List<Duration> pauses = new ArrayList<>();

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    private static Tokens tokens(KeyPair pair) {
        return new Tokens(APPLICATION, (RSAPrivateKey) pair.getPrivate(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private CallClient client(URI platform, Duration answer) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        RetryingSender sender = new RetryingSender(RateLimit.perSecond(1000), clock, pause -> {
            if (pause.toMillis() > 1) {
                pauses.add(pause);
            }
        });
        return new CallClient(platform, tokens(keys), answer, sender);
    }

    private CallClient client(URI platform) {
        return client(platform, Duration.ofSeconds(10));
    }

    private static Call call(String shaken) {
        return Call.to(phone("14155550100").shaken(shaken)).from("14155550100").ncco(talk("Hello"));
    }

    /** A server that answers with the given statuses in order, repeats the last one, and counts the requests. */
    private record Answering(HttpServer server, AtomicInteger requests) implements AutoCloseable {
        static Answering with(int... statuses) throws IOException {
            return with("7", statuses);
        }

        static Answering with(String retryAfter, int... statuses) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            AtomicInteger requests = new AtomicInteger();
            server.createContext("/", exchange -> {
                int status = statuses[Math.min(requests.getAndIncrement(), statuses.length - 1)];
                exchange.getRequestBody().readAllBytes();
                if (status == 0) {
                    exchange.close();
                    return;
                }
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
                byte[] body = "{\"title\":\"no\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return new Answering(server, requests);
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void placesTheCallOfThePageAndReadsItsEvent() throws Exception {
        CompletableFuture<CallEvent> event = new CompletableFuture<>();
        CompletableFuture<Call> taken = new CompletableFuture<>();
        try (EventListener listener = new EventListener(event::complete);
                LoopbackPlatform platform = new LoopbackPlatform(keys.getPublic(), taken::complete)) {
            Call call = QuickStart.call(listener.url());
            assertThat(client(platform.url()).place(call)).isEqualTo(new Outcome.Placed(202, "{}"));
            assertThat(taken.get(10, TimeUnit.SECONDS).toJson()).isEqualTo("""
                    {"ncco":[{"action":"talk","text":"Hello World"}],"to":[{"type":"phone","number":"14155550100",\
                    "dtmfAnswer":"p*123#"}],"from":{"type":"phone","number":"14155550100"},"event_url":["%s"],\
                    "event_method":"POST","machine_detection":"continue","length_timer":7200,"ringing_timer":60}""".formatted(listener.url()));
            CallEvent started = event.get(10, TimeUnit.SECONDS);
            assertThat(started.status()).contains(EventStatus.STARTED);
            assertThat(started.from()).contains("14155550100");
        }
    }

    @Test
    void createsAValidJwt() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens(keys).make());
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) keys.getPublic())))
                .isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.getJWTClaimsSet().getClaim("application_id")).isEqualTo(APPLICATION.toString());
        assertThat(token.getJWTClaimsSet().getIssueTime()).isEqualTo(Date.from(NOW));
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(900)));
        assertThat(token.getJWTClaimsSet().getJWTID())
                .isNotEqualTo(
                        SignedJWT.parse(tokens(keys).make()).getJWTClaimsSet().getJWTID());
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRejected() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        try (LoopbackPlatform platform =
                new LoopbackPlatform(generator.generateKeyPair().getPublic(), call -> {})) {
            assertThat(client(platform.url()).place(call("a.b.c")))
                    .isEqualTo(
                            new Outcome.Refused(401, "{\"title\":\"token is not signed by the application's key\"}"));
        }
        assertThat(pauses).isEmpty();
    }

    @Test
    void retriesAfterTooManyRequests() throws Exception {
        try (Answering platform = Answering.with(429, 429, 202)) {
            assertThat(client(platform.url()).place(call("a.b.c"))).isInstanceOf(Outcome.Placed.class);
            assertThat(platform.requests()).hasValue(3);
        }
        assertThat(pauses).hasSize(2).allMatch(p -> p.toSeconds() >= 7 && p.toSeconds() < 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 23 Nov 2026 12:00:30 GMT | 30
            Mon, 23 Nov 2026 11:00:00 GMT | 1
            Wed, 23 Nov 2033 12:00:00 GMT | 60
            30                            | 30
            99999999999999999999          | 1
            soon                          | 1
            -5                            | 1
            """)
    void waitsAsRetryAfterRequests(String retryAfter, long seconds) throws Exception {
        try (Answering platform = Answering.with(retryAfter, 429, 202)) {
            assertThat(client(platform.url()).place(call("a.b.c"))).isInstanceOf(Outcome.Placed.class);
        }
        assertThat(pauses)
                .singleElement()
                .satisfies(p -> assertThat(p.toMillis()).isBetween(seconds * 1000, seconds * 1250));
    }

    /** The server sends the headers, but never the body. */
    @Test
    void aBodyThatStallsIsUnknown() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(202, 2);
            exchange.getResponseBody().flush();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(client(url, Duration.ofMillis(500)).place(call("a.b.c")))
                    .isEqualTo(new Outcome.Unknown("no response before the time-out"));
        } finally {
            done.countDown();
            server.stop(0);
        }
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"status":"started"} | 204
            [1, 2                | 400
            []                   | 400
            {"status":"failed"}  | 500
            """)
    void theListenerAlwaysAnswers(String body, int status) throws Exception {
        try (EventListener listener = new EventListener(event -> {
            if (event.status().filter(EventStatus.FAILED::equals).isPresent()) {
                throw new IllegalStateException("a bug in the application");
            }
        })) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(listener.url()))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void givesUpAfterFourAttempts() throws Exception {
        try (Answering platform = Answering.with(429)) {
            assertThat(client(platform.url()).place(call("a.b.c")))
                    .isEqualTo(new Outcome.Refused(429, "{\"title\":\"no\"}"));
            assertThat(platform.requests()).hasValue(4);
        }
        assertThat(pauses).as("no pause after the last attempt").hasSize(3);
    }

    @Test
    void retriesIfItCannotConnect() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        assertThat(client(nobody).place(call("a.b.c")))
                .isEqualTo(new Outcome.Refused(0, "cannot connect to " + nobody + "/v2/calls/"));
        assertThat(pauses).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 422, 302})
    void doesNotRetryARejectedCall(int status) throws Exception {
        try (Answering platform = Answering.with(status)) {
            assertThat(client(platform.url()).place(call("a.b.c")))
                    .isEqualTo(new Outcome.Refused(status, "{\"title\":\"no\"}"));
            assertThat(platform.requests()).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 0})
    void doesNotRetryACallThatMayHaveRung(int status) throws Exception {
        try (Answering platform = Answering.with(status)) {
            assertThat(client(platform.url()).place(call("a.b.c"))).isInstanceOf(Outcome.Unknown.class);
            assertThat(platform.requests()).hasValue(1);
        }
        assertThat(pauses).isEmpty();
    }

    @Test
    void aTimeOutIsUnknown() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            assertThat(client(url, Duration.ofMillis(200)).place(call("a.b.c")))
                    .isEqualTo(new Outcome.Unknown("no response before the time-out"));
        }
        assertThat(pauses).isEmpty();
    }

    @Test
    void showsNoSecrets() throws Exception {
        Call call = call("SECRET.b.c");
        assertThat(call.toString()).contains("***").doesNotContain("SECRET");
        Tokens tokens = tokens(keys);
        assertThat(tokens.toString()).isEqualTo("tokens for " + APPLICATION);
        try (Answering platform = Answering.with(500)) {
            CallClient client = client(platform.url());
            assertThat(client.place(call).toString()).doesNotContain("SECRET", "Bearer", "ey");
            assertThat(client.request(call).toString()).doesNotContain("Bearer");
        }
    }

    @Test
    void theRateLimitSpacesRequests() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1); // the clock of a JVM can overflow
        RateLimit limit = RateLimit.perSecond(10, now::get);
        assertThat(List.of(limit.take(), limit.take(), limit.take()))
                .containsExactly(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(200));
        now.addAndGet(Duration.ofMillis(250).toNanos());
        assertThat(List.of(limit.take(), limit.take())).containsExactly(Duration.ofMillis(50), Duration.ofMillis(150));
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(limit.take()).isZero();
    }
}
