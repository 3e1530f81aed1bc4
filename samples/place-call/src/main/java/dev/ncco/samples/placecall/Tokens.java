package dev.ncco.samples.placecall;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/**
 * Creates the tokens that authenticate requests: JWTs signed with the application's key (RS256), each valid for 15
 * minutes.
 */
public final class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final UUID applicationId;
    private final RSAPrivateKey key;
    private final Clock clock;

    /**
     * Creates an instance for an application.
     *
     * @param applicationId the id of the application
     * @param key the private key of the application
     * @param clock the clock for the times of issue and expiry
     */
    public Tokens(UUID applicationId, RSAPrivateKey key, Clock clock) {
        this.applicationId = applicationId;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Creates a token.
     *
     * @return the token, which must be kept secret
     */
    public String make() {
        long now = clock.instant().getEpochSecond();
        String claims = "{\"application_id\":\"" + applicationId + "\",\"iat\":" + now + ",\"exp\":"
                + (now + LIFE.toSeconds()) + ",\"jti\":\"" + UUID.randomUUID() + "\"}";
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a token with the key", e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a description without the key} */
    @Override
    public String toString() {
        return "tokens for " + applicationId;
    }
}
