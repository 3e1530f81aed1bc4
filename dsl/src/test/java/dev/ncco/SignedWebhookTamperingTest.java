package dev.ncco;

import static dev.ncco.WebhookTokens.BODY;
import static dev.ncco.WebhookTokens.HS256;
import static dev.ncco.WebhookTokens.ISSUED;
import static dev.ncco.WebhookTokens.SECRET;
import static dev.ncco.WebhookTokens.TOKEN;
import static dev.ncco.WebhookTokens.at;
import static dev.ncco.WebhookTokens.claims;
import static dev.ncco.WebhookTokens.sha256;
import static dev.ncco.WebhookTokens.signed;
import static dev.ncco.WebhookTokens.token;
import static dev.ncco.WebhookTokens.utf8;
import static dev.ncco.WebhookTokens.verify;
import static dev.ncco.WebhookTokens.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.ncco.SignedWebhook.Result;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of webhooks whose tokens or bodies are not what the platform sent. */
class SignedWebhookTamperingTest {

    private static final long SEED = 20261124;
    private static final String BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
}
