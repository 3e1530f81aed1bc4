package dev.ncco.samples.placecall;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ncco.samples.placecall.ManagementEndpoints.Answer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A base class with a client, a platform on loopback, and a clock that advances by each pause of the client. */
abstract class ManageTest {

    static final Instant PLACED = Instant.parse("2026-11-23T12:00:00Z");
    static final Answer TOO_MANY = new Answer(429, "{\"title\":\"Too Many\"}", Map.of("Retry-After", "7"));
    static KeyPair keys;

    final List<Duration> pauses = new ArrayList<>();
    private Instant now = PLACED;
    LoopbackPlatform platform;
    ManagementEndpoints endpoints;
    ManageRequests requests;
    ManageClient client;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    static Tokens tokens() {
        return new Tokens(UUID.randomUUID(), (RSAPrivateKey) keys.getPrivate(), Clock.fixed(PLACED, ZoneOffset.UTC));
    }

    @BeforeEach
    void start() throws IOException {
        platform = new LoopbackPlatform(keys.getPublic(), call -> {});
        endpoints = new ManagementEndpoints(platform, "http://nobody.example/");
        requests = new ManageRequests(platform.url(), tokens());
        InstantSource source = () -> now;
        // Advances the clock instead of waiting.
        RetryingSender sender =
                new RetryingSender(RateLimit.perSecond(1000), source.withZone(ZoneOffset.UTC), pause -> {
                    if (pause.toMillis() > 1) {
                        pauses.add(pause);
                        now = now.plus(pause);
                    }
                });
        client = new ManageClient(sender, Instant.EPOCH);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    final ApiException failure(HttpRequest request) {
        return catchThrowableOfType(ApiException.class, () -> client.send(request));
    }
}
