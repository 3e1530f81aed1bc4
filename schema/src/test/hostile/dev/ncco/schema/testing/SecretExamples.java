package dev.ncco.schema.testing;

import java.util.stream.Stream;

/** Values with a secret, {@code s3cr3t} or {@code 987654321}, that no output may show. */
public final class SecretExamples {

    private SecretExamples() {}

    /** Values of an authorization. */
    public static Stream<String> numbers() {
        return Stream.of(
                "987654321", "-987654321.5", "987654321e400", "[987654321]", "{\"a\":[{\"b\":987654321}]}");
    }

    /** URLs, most of them wrong. */
    public static Stream<String> urls() {
        return Stream.of(
                "https://user:s3cr3t@example.com/a",
                "ftp://example.com/a?sig=s3cr3t",
                "https://example.com/a b?access_token=s3cr3t",
                "user:s3cr3t@example.com/a",
                "https://{{HOST}}/?token={{s3cr3t}}",
                "https://MY_HOST:s3cr3t@example.com");
    }
}
