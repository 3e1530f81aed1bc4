package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonTree;
import dev.ncco.runtime.io.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A webhook with its signature, which proves that the platform sent it. The {@code Authorization} header contains a
 * JSON Web Token, signed with HS256 and the signature secret of the account, with the time ({@code iat}) and a hash of
 * the body ({@code payload_hash}). {@link #verify(String)} checks all of them:
 *
 * <pre>{@code
 * byte[] body = exchange.getRequestBody().readNBytes(1 << 20);
 * String authorization = exchange.getRequestHeaders().getFirst("Authorization");
 * SignedWebhook.Result result = SignedWebhook.of(authorization, body).verify(secret);
 * if (!result.isValid()) {
 *     exchange.sendResponseHeaders(result.httpStatus(), -1);
 *     return;
 * }
 * CallEvent event = CallEvent.fromJson(body);
 * }</pre>
 *
 * <p>Verify the body as received, before parsing it: in a Spring controller, declare it as {@code @RequestBody byte[]}.
 * A replayed webhook is accepted until the maximum age, which is 5 minutes by default. An application that must handle
 * each webhook only once has to detect duplicates, for example by the {@code uuid} and {@code timestamp} of the event.
 *
 * <p>Instances are immutable. Messages and {@code toString()} never contain the token or a secret.
 *
 * @see <a href="https://developer.vonage.com/en/getting-started/concepts/webhooks#decoding-signed-webhooks">Decoding
 *     signed webhooks</a>
 */
@CheckReturnValue
public final class SignedWebhook {

    /** The result of verifying a webhook. */
    public enum Result {
        /** The platform sent the webhook, and it was not changed. */
        VALID(200),
        /**
         * The {@code Authorization} header is missing. After an internal error, the platform may send a webhook without
         * a signature, and sends it again if the response has status 503.
         */
        MISSING(503),
        /** The header is not a JSON Web Token of at most 8 KiB, or a signed token has no {@code iat}. */
        MALFORMED(401),
        /** The algorithm is not HS256. */
        WRONG_ALGORITHM(401),
        /** The token was not signed with any of the secrets, or was changed. */
        WRONG_SIGNATURE(401),
        /** The token is older than the maximum age, or its {@code exp} has passed. */
        EXPIRED(401),
        /** The token was issued more than a minute in the future, so one of the clocks is wrong. */
        FROM_THE_FUTURE(401),
        /**
         * {@code payload_hash} is missing, or is not the hash of the body. This is checked last: the signature and the
         * age are valid, so the token belongs to another webhook, or the body was changed.
         */
        WRONG_PAYLOAD_HASH(401);

        private final int httpStatus;

        Result(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /** {@return whether the platform sent the webhook} */
        public boolean isValid() {
            return this == VALID;
        }

        /**
         * Returns the HTTP status for the response. According to the platform's documentation, a 5xx response to a
         * webhook without a signature makes it send the webhook again. Because anybody can cause this status, respond
         * with 401 instead if a load balancer removes servers that respond with 5xx.
         *
         * @return 503 if the signature is missing, 401 if it is invalid, 200 if the webhook is valid
         */
        public int httpStatus() {
            return httpStatus;
        }
    }

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_HEADER = 8192;
    private static final Duration LONGEST_AGE = Duration.ofDays(1);
    private static final Duration DEFAULT_AGE = Duration.ofMinutes(5);
    private static final int CLOCK_SKEW_SECONDS = 60;
    private static final double MILLIS = 1000;

    private final @Nullable String authorization;
    private final String payloadHash;
    private final Duration maxAge;
    private final Clock clock;

    private SignedWebhook(@Nullable String authorization, String payloadHash, Duration maxAge, Clock clock) {
        this.authorization = authorization;
        this.payloadHash = payloadHash;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /**
     * Creates a webhook from a POST request.
     *
     * @param authorization the {@code Authorization} header, or null if it is missing
     * @param body the bytes of the body, exactly as received
     * @return the webhook
     * @throws InvalidValueException if the body is null
     */
    public static SignedWebhook of(@Nullable String authorization, byte[] body) {
        return new SignedWebhook(
                authorization, sha256(required(body, "webhook.body", "body")), DEFAULT_AGE, Clock.systemUTC());
    }

    /**
     * Creates a webhook from a GET request, which has no body. Its {@code payload_hash} is the hash of a JSON object
     * with the decoded parameters in their order, each value as a string. Vonage's support describes this, but the
     * guide does not; use POST for the answer URL to avoid depending on it.
     *
     * @param authorization the {@code Authorization} header, or null if it is missing
     * @param query the percent-encoded query of the URL; null is treated as an empty query
     * @return the webhook
     * @throws InvalidDocumentException if the query is longer than 1 MiB
     * @see <a href=
     *     "https://api.support.vonage.com/hc/en-us/articles/19033783342876-How-do-I-verify-that-the-Voice-API-Webhook-request-and-it-s-payload-has-not-been-tampered-during-transit">Verifying
     *     the payload</a>
     */
    public static SignedWebhook ofQuery(@Nullable String authorization, @Nullable String query) {
        return of(authorization, JsonWriter.bytesOfTree(JsonTree.read(JsonReader.ofQuery(query))));
    }

    /**
     * Sets the maximum age of the signature.
     *
     * @param time 1 second to 1 day (default: 5 minutes)
     * @return a copy with the maximum age
     * @throws InvalidValueException if the time is null or out of range
     */
    public SignedWebhook maxAge(Duration time) {
        Duration age = required(time, "webhook.max-age", "maximum age");
        if (age.toSeconds() < 1 || age.compareTo(LONGEST_AGE) > 0) {
            throw new InvalidValueException(
                    "", "webhook.max-age", "maximum age must be from 1 second to 1 day, but was " + age);
        }
        return new SignedWebhook(authorization, payloadHash, age, clock);
    }

    /**
     * Sets the clock with which the time of the signature is compared, for tests.
     *
     * @param time the clock (default: the system clock)
     * @return a copy with the clock
     * @throws InvalidValueException if the clock is null
     */
    public SignedWebhook clock(Clock time) {
        return new SignedWebhook(authorization, payloadHash, maxAge, required(time, "webhook.clock", "clock"));
    }

    /**
     * Verifies that the platform sent this webhook.
     *
     * @param secret the signature secret of the account, from the settings in the dashboard; not the API secret
     * @return the result
     * @throws InvalidValueException if the secret is null or empty
     */
    public Result verify(String secret) {
        return verify(List.of(required(secret, "webhook.secret", "secret")));
    }

    /**
     * Verifies that the platform sent this webhook, with any of several secrets: the old and the new secret during a
     * rotation, or the secrets of several accounts.
     *
     * @param secrets one or more signature secrets
     * @return the result
     * @throws InvalidValueException if the list is empty, or a secret is null or empty
     */
    public Result verify(List<String> secrets) {
        List<byte[]> keys = required(secrets, "webhook.secret", "secrets").stream()
                .map(SignedWebhook::key)
                .toList();
        if (keys.isEmpty()) {
            throw new InvalidValueException("", "webhook.secret", "secrets must not be empty");
        }
        if (authorization == null || authorization.isBlank()) {
            return Result.MISSING;
        }
        String[] parts = authorization.split("\\.", 4);
        if (authorization.length() > LONGEST_HEADER
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || parts.length != 3) {
            return Result.MALFORMED;
        }
        try {
            return verify(parts[0].substring(SCHEME.length()), parts[1], parts[2], keys);
        } catch (IllegalArgumentException e) { // not Base64url, or not a JSON object
            return Result.MALFORMED;
        }
    }

    private Result verify(String header, String claims, String signature, List<byte[]> keys) {
        if (!"HS256".equals(parse(header).get("alg"))) {
            return Result.WRONG_ALGORITHM;
        }
        // Compared as Base64url, because different texts can decode to the same bytes. Claims are not parsed before.
        byte[] signed = utf8(header + "." + claims);
        boolean authentic = false;
        for (byte[] key : keys) {
            byte[] expected = Base64.getUrlEncoder().withoutPadding().encode(hmac(key, signed));
            authentic |= MessageDigest.isEqual(expected, utf8(signature));
        }
        return authentic ? verify(parse(claims)) : Result.WRONG_SIGNATURE;
    }

    private Result verify(Map<?, ?> claims) {
        Object expiry = claims.get("exp");
        if (!(claims.get("iat") instanceof Number issued) || claims.containsKey("exp") && !(expiry instanceof Number)) {
            return Result.MALFORMED;
        }
        double now = clock.millis() / MILLIS;
        double age = now - issued.doubleValue();
        if (age > maxAge.toMillis() / MILLIS || expiry instanceof Number end && now >= end.doubleValue()) {
            return Result.EXPIRED;
        }
        if (age < -CLOCK_SKEW_SECONDS) {
            return Result.FROM_THE_FUTURE;
        }
        return claims.get("payload_hash") instanceof String hash && MessageDigest.isEqual(utf8(hash), utf8(payloadHash))
                ? Result.VALID
                : Result.WRONG_PAYLOAD_HASH;
    }

    private static Map<?, ?> parse(String part) {
        JsonReader in = JsonReader.of(Base64.getUrlDecoder().decode(part), Reading.STRICT);
        in.openObject("webhook.token", "token");
        return in.end((Map<?, ?>) Objects.requireNonNull(JsonTree.read(in)));
    }

    private static byte[] key(@Nullable String secret) {
        byte[] key = utf8(required(secret, "webhook.secret", "secret"));
        if (key.length == 0) {
            throw new InvalidValueException("", "webhook.secret", "secret must not be empty");
        }
        return key;
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform supports HmacSHA256", e);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform supports SHA-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T required(@Nullable T value, String rule, String name) {
        if (value == null) {
            throw new InvalidValueException("", rule, name + " must not be null");
        }
        return value;
    }
}
