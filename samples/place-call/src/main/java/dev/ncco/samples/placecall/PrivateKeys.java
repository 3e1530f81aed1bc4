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

/** Reads the private key of an application, as the dashboard gives it: PEM with PKCS#8. */
public final class PrivateKeys {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private PrivateKeys() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the key
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds anything else; the message says what, and what to do
     */
    public static RSAPrivateKey read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a text, for keys that come from a variable or a vault.
     *
     * @param pem the text
     * @return the key
     * @throws IllegalArgumentException if it holds anything else; the message never shows it
     */
    public static RSAPrivateKey parse(String pem) {
        String text = pem.strip();
        if (text.contains("BEGIN RSA PRIVATE KEY")) {
            throw wrong("this is PKCS#1; convert it: openssl pkcs8 -topk8 -nocrypt -in old.key -out private.key");
        }
        if (text.contains("BEGIN ENCRYPTED PRIVATE KEY")) {
            throw wrong("the key is encrypted; decrypt it: openssl pkcs8 -in old.key -out private.key");
        }
        if (text.contains("BEGIN PUBLIC KEY") || text.contains("BEGIN CERTIFICATE")) {
            throw wrong("this is a public key; the private one was offered once, when the application was made");
        }
        if (text.contains("\\n")) {
            throw wrong("the line breaks are written as \\n; put real ones in their place");
        }
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw wrong("this is no private key in PEM: it starts with " + BEGIN + " and ends with " + END);
        }
        String body = text.substring(BEGIN.length(), text.length() - END.length());
        if (!body.startsWith("\n") && !body.startsWith("\r") || !body.endsWith("\n")) {
            throw wrong("a line break is missing after " + BEGIN + " or before " + END);
        }
        try {
            byte[] key = Base64.getMimeDecoder().decode(body);
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong("the text between the lines is no RSA key in PKCS#8; is it whole?");
        }
    }

    private static IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
