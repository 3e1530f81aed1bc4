package dev.ncco.samples.placecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the message for each common mistake in a key. */
class PrivateKeysTest {

    private static RSAPrivateKey key;
    private static String pem;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        pem = pem("PRIVATE KEY", key.getEncoded());
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private static void assertRejected(String text, String message) {
        assertThatThrownBy(() -> PrivateKeys.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(
                        Base64.getEncoder().encodeToString(key.getEncoded()).substring(0, 20));
    }

    @Test
    void readsPkcs8() throws IOException {
        Path file = Files.writeString(folder.resolve("private.key"), pem);
        assertThat(PrivateKeys.read(file)).isEqualTo(key);
        assertThat(PrivateKeys.parse(pem.replace("\n", "\r\n"))).isEqualTo(key);
    }

    @Test
    void reportsEachMistake() throws Exception {
        assertRejected(pem("RSA PRIVATE KEY", key.getEncoded()), "openssl pkcs8 -topk8 -nocrypt");
        assertRejected(pem("ENCRYPTED PRIVATE KEY", key.getEncoded()), "encrypted");
        assertRejected(pem("PUBLIC KEY", key.getEncoded()), "public key");
        assertRejected(pem.strip().replace("\n", "\\n"), "written as \\n");
        assertRejected(pem.replace("\n", ""), "a line break is missing");
        assertRejected(pem.replaceFirst("\n", ""), "a line break is missing");
        assertRejected("", "not a private key in PEM format");
        assertRejected(Base64.getEncoder().encodeToString(key.getEncoded()), "not a private key in PEM format");
        assertRejected(pem.substring(0, pem.length() / 2), "not a private key in PEM format");
        assertRejected(pem("PRIVATE KEY", new byte[] {1, 2, 3}), "check that it is complete");
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        assertRejected(pem("PRIVATE KEY", curve.generateKeyPair().getPrivate().getEncoded()), "not an RSA key");
    }

    @Test
    void namesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.key"), "x");
        assertThatThrownBy(() -> PrivateKeys.read(file)).hasMessageStartingWith(file.toString());
    }
}
