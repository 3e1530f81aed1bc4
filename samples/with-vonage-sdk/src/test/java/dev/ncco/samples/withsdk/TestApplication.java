package dev.ncco.samples.withsdk;

import com.vonage.client.HttpConfig;
import com.vonage.client.VonageClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;

/** An application with a key generated for each test run. */
record TestApplication(UUID id, KeyPair keys) {

    static TestApplication create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new TestApplication(UUID.randomUUID(), generator.generateKeyPair());
    }

    VonageClient.Builder client(URI platform) {
        return VonageClient.builder()
                .applicationId(id)
                .privateKeyContents(pem())
                .httpConfig(HttpConfig.builder().baseUri(platform).build());
    }

    private String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** Returns the claims of a bearer token, or fails if this application's key did not sign it. */
    String claims(String authorization) throws GeneralSecurityException {
        String[] parts = authorization.substring("Bearer ".length()).split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
            throw new AssertionError("the token is not signed by the application's key");
        }
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }
}
