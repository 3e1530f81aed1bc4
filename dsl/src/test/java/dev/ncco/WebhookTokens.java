package dev.ncco;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.impl.HMAC;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.ncco.SignedWebhook.Result;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of webhooks, which another library makes, and the webhooks that have them. */
final class WebhookTokens {

    /** Long enough for HS512; the platform has shorter ones, too. */
    static final String SECRET = "0123456789abcdefGHIJKLMNOPQRSTUV0123456789abcdefGHIJKLMNOPQRSTUV";

    static final byte[] BODY = utf8("{\"status\":\"started\",\"from\":14155550100,\"note\":\"é\"}");
    static final Instant ISSUED = Instant.ofEpochSecond(1_587_494_962);
    static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    static final String TOKEN = token(claims().build());

    private WebhookTokens() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The claims of the example in the platform's guide. */
    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issueTime(Date.from(ISSUED))
                .jwtID("c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5")
                .issuer("Vonage")
                .claim("payload_hash", sha256(BODY))
                .claim("api_key", "a1b2c3d")
                .claim("application_id", "aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
    }

    static String token(JWTClaimsSet claims) {
        try {
            return token(JWSAlgorithm.HS256, new MACSigner(SECRET), claims);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String token(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** A token with any header and claims, also such as no library would make, and the right signature. */
    static String signed(String header, String claims) {
        return sign(SECRET, Base64URL.encode(header) + "." + Base64URL.encode(claims));
    }

    static String sign(String secret, String content) {
        try {
            SecretKeySpec key = new SecretKeySpec(utf8(secret), "HmacSHA256");
            return content + "." + Base64URL.encode(HMAC.compute(key, utf8(content), null));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static SignedWebhook webhook(String token, byte[] body) {
        return SignedWebhook.of("Bearer " + token, body).clock(at(ISSUED.plusSeconds(1)));
    }

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    static Result verify(String token) {
        return webhook(token, BODY).verify(SECRET);
    }
}
