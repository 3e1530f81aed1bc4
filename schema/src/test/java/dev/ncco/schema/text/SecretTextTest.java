package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which parts of a text are secret. */
class SecretTextTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/dev/ncco/schema");
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shaken",
                "SHAKEN",
                "shakn",
                "authorization",
                "Authorisation",
                "autorization",
                "authorizaton",
                "value",
                "Proxy-Authorization",
                "X-Api-Key",
                "api_key",
                "apiKey",
                "X-Functions-Key",
                "x-auth",
                "access_token",
                "client_secret",
                "Password",
                "passwd",
                "sig",
                "X-Amz-Signature",
                "Cookie",
                "JSESSIONID",
                "pin"
            })
    void soundsSecret(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"endOnKey", "key", "text", "values", "to", "", "-", "sip", "spinner", "monkey", "design"})
    void doesNotSoundSecret(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }

    /** The members that the schemas mark as secret, and the object around one of them. */
    @Test
    void onlySecretMembersOfTheSchemasSoundSecret() throws IOException {
        Set<String> secret = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".schema.json") && !f.endsWith("meta.schema.json"))
                    .toList()) {
                JsonNode properties = MAPPER.readTree(Files.readString(file)).findValues("properties").stream()
                        .collect(MAPPER::createArrayNode, (all, p) -> all.add(p), (a, b) -> a.addAll(b));
                properties.forEach(p ->
                        p.propertyNames().stream().filter(SecretNames::isSecret).forEach(secret::add));
            }
        }
        assertThat(secret).containsExactly("authorization", "shaken", "value");
    }

    @Test
    void theConstantsOfAuthorizationAreShown() throws IOException {
        JsonNode type = MAPPER.readTree(Files.readString(SCHEMAS.resolve("settings/authorization.schema.json")))
                .at("/properties/type/enum");
        assertThat(type).isNotEmpty().allMatch(constant -> SecretNames.isConstant(constant.stringValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://user:pw@example.com/a | https://***@example.com/a",
                "https://user@example.com | https://***@example.com",
                "wss://user:p@w@example.com/a | wss://***@example.com/a",
                "https://user:p/w@example.com/a | https://***@example.com/a",
                "//user:pw@example.com | //user:***@example.com",
                "://a:b@c | ://***@c",
                "https://user:@example.com/a@b | https://***@example.com/a@b",
                ":pw@example.com | :***@example.com",
                "x,sip:user:pw@example.com | x,sip:user:***@example.com",
                "xsip:user:pw@example.com | xsip:***@example.com",
                "SIPS:user:pw@example.com | SIPS:user:***@example.com",
                "https://example.com/a?sig=abc&b=2 | https://example.com/a?sig=***&b=2",
                "https://example.com/a?access_token=abc#top | https://example.com/a?access_token=***#top",
                "https://example.com/a#id_token=abc | https://example.com/a#id_token=***",
                "https://example.com/?next=https://u:p@example.org | https://example.com/?next=https://***@example.org",
                "sip:user:pw@sip.example.com | sip:user:***@sip.example.com",
                "user:pw@example.com,https://u:pw@example.com | user:***@example.com,https://***@example.com",
                "sip:user@sip.example.com;password=pw;a=b | sip:user@sip.example.com;password=***;a=b",
                "Authorization: Bearer abc | Authorization: ***",
                "a Bearer abc and more | a Bearer *** and more",
                "Bearer abc Bearer def | Bearer *** Bearer ***",
                "(bearer a) | (bearer ***",
                "Basic dXNlcjpwYXNz | Basic ***",
                "basic abcdefg0 | basic ***",
                "Basic abcdefg9 | Basic ***",
                "Basic abcdefgA | Basic ***",
                "Basic abcdefgZ | Basic ***",
                "Basic abcdefg= | Basic ***",
                "eyJabcd | ***",
                "x eyJhbGciOiJFUzI1NiJ9.eyJh.c2ln y | x *** y",
                "{\"token\":\"abc\"} | {\"token\":\"***\"}"
            })
    void isRedacted(String text, String expected) {
        assertThat(SecretText.redact(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the Basic training press 1, for Basic plans press 2.",
                "Basic Training",
                "Basic abcdef0",
                "Basic abcdefgh",
                "Basic abcdefg@",
                "Basic abcdefg[",
                "Basic abcdefg/",
                "Basic abcdefg:",
                "Basic ",
                "Bearer ",
                "ForBearer abc",
                "eyJabc",
                "https://example.com:8080/@user/a?rate=5&b=c",
                "a://@b",
                "@a",
                "a: b@c",
                "wss://[2001:db8::1]:8080/a@b",
                "https://token.example.com:8080/a",
                "sip:441632960960@sip.example.com:5060;transport=tls",
                "sips:jamie@example.com",
                "Write to jamie@example.com at 5:30",
                "<speak>Hi <break time=\"1s\"/></speak>",
                "audio/l16;rate=16000"
            })
    void isNotRedacted(String text) {
        assertThat(SecretText.redact(text)).isEqualTo(text);
    }

    /** Longer names would make the search for names slow. */
    @Test
    void aNameHasAtMost100Characters() {
        String name = "token" + "x".repeat(95);
        assertThat(SecretText.redact(name + ":abc")).endsWith(":***");
        assertThat(SecretText.redact("\"" + name + "\":\"abc\"")).endsWith(":\"***\"");
        assertThat(SecretText.redact(name + "x:abc")).endsWith(":abc");
        assertThat(SecretText.redact("\"" + name + "x\":\"abc\"")).endsWith(":\"abc\"");
    }

    /** A quadratic scan of so many characters takes minutes. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "token:",
                "token=",
                "\"token\" ",
                "\"token\":\"a\",\"b\",",
                "token:[",
                "token:[]",
                "token:{\"",
                "token:\"\n",
                "token:1,'a',",
                "://",
                "://a:b",
                "https://a:b/@",
                "sip:",
                "@",
                ":@",
                "a:b@",
                "eyJ",
                "Bearer ",
                "Basic A",
                "\"",
                "'",
                "\u0001",
                " ",
                "\n",
                "=",
                ":",
                "\\",
                "a",
                "\"a\" \"",
                "{",
                "#",
                "\u201ctoken:"
            })
    void takesLinearTime(String part) {
        String text = part.repeat(300_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String hostile : List.of(text, "token:" + text, text + "@", text + ":")) {
                SecretText.find(hostile);
                BrokenText.find(hostile, 10);
            }
        });
    }
}
