package dev.ncco.samples.placecall;

import static dev.ncco.samples.placecall.ManagementEndpoints.LEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.CallUpdate;
import dev.ncco.samples.placecall.ManagementEndpoints.Answer;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManageRetriesTest extends ManageTest {

    private static final Answer TOO_EARLY =
            new Answer(400, "{\"type\":\"BAD_REQUEST\",\"error_title\":\"Bad Request\"}");

    @Test
    void retriesAfterTooManyRequests() throws Exception {
        endpoints.answerNext(TOO_MANY, TOO_MANY);
        client.send(requests.update(LEG, CallUpdate.mute()));
        assertThat(endpoints.received()).hasSize(3);
        assertThat(pauses).hasSize(2).allMatch(p -> p.toSeconds() >= 7 && p.toSeconds() < 10);
    }

    @Test
    void givesUpAfterFourAttempts() {
        endpoints.answerNext(TOO_MANY, TOO_MANY, TOO_MANY, TOO_MANY);
        assertThat(failure(requests.update(LEG, CallUpdate.mute()))).hasMessageEndingWith(" 429 Too Many");
        assertThat(endpoints.received()).hasSize(4);
    }

    @Test
    void retriesARequestThatCameTooEarly() throws Exception {
        endpoints.answerNext(TOO_EARLY, TOO_EARLY);
        client.placedAt(PLACED).send(requests.update(LEG, CallUpdate.hangup()));
        assertThat(endpoints.received()).hasSize(3);
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1250));
    }

    @Test
    void aBadRequestIsNotRetriedForLong() {
        endpoints.answerNext(TOO_EARLY, TOO_EARLY, TOO_EARLY, TOO_EARLY);
        ManageClient early = client.placedAt(PLACED);
        assertThatThrownBy(() -> early.send(requests.update(LEG, CallUpdate.hangup())))
                .hasMessageEndingWith(" 400 Bad Request");
        assertThat(endpoints.received())
                .as("the third attempt is after two seconds")
                .hasSize(3);
    }

    @Test
    void aBadRequestToAnOlderCallIsNotRetried() {
        endpoints.answerNext(TOO_EARLY, TOO_EARLY);
        assertThat(failure(requests.update(LEG, CallUpdate.hangup()))).isNotNull();
        assertThatThrownBy(() -> client.placedAt(PLACED.minusSeconds(2)).send(requests.stopTalk(LEG)))
                .isInstanceOf(ApiException.class);
        assertThat(endpoints.received()).hasSize(2);
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 500, 503})
    void nothingElseIsRetried(int status) {
        endpoints.answerNext(new Answer(status, "{}"));
        ManageClient early = client.placedAt(PLACED);
        assertThatThrownBy(() -> early.send(requests.stopTalk(LEG))).hasMessageEndingWith(" " + status);
        assertThat(endpoints.received()).hasSize(1);
    }

    @Test
    void failsIfItCannotConnect() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        ManageRequests lost = new ManageRequests(nobody, tokens());
        assertThatThrownBy(() -> client.send(lost.stopTalk(LEG))).isInstanceOf(ConnectException.class);
        assertThat(pauses).hasSize(3);
    }
}
