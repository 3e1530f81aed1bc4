package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.impl.HMAC;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.ncco.SignedWebhook.Result;
import dev.ncco.runtime.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks whose tokens are made by another library, and what becomes of them when anything is changed. */
class SignedWebhookTest {

    private static final long SEED = 20261124;
    private static final String BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** Long enough for HS512; the platform has shorter ones, too. */
    private static final String SECRET = "0123456789abcdefGHIJKLMNOPQRSTUV0123456789abcdefGHIJKLMNOPQRSTUV";

    private static final byte[] BODY = utf8("{\"status\":\"started\",\"from\":14155550100,\"note\":\"é\"}");
    private static final Instant ISSUED = Instant.ofEpochSecond(1_587_494_962);
    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final String TOKEN = token(claims().build());

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The claims of the example in the platform's guide. */
    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issueTime(Date.from(ISSUED))
                .jwtID("c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5")
                .issuer("Vonage")
                .claim("payload_hash", sha256(BODY))
                .claim("api_key", "a1b2c3d")
                .claim("application_id", "aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
    }

    private static String token(JWTClaimsSet claims) {
        try {
            return token(JWSAlgorithm.HS256, new MACSigner(SECRET), claims);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String token(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** A token with any header and claims, also such as no library would make, and the right signature. */
    private static String signed(String header, String claims) {
        return sign(SECRET, Base64URL.encode(header) + "." + Base64URL.encode(claims));
    }

    private static String sign(String secret, String content) {
        try {
            SecretKeySpec key = new SecretKeySpec(utf8(secret), "HmacSHA256");
            return content + "." + Base64URL.encode(HMAC.compute(key, utf8(content), null));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static SignedWebhook webhook(String token, byte[] body) {
        return SignedWebhook.of("Bearer " + token, body).clock(at(ISSUED.plusSeconds(1)));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static Result verify(String token) {
        return webhook(token, BODY).verify(SECRET);
    }

    @Test
    void acceptsWhatThePlatformSends() {
        assertThat(verify(TOKEN)).isEqualTo(Result.VALID);
        assertThat(Result.VALID.isValid()).isTrue();
        assertThat(SignedWebhook.of("bearer " + TOKEN, BODY)
                        .clock(at(ISSUED))
                        .verify(SECRET)
                        .isValid())
                .isTrue();
    }

    /** Made with Python's hmac module, with the claims of the platform's guide and a short secret. */
    @Test
    void acceptsATokenThatWasMadeElsewhere() {
        String token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE1ODc0OTQ5NjIsImp0aSI6ImM1YmE4ZjI0LTFhMTQtNGMx"
                + "MC1iZmRmLTNmYmU4Y2U1MTFiNSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6ImM3MjM4YzllN2Q2NTQwNjJhZjk0NmFk"
                + "MTVlZjkwMmMxMjcxMTI4Nzc4YmRiMmU1NTVkNmRlNTQwNzIwOTlhNzkiLCJhcGlfa2V5IjoiYTFiMmMzZCIsImFwcGxpY2F0aW9u"
                + "X2lkIjoiYWFhYWFhYWEtYmJiYi1jY2NjLWRkZGQtMDEyMzQ1Njc4OWFiIn0.imgaUqBG2dDX1oLcb9kzSG_U8xkcpJX55_JfPq0o"
                + "jzM";
        SignedWebhook webhook = webhook(token, utf8("{\"status\":\"started\",\"from\":14155550100}"));
        assertThat(webhook.verify("Zy5T8zwyEVdpOBPt")).isEqualTo(Result.VALID);
        assertThat(webhook.verify("Zy5T8zwyEVdpOBPu")).isEqualTo(Result.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyHeaderIsNone(String header) {
        assertThat(SignedWebhook.of(header, BODY).verify(SECRET)).isEqualTo(Result.MISSING);
        assertThat(SignedWebhook.of(null, BODY).verify(SECRET)).isEqualTo(Result.MISSING);
    }

    @Test
    void theStatusToAnswerWith() {
        for (Result result : Result.values()) {
            int expected = result == Result.VALID ? 200 : result == Result.MISSING ? 503 : 401;
            assertThat(result.httpStatus()).as(result.name()).isEqualTo(expected);
            assertThat(result.isValid()).isEqualTo(expected == 200);
        }
    }

    @Test
    void anyOtherCharacterInTheTokenIsNoticed() {
        String header = TOKEN.substring(0, TOKEN.indexOf('.'));
        for (int i = 0; i < TOKEN.length(); i++) {
            for (char c : (BASE64_URL + "=. é").toCharArray()) {
                if (c != TOKEN.charAt(i)) {
                    String changed = TOKEN.substring(0, i) + c + TOKEN.substring(i + 1);
                    Result result = verify(changed);
                    if (c == '.' || TOKEN.charAt(i) == '.') {
                        assertThat(result).as(changed).isEqualTo(Result.MALFORMED);
                    } else if (i < header.length()) {
                        assertThat(result)
                                .as(changed)
                                .isIn(Result.MALFORMED, Result.WRONG_ALGORITHM, Result.WRONG_SIGNATURE);
                    } else {
                        assertThat(result).as(changed).isEqualTo(Result.WRONG_SIGNATURE);
                    }
                }
            }
        }
    }

    @Test
    void aCharacterTooFewOrTooManyIsNoticed() {
        for (int i = 0; i < TOKEN.length(); i++) {
            String rest = TOKEN.substring(i);
            assertThat(verify(TOKEN.substring(0, i) + TOKEN.substring(i + 1)).isValid())
                    .isFalse();
            assertThat(verify(TOKEN.substring(0, i) + "A" + rest).isValid()).isFalse();
            assertThat(verify(TOKEN.substring(0, i)).isValid()).isFalse();
            assertThat(verify(rest).isValid()).isEqualTo(i == 0);
        }
        for (String end : List.of("A", "=", ".", ".A", " ", "\n", "\u0000")) {
            assertThat(verify(TOKEN + end).isValid()).as(end).isFalse();
            assertThat(verify(end + TOKEN).isValid()).as(end).isFalse();
        }
    }

    @Test
    void anyOtherBodyIsNoticed() {
        for (int i = 0; i < BODY.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = BODY.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(webhook(TOKEN, changed).verify(SECRET)).isEqualTo(Result.WRONG_PAYLOAD_HASH);
            }
        }
        for (String body : List.of("", new String(BODY, StandardCharsets.UTF_8) + "\n")) {
            assertThat(webhook(TOKEN, utf8(body)).verify(SECRET)).isEqualTo(Result.WRONG_PAYLOAD_HASH);
        }
    }

    /** What the caller does with the array later does not matter. */
    @Test
    void aBodyThatIsChangedLaterIsTheOneThatWasReceived() {
        byte[] body = BODY.clone();
        SignedWebhook webhook = webhook(TOKEN, body);
        body[0] = ' ';
        assertThat(webhook.verify(SECRET)).isEqualTo(Result.VALID);
    }

    @Test
    void anyOtherSecretIsNoticed() {
        for (int i = 0; i < SECRET.length(); i++) {
            String other = SECRET.substring(0, i) + (char) (SECRET.charAt(i) + 1) + SECRET.substring(i + 1);
            assertThat(webhook(TOKEN, BODY).verify(other)).isEqualTo(Result.WRONG_SIGNATURE);
        }
        for (String other : List.of(SECRET + "x", SECRET.substring(1), SECRET + " ", "x", "é")) {
            assertThat(webhook(TOKEN, BODY).verify(other)).isEqualTo(Result.WRONG_SIGNATURE);
        }
    }

    @Test
    void anyOfSeveralSecrets() {
        SignedWebhook webhook = webhook(TOKEN, BODY);
        assertThat(webhook.verify(List.of("new", SECRET))).isEqualTo(Result.VALID);
        assertThat(webhook.verify(List.of(SECRET, "old"))).isEqualTo(Result.VALID);
        assertThat(webhook.verify(List.of("new", "old"))).isEqualTo(Result.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, VALID",
        "299999, VALID",
        "300000, VALID",
        "300001, EXPIRED",
        "86400000, EXPIRED",
        "-1, VALID",
        "-59999, VALID",
        "-60000, VALID",
        "-60001, FROM_THE_FUTURE",
        "-86400000, FROM_THE_FUTURE"
    })
    void theAgeInMilliseconds(long age, Result expected) {
        Clock clock = at(ISSUED.plusMillis(age));
        assertThat(webhook(TOKEN, BODY).clock(clock).verify(SECRET)).isEqualTo(expected);
    }

    @Test
    void anotherMaximumAge() {
        for (Duration maximum : List.of(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofDays(1))) {
            SignedWebhook webhook = webhook(TOKEN, BODY).maxAge(maximum);
            Instant end = ISSUED.plus(maximum);
            assertThat(webhook.clock(at(end)).verify(SECRET)).isEqualTo(Result.VALID);
            assertThat(webhook.clock(at(end.plusMillis(1))).verify(SECRET)).isEqualTo(Result.EXPIRED);
        }
    }

    @Test
    void anExpiryIsHonored() {
        String token =
                token(claims().expirationTime(Date.from(ISSUED.plusSeconds(30))).build());
        SignedWebhook webhook = webhook(token, BODY);
        assertThat(webhook.clock(at(ISSUED.plusMillis(29_999))).verify(SECRET)).isEqualTo(Result.VALID);
        assertThat(webhook.clock(at(ISSUED.plusSeconds(30))).verify(SECRET)).isEqualTo(Result.EXPIRED);
        String later = token(
                claims().expirationTime(Date.from(ISSUED.plusSeconds(3600))).build());
        assertThat(webhook(later, BODY).clock(at(ISSUED.plusSeconds(301))).verify(SECRET))
                .isEqualTo(Result.EXPIRED);
    }

    @Test
    void otherAlgorithmsAreRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        RSASSASigner rsa = new RSASSASigner(generator.generateKeyPair().getPrivate());
        MACSigner mac = new MACSigner(SECRET);
        JWTClaimsSet claims = claims().build();
        List<String> tokens = List.of(
                token(JWSAlgorithm.HS384, mac, claims),
                token(JWSAlgorithm.HS512, mac, claims),
                token(JWSAlgorithm.RS256, rsa, claims),
                token(JWSAlgorithm.PS256, rsa, claims),
                new PlainJWT(claims).serialize());
        for (String token : tokens) {
            assertThat(verify(token)).as(token).isEqualTo(Result.WRONG_ALGORITHM);
        }
    }

    /** Signed with HS256 and the right secret, whatever the header says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\"}",
                "{\"alg\":\"None\"}",
                "{\"alg\":\"\"}",
                "{\"alg\":\"hs256\"}",
                "{\"alg\":\"Hs256\"}",
                "{\"alg\":\"HS256 \"}",
                "{\"alg\":\"HS256\\u0000\"}",
                "{\"alg\":\"HS384\"}",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":[\"HS256\"]}",
                "{\"alg\":null}",
                "{\"alg\":256}",
                "{\"ALG\":\"HS256\"}",
                "{\"typ\":\"JWT\"}",
                "{}"
            })
    void theAlgorithmIsComparedExactly(String header) {
        assertThat(verify(signed(header, claims().build().toString()))).isEqualTo(Result.WRONG_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "\"HS256\"",
                "null",
                "{",
                "{\"alg\":\"HS256\",\"alg\":\"HS256\"}",
                "{}{}",
                "\uFEFF"
            })
    void aHeaderThatIsNotAnObjectIsMalformed(String header) {
        assertThat(verify(signed(header, claims().build().toString()))).isEqualTo(Result.MALFORMED);
    }

    static List<Object[]> otherClaims() {
        String hash = "\"payload_hash\":\"" + sha256(BODY) + "\"";
        String time = "\"iat\":1587494962";
        return List.of(
                new Object[] {"{" + time + "," + hash + "}", Result.VALID},
                new Object[] {"{" + hash + ",\"iat\":1.587494962e9}", Result.VALID},
                new Object[] {"{" + hash + ",\"iat\":1587494962.5}", Result.VALID},
                new Object[] {"{" + hash + ",\"ia\\u0074\":1587494962}", Result.VALID},
                new Object[] {"{" + time + "," + hash + ",\"exp\":1e300}", Result.VALID},
                new Object[] {"{" + time + "," + hash + ",\"x\":{\"exp\":0}}", Result.VALID},
                new Object[] {"{" + time + "," + hash + ",\"exp\":-1}", Result.EXPIRED},
                new Object[] {"{" + time + "," + hash + ",\"exp\":null}", Result.MALFORMED},
                new Object[] {"{" + time + "," + hash + ",\"exp\":\"1587494999\"}", Result.MALFORMED},
                new Object[] {"{" + hash + "}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":\"1587494962\"}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":null}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":true}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":1587494962000}", Result.FROM_THE_FUTURE},
                new Object[] {"{" + hash + ",\"iat\":1e300}", Result.FROM_THE_FUTURE},
                new Object[] {"{" + hash + ",\"iat\":" + "9".repeat(300) + "}", Result.FROM_THE_FUTURE},
                new Object[] {"{" + hash + ",\"iat\":" + "9".repeat(4000) + "}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":1e999999999999}", Result.MALFORMED},
                new Object[] {"{" + hash + ",\"iat\":-1e300}", Result.EXPIRED},
                new Object[] {"{" + hash + ",\"iat\":1e-300}", Result.EXPIRED},
                new Object[] {"{" + hash + ",\"iat\":0}", Result.EXPIRED},
                new Object[] {"{" + hash + ",\"iat\":NaN}", Result.MALFORMED},
                new Object[] {"{" + time + "," + time + "," + hash + "}", Result.MALFORMED},
                new Object[] {"{" + time + "," + hash + ",\"payload_hash\":\"\"}", Result.MALFORMED},
                new Object[] {"{" + time + "}", Result.WRONG_PAYLOAD_HASH},
                new Object[] {"{" + time + ",\"payload_hash\":null}", Result.WRONG_PAYLOAD_HASH},
                new Object[] {"{" + time + ",\"payload_hash\":\"\"}", Result.WRONG_PAYLOAD_HASH},
                new Object[] {"{" + time + ",\"payload_hash\":[\"" + sha256(BODY) + "\"]}", Result.WRONG_PAYLOAD_HASH},
                new Object[] {
                    "{" + time + ",\"payload_hash\":\"" + sha256(BODY).toUpperCase(Locale.ROOT) + "\"}",
                    Result.WRONG_PAYLOAD_HASH
                },
                new Object[] {"{" + time + ",\"payload_hash\":\"" + sha256(BODY) + "0\"}", Result.WRONG_PAYLOAD_HASH},
                new Object[] {
                    "{" + time + ",\"payload_hash\":\"" + sha256(new byte[0]) + "\"}", Result.WRONG_PAYLOAD_HASH
                },
                new Object[] {"{}", Result.MALFORMED},
                new Object[] {"[]", Result.MALFORMED},
                new Object[] {"", Result.MALFORMED},
                new Object[] {"{" + time + "," + hash, Result.MALFORMED},
                new Object[] {"{" + time + "," + hash + "} x", Result.MALFORMED},
                new Object[] {"{" + time + "," + hash + ",\"\\ud800\":1}", Result.MALFORMED},
                new Object[] {
                    "{" + time + "," + hash + ",\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}", Result.MALFORMED
                },
                new Object[] {"{\"x\":".repeat(1000), Result.MALFORMED});
    }

    /** Signed with the right secret, so that the claims are read. */
    @ParameterizedTest
    @MethodSource("otherClaims")
    void claimsThatAreMissingOrHostile(String claims, Result expected) {
        assertThat(verify(signed(HS256, claims))).isEqualTo(expected);
    }

    /** Nobody without the secret gets the claims parsed. */
    @ParameterizedTest
    @MethodSource("otherClaims")
    void claimsAreNotReadBeforeTheSignature(String claims, Result ignored) {
        String token = Base64URL.encode(HS256) + "." + Base64URL.encode(claims);
        assertThat(verify(sign("x" + SECRET, token))).isEqualTo(Result.WRONG_SIGNATURE);
        assertThat(verify(token + ".")).isEqualTo(Result.WRONG_SIGNATURE);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        String claims = Base64URL.encode(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})
                .toString();
        assertThat(verify(sign(SECRET, Base64URL.encode(HS256) + "." + claims))).isEqualTo(Result.MALFORMED);
        assertThat(verify(sign(SECRET, Base64URL.encode(HS256) + ".é"))).isEqualTo(Result.MALFORMED);
    }

    @Test
    void headersThatAreNotATokenAreMalformed() {
        for (String header : List.of(
                TOKEN,
                "Bearer",
                "Bearer ",
                "Bearer ..",
                "Bearer  " + TOKEN,
                "Bearer\t" + TOKEN,
                " Bearer " + TOKEN,
                "Basic " + TOKEN,
                "Bearer a.b",
                "Bearer a.b.c",
                "Bearer a.b.c.d.e",
                "Bearer " + ".".repeat(1_000_000),
                "Bearer " + "A".repeat(1_000_000),
                "Bearer " + TOKEN + "A".repeat(8192),
                "Bearer \ud800.\udc00.\u0000",
                "\u0000",
                "ẞearer " + TOKEN,
                ".".repeat(7))) {
            assertThat(SignedWebhook.of(header, BODY).clock(at(ISSUED)).verify(SECRET))
                    .as(header.substring(0, Math.min(40, header.length())))
                    .isEqualTo(Result.MALFORMED);
        }
    }

    /** Whatever is accepted is accepted by the other library, too; and nothing throws. */
    @Test
    void randomTokens() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        MACVerifier verifier = new MACVerifier(SECRET);
        List<String> pieces = List.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"alg\"",
                "\"HS256\"",
                "\"iat\"",
                "1587494962",
                "1e9",
                "\"payload_hash\"",
                "\"" + sha256(BODY) + "\"",
                "\"exp\"",
                "null",
                "\\",
                "é",
                "\u0000",
                "-",
                " ");
        int valid = 0;
        for (int i = 0; i < 10_000; i++) {
            String token = signed(
                    random.nextBoolean() ? HS256 : random(random, HS256, pieces),
                    random(random, claims().build().toString(), pieces));
            if (random.nextInt(4) == 0) {
                int at = random.nextInt(token.length());
                token = token.substring(0, at) + (char) random.nextInt(0x10000) + token.substring(at + 1);
            }
            if (verify(token).isValid()) {
                valid++;
                assertThat(isVerified(token, verifier)).as(token).isTrue();
            }
        }
        assertThat(valid).isBetween(100, 8_000);
    }

    private static String random(Random random, String json, List<String> pieces) {
        StringBuilder text = new StringBuilder(json);
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(3) * random.nextInt(20));
            text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static boolean isVerified(String token, MACVerifier verifier) throws JOSEException {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            return jwt.verify(verifier)
                    && sha256(BODY).equals(jwt.getJWTClaimsSet().getStringClaim("payload_hash"));
        } catch (ParseException e) {
            return false;
        }
    }

    /** The hash is that of the JSON which {@code JSON.stringify} of Node.js makes of the query. */
    @Test
    void theQueryOfAGetRequest() {
        String query = "to=14155550105&from=14155550100&SipHeader_X-Note=%C3%A9+%22a%22%2Fb&empty=&a=1&a=2";
        String json = "{\"to\":\"14155550105\",\"from\":\"14155550100\",\"SipHeader_X-Note\":\"é \\\"a\\\"/b\","
                + "\"empty\":\"\",\"a\":[\"1\",\"2\"]}";
        String hash = "9126b187230144af6704133d5d933b975978f24b60a71c6ad4a1b923d9217d23";
        assertThat(sha256(utf8(json))).isEqualTo(hash);
        String header = "Bearer " + token(claims().claim("payload_hash", hash).build());
        for (String sent : List.of(query, "?" + query)) {
            assertThat(verifyQuery(header, sent)).isEqualTo(Result.VALID);
        }
        List<String> others = new ArrayList<>(List.of("", "to=14155550105", query + "&b=1", query + "&a=3"));
        others.add(query.replace("14155550100", "14155550101"));
        others.add("from=14155550100&to=14155550105" + query.substring(query.indexOf("&SipHeader")));
        for (String other : others) {
            assertThat(verifyQuery(header, other)).as(other).isEqualTo(Result.WRONG_PAYLOAD_HASH);
        }
        String empty = "Bearer "
                + token(claims().claim("payload_hash", sha256(utf8("{}"))).build());
        assertThat(verifyQuery(empty, null)).isEqualTo(Result.VALID);
        assertThat(verifyQuery(empty, "")).isEqualTo(Result.VALID);
        assertThat(verifyQuery(null, query)).isEqualTo(Result.MISSING);
    }

    private static Result verifyQuery(String authorization, String query) {
        return SignedWebhook.ofQuery(authorization, query).clock(at(ISSUED)).verify(SECRET);
    }

    @Test
    void argumentsAreChecked() {
        SignedWebhook webhook = webhook(TOKEN, BODY);
        assertRefused(() -> SignedWebhook.of("Bearer x", null), "body must not be null");
        assertRefused(() -> webhook.verify((String) null), "secret must not be null");
        assertRefused(() -> webhook.verify(""), "secret must not be empty");
        assertRefused(() -> webhook.verify((List<String>) null), "secrets must not be null");
        assertRefused(() -> webhook.verify(List.of()), "secrets must not be empty");
        assertRefused(() -> webhook.verify(List.of(SECRET, "")), "secret must not be empty");
        assertRefused(() -> webhook.verify(Collections.singletonList(null)), "secret must not be null");
        assertRefused(() -> SignedWebhook.of(null, BODY).verify(""), "secret must not be empty");
        assertRefused(() -> webhook.clock(null), "clock must not be null");
        assertRefused(() -> webhook.maxAge(null), "maximum age must not be null");
        for (String age : List.of("PT-1S", "PT0S", "PT0.999S", "PT24H0.000000001S", "PT2562047788015215H30M7S")) {
            assertRefused(
                    () -> webhook.maxAge(Duration.parse(age)),
                    "maximum age must be from 1 second to 1 day, but was " + Duration.parse(age));
        }
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void nothingShowsTheToken() {
        assertThat(webhook(TOKEN, BODY).toString())
                .doesNotContain("Bearer", TOKEN.substring(0, 10), TOKEN.substring(TOKEN.length() - 10));
    }
}
