package dev.ncco.samples.placecall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Parses the private key of an application in the format that the dashboard provides: PKCS#8 in PEM. */
public final class PrivateKeys {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private PrivateKeys() {}

    /**
     * Reads a key from a file.
     *
     * @param file the file
     * @return the key
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file does not contain such a key; the message contains the cause and how
     *     to fix it, but no part of the key
     */
    public static RSAPrivateKey read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Parses a key, for example from an environment variable or a vault.
     *
     * @param pem the key in PEM format
     * @return the key
     * @throws IllegalArgumentException if the text is not such a key; the message contains no part of it
     */
    public static RSAPrivateKey parse(String pem) {
        String text = pem.strip();
        if (text.contains("BEGIN RSA PRIVATE KEY")) {
            throw invalid("this is PKCS#1; convert it: openssl pkcs8 -topk8 -nocrypt -in old.key -out private.key");
        }
        if (text.contains("BEGIN ENCRYPTED PRIVATE KEY")) {
            throw invalid("the key is encrypted; decrypt it: openssl pkcs8 -in old.key -out private.key");
        }
        if (text.contains("BEGIN PUBLIC KEY") || text.contains("BEGIN CERTIFICATE")) {
            throw invalid(
                    "this is a public key; use the private key, which was shown once, when the application was created");
        }
        if (text.contains("\\n")) {
            throw invalid("the line breaks are written as \\n; replace each \\n with a line break");
        }
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw invalid("not a private key in PEM format; it must start with " + BEGIN + " and end with " + END);
        }
        String body = text.substring(BEGIN.length(), text.length() - END.length());
        if (!body.startsWith("\n") && !body.startsWith("\r") || !body.endsWith("\n")) {
            throw invalid("a line break is missing after " + BEGIN + " or before " + END);
        }
        try {
            byte[] key = Base64.getMimeDecoder().decode(body);
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw invalid(
                    "the text between the BEGIN and END lines is not an RSA key in PKCS#8; check that it is complete");
        }
    }

    private static IllegalArgumentException invalid(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
