// Copied from schema/src/main/java/dev/ncco/schema/text/SecretNames.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.javac;

import java.util.List;

/** Recognizes secret names of members, headers and parameters. */
final class SecretNames {

    /** Parts of names; some are stems, so that misspelled names are recognized too. */
    private static final List<String> PARTS = List.of(
            "shak",
            "authori",
            "authent",
            "orization",
            "orisation",
            "token",
            "secret",
            "passw",
            "passphrase",
            "passcode",
            "credential",
            "signature",
            "cookie",
            "bearer",
            "jwt",
            "sessid",
            "sessionid",
            "apikey",
            "accesskey",
            "privatekey",
            "signingkey",
            "encryptionkey",
            "subscriptionkey");

    private static final List<String> ENDS = List.of("auth", "pwd", "sig", "hmac");
    private static final List<String> WHOLE = List.of("value", "pass", "pin", "otp");

    private static final int SHORTEST_NAME = 3;

    private SecretNames() {}

    /**
     * Returns whether the value of a member, header or parameter is secret.
     *
     * @param name the name
     * @return {@code true} if the name indicates a secret
     */
    public static boolean isSecret(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        String bare = letters.toString();
        return bare.length() >= SHORTEST_NAME
                && (PARTS.stream().anyMatch(bare::contains)
                        || ENDS.stream().anyMatch(bare::endsWith)
                        || WHOLE.contains(bare)
                        || bare.endsWith("key")
                                && bare.length() > 3
                                && !Character.isLetter(name.charAt(name.length() - 4)));
    }

    /**
     * Returns whether the value of a secret name is a constant of the API, which is not secret.
     *
     * @param value the value
     * @return {@code true} if it is a constant
     */
    public static boolean isConstant(String value) {
        return value.equals("custom") || value.equals("vonage");
    }
}
