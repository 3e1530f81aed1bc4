package dev.ncco;

import static dev.ncco.WebhookTokens.BODY;
import static dev.ncco.WebhookTokens.ISSUED;
import static dev.ncco.WebhookTokens.SECRET;
import static dev.ncco.WebhookTokens.TOKEN;
import static dev.ncco.WebhookTokens.at;
import static dev.ncco.WebhookTokens.claims;
import static dev.ncco.WebhookTokens.sha256;
import static dev.ncco.WebhookTokens.token;
import static dev.ncco.WebhookTokens.utf8;
import static dev.ncco.WebhookTokens.verify;
import static dev.ncco.WebhookTokens.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.SignedWebhook.Result;
import dev.ncco.runtime.InvalidValueException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks whose tokens are made by another library. */
class SignedWebhookTest {

    @Test
    void acceptsWhatThePlatformSends() {
        assertThat(verify(TOKEN)).isEqualTo(Result.VALID);
        assertThat(Result.VALID.isValid()).isTrue();
        assertThat(SignedWebhook.of("bearer " + TOKEN, BODY)
                        .clock(at(ISSUED))
                        .verify(SECRET)
                        .isValid())
                .isTrue();
    }

    /** Made with Python's hmac module, with the claims of the platform's guide and a short secret. */
    @Test
    void acceptsATokenThatWasMadeElsewhere() {
        String token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE1ODc0OTQ5NjIsImp0aSI6ImM1YmE4ZjI0LTFhMTQtNGMx"
                + "MC1iZmRmLTNmYmU4Y2U1MTFiNSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6ImM3MjM4YzllN2Q2NTQwNjJhZjk0NmFk"
                + "MTVlZjkwMmMxMjcxMTI4Nzc4YmRiMmU1NTVkNmRlNTQwNzIwOTlhNzkiLCJhcGlfa2V5IjoiYTFiMmMzZCIsImFwcGxpY2F0aW9u"
                + "X2lkIjoiYWFhYWFhYWEtYmJiYi1jY2NjLWRkZGQtMDEyMzQ1Njc4OWFiIn0.imgaUqBG2dDX1oLcb9kzSG_U8xkcpJX55_JfPq0o"
                + "jzM";
        SignedWebhook webhook = webhook(token, utf8("{\"status\":\"started\",\"from\":14155550100}"));
        assertThat(webhook.verify("Zy5T8zwyEVdpOBPt")).isEqualTo(Result.VALID);
        assertThat(webhook.verify("Zy5T8zwyEVdpOBPu")).isEqualTo(Result.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyHeaderIsNone(String header) {
        assertThat(SignedWebhook.of(header, BODY).verify(SECRET)).isEqualTo(Result.MISSING);
        assertThat(SignedWebhook.of(null, BODY).verify(SECRET)).isEqualTo(Result.MISSING);
    }

    @Test
    void theStatusToAnswerWith() {
        for (Result result : Result.values()) {
            int expected = result == Result.VALID ? 200 : result == Result.MISSING ? 503 : 401;
            assertThat(result.httpStatus()).as(result.name()).isEqualTo(expected);
            assertThat(result.isValid()).isEqualTo(expected == 200);
        }
    }

    /** What the caller does with the array later does not matter. */
    @Test
    void aBodyThatIsChangedLaterIsTheOneThatWasReceived() {
        byte[] body = BODY.clone();
        SignedWebhook webhook = webhook(TOKEN, body);
        body[0] = ' ';
        assertThat(webhook.verify(SECRET)).isEqualTo(Result.VALID);
    }

    @Test
    void anyOtherSecretIsNoticed() {
        for (int i = 0; i < SECRET.length(); i++) {
            String other = SECRET.substring(0, i) + (char) (SECRET.charAt(i) + 1) + SECRET.substring(i + 1);
            assertThat(webhook(TOKEN, BODY).verify(other)).isEqualTo(Result.WRONG_SIGNATURE);
        }
        for (String other : List.of(SECRET + "x", SECRET.substring(1), SECRET + " ", "x", "é")) {
            assertThat(webhook(TOKEN, BODY).verify(other)).isEqualTo(Result.WRONG_SIGNATURE);
        }
    }

    @Test
    void anyOfSeveralSecrets() {
        SignedWebhook webhook = webhook(TOKEN, BODY);
        assertThat(webhook.verify(List.of("new", SECRET))).isEqualTo(Result.VALID);
        assertThat(webhook.verify(List.of(SECRET, "old"))).isEqualTo(Result.VALID);
        assertThat(webhook.verify(List.of("new", "old"))).isEqualTo(Result.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, VALID",
        "299999, VALID",
        "300000, VALID",
        "300001, EXPIRED",
        "86400000, EXPIRED",
        "-1, VALID",
        "-59999, VALID",
        "-60000, VALID",
        "-60001, FROM_THE_FUTURE",
        "-86400000, FROM_THE_FUTURE"
    })
    void theAgeInMilliseconds(long age, Result expected) {
        Clock clock = at(ISSUED.plusMillis(age));
        assertThat(webhook(TOKEN, BODY).clock(clock).verify(SECRET)).isEqualTo(expected);
    }

    @Test
    void anotherMaximumAge() {
        for (Duration maximum : List.of(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofDays(1))) {
            SignedWebhook webhook = webhook(TOKEN, BODY).maxAge(maximum);
            Instant end = ISSUED.plus(maximum);
            assertThat(webhook.clock(at(end)).verify(SECRET)).isEqualTo(Result.VALID);
            assertThat(webhook.clock(at(end.plusMillis(1))).verify(SECRET)).isEqualTo(Result.EXPIRED);
        }
    }

    @Test
    void anExpiryIsHonored() {
        String token =
                token(claims().expirationTime(Date.from(ISSUED.plusSeconds(30))).build());
        SignedWebhook webhook = webhook(token, BODY);
        assertThat(webhook.clock(at(ISSUED.plusMillis(29_999))).verify(SECRET)).isEqualTo(Result.VALID);
        assertThat(webhook.clock(at(ISSUED.plusSeconds(30))).verify(SECRET)).isEqualTo(Result.EXPIRED);
        String later = token(
                claims().expirationTime(Date.from(ISSUED.plusSeconds(3600))).build());
        assertThat(webhook(later, BODY).clock(at(ISSUED.plusSeconds(301))).verify(SECRET))
                .isEqualTo(Result.EXPIRED);
    }

    /** The hash is that of the JSON which {@code JSON.stringify} of Node.js makes of the query. */
    @Test
    void theQueryOfAGetRequest() {
        String query = "to=14155550105&from=14155550100&SipHeader_X-Note=%C3%A9+%22a%22%2Fb&empty=&a=1&a=2";
        String json = "{\"to\":\"14155550105\",\"from\":\"14155550100\",\"SipHeader_X-Note\":\"é \\\"a\\\"/b\","
                + "\"empty\":\"\",\"a\":[\"1\",\"2\"]}";
        String hash = "9126b187230144af6704133d5d933b975978f24b60a71c6ad4a1b923d9217d23";
        assertThat(sha256(utf8(json))).isEqualTo(hash);
        String header = "Bearer " + token(claims().claim("payload_hash", hash).build());
        for (String sent : List.of(query, "?" + query)) {
            assertThat(verifyQuery(header, sent)).isEqualTo(Result.VALID);
        }
        List<String> others = new ArrayList<>(List.of("", "to=14155550105", query + "&b=1", query + "&a=3"));
        others.add(query.replace("14155550100", "14155550101"));
        others.add("from=14155550100&to=14155550105" + query.substring(query.indexOf("&SipHeader")));
        for (String other : others) {
            assertThat(verifyQuery(header, other)).as(other).isEqualTo(Result.WRONG_PAYLOAD_HASH);
        }
        String empty = "Bearer "
                + token(claims().claim("payload_hash", sha256(utf8("{}"))).build());
        assertThat(verifyQuery(empty, null)).isEqualTo(Result.VALID);
        assertThat(verifyQuery(empty, "")).isEqualTo(Result.VALID);
        assertThat(verifyQuery(null, query)).isEqualTo(Result.MISSING);
    }

    private static Result verifyQuery(String authorization, String query) {
        return SignedWebhook.ofQuery(authorization, query).clock(at(ISSUED)).verify(SECRET);
    }

    @Test
    void argumentsAreChecked() {
        SignedWebhook webhook = webhook(TOKEN, BODY);
        assertRefused(() -> SignedWebhook.of("Bearer x", null), "body must not be null");
        assertRefused(() -> webhook.verify((String) null), "secret must not be null");
        assertRefused(() -> webhook.verify(""), "secret must not be empty");
        assertRefused(() -> webhook.verify((List<String>) null), "secrets must not be null");
        assertRefused(() -> webhook.verify(List.of()), "secrets must not be empty");
        assertRefused(() -> webhook.verify(List.of(SECRET, "")), "secret must not be empty");
        assertRefused(() -> webhook.verify(Collections.singletonList(null)), "secret must not be null");
        assertRefused(() -> SignedWebhook.of(null, BODY).verify(""), "secret must not be empty");
        assertRefused(() -> webhook.clock(null), "clock must not be null");
        assertRefused(() -> webhook.maxAge(null), "maximum age must not be null");
        for (String age : List.of("PT-1S", "PT0S", "PT0.999S", "PT24H0.000000001S", "PT2562047788015215H30M7S")) {
            assertRefused(
                    () -> webhook.maxAge(Duration.parse(age)),
                    "maximum age must be from 1 second to 1 day, but was " + Duration.parse(age));
        }
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void nothingShowsTheToken() {
        assertThat(webhook(TOKEN, BODY).toString())
                .doesNotContain("Bearer", TOKEN.substring(0, 10), TOKEN.substring(TOKEN.length() - 10));
    }
}
