package dev.ncco;

import static dev.ncco.WebhookTokens.BODY;
import static dev.ncco.WebhookTokens.HS256;
import static dev.ncco.WebhookTokens.SECRET;
import static dev.ncco.WebhookTokens.claims;
import static dev.ncco.WebhookTokens.sha256;
import static dev.ncco.WebhookTokens.sign;
import static dev.ncco.WebhookTokens.signed;
import static dev.ncco.WebhookTokens.token;
import static dev.ncco.WebhookTokens.verify;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import dev.ncco.SignedWebhook.Result;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that are missing or hostile, in tokens with a right signature. */
class SignedWebhookClaimsTest {

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
}
