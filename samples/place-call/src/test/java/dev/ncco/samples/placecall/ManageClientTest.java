package dev.ncco.samples.placecall;

import static dev.ncco.Voice.talk;
import static dev.ncco.samples.placecall.ManagementEndpoints.CONVERSATION;
import static dev.ncco.samples.placecall.ManagementEndpoints.LEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.Acknowledgement;
import dev.ncco.CallRecord;
import dev.ncco.CallUpdate;
import dev.ncco.ConversationRecording;
import dev.ncco.Dtmf;
import dev.ncco.DtmfListener;
import dev.ncco.InvalidParameter;
import dev.ncco.Language;
import dev.ncco.Ncco;
import dev.ncco.RecordingFormat;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import dev.ncco.samples.placecall.ManagementEndpoints.Answer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManageClientTest extends ManageTest {

    @Test
    void sendsEachRequest() throws Exception {
        List<CallUpdate> updates = List.of(
                CallUpdate.transfer(Ncco.of(talk("Bye"))),
                CallUpdate.transferTo("https://example.com/ncco"),
                CallUpdate.mute(),
                CallUpdate.unmute(),
                CallUpdate.earmuff(),
                CallUpdate.unearmuff(),
                CallUpdate.hangup());
        for (CallUpdate update : updates) {
            client.send(requests.update(LEG, update));
        }
        TalkIn talk = TalkIn.of("Bonjour")
                .language(Language.FR_FR)
                .style(1)
                .premium(true)
                .loop(2)
                .level(0.4);
        StreamIn stream = StreamIn.of("https://example.com/a.mp3").loop(0).level(-1);
        assertThat(message(requests.talk(LEG, talk))).isEqualTo("Talk started");
        assertThat(message(requests.stopTalk(LEG))).isEqualTo("Talk stopped");
        assertThat(message(requests.stream(LEG, stream))).isEqualTo("Stream started");
        assertThat(message(requests.stopStream(LEG))).isEqualTo("Stream stopped");
        assertThat(message(requests.dtmf(LEG, Dtmf.of("0p*#")))).isEqualTo("DTMF sent");
        client.send(requests.listenForDtmf(LEG, DtmfListener.of("https://example.com/keys")));
        client.send(requests.stopListeningForDtmf(LEG));
        assertThat(message(requests.talkToConversation(CONVERSATION, talk))).isEqualTo("Talk started");
        assertThat(message(requests.stopTalkToConversation(CONVERSATION))).isEqualTo("Talk stopped");
        assertThat(message(requests.streamToConversation(CONVERSATION, stream))).isEqualTo("Stream started");
        assertThat(message(requests.stopStreamToConversation(CONVERSATION))).isEqualTo("Stream stopped");
        client.send(requests.recordConversation(
                CONVERSATION,
                ConversationRecording.start()
                        .eventUrl("https://example.com/recording")
                        .format(RecordingFormat.MP3)));
        client.send(requests.recordConversation(CONVERSATION, ConversationRecording.stop()));

        String call = "/v1/calls/" + LEG;
        String conversation = "/v1/conversations/" + CONVERSATION;
        String text = "{\"text\":\"Bonjour\",\"language\":\"fr-FR\",\"style\":1,\"premium\":true,\"loop\":2,"
                + "\"level\":\"0.4\"}";
        String file = "{\"stream_url\":[\"https://example.com/a.mp3\"],\"loop\":0,\"level\":\"-1\"}";
        assertThat(endpoints.received())
                .containsExactly(
                        "PUT " + call + " {\"action\":\"transfer\",\"destination\":{\"type\":\"ncco\","
                                + "\"ncco\":[{\"action\":\"talk\",\"text\":\"Bye\"}]}}",
                        "PUT " + call + " {\"action\":\"transfer\",\"destination\":{\"type\":\"ncco\","
                                + "\"url\":[\"https://example.com/ncco\"]}}",
                        "PUT " + call + " {\"action\":\"mute\"}",
                        "PUT " + call + " {\"action\":\"unmute\"}",
                        "PUT " + call + " {\"action\":\"earmuff\"}",
                        "PUT " + call + " {\"action\":\"unearmuff\"}",
                        "PUT " + call + " {\"action\":\"hangup\"}",
                        "PUT " + call + "/talk " + text,
                        "DELETE " + call + "/talk",
                        "PUT " + call + "/stream " + file,
                        "DELETE " + call + "/stream",
                        "PUT " + call + "/dtmf {\"digits\":\"0p*#\"}",
                        "PUT " + call + "/input/dtmf {\"event_url\":[\"https://example.com/keys\"]}",
                        "DELETE " + call + "/input/dtmf",
                        "PUT " + conversation + "/talk " + text,
                        "DELETE " + conversation + "/talk",
                        "PUT " + conversation + "/stream " + file,
                        "DELETE " + conversation + "/stream",
                        "PUT " + conversation + "/record {\"action\":\"start\","
                                + "\"event_url\":[\"https://example.com/recording\"],\"format\":\"mp3\"}",
                        "PUT " + conversation + "/record {\"action\":\"stop\"}");
        assertThat(pauses).isEmpty();
    }

    private String message(HttpRequest request) throws Exception {
        Acknowledgement answer = client.send(request, Acknowledgement::fromJson);
        assertThat(answer.extra()).isEmpty();
        assertThat(answer.uuid()).contains(LEG);
        return answer.message().orElseThrow();
    }

    @Test
    void anUnknownCallIsNotFound() {
        ApiException failure = failure(requests.update("another", CallUpdate.mute()));
        assertThat(failure).hasMessage("PUT /v1/calls/another was answered with 404 Not Found");
        assertThat(failure.status()).isEqualTo(404);
    }

    @Test
    void aTokenOfAnotherApplicationIsRejected() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        RSAPrivateKey other = (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        ManageRequests foreign = new ManageRequests(
                platform.url(), new Tokens(UUID.randomUUID(), other, Clock.fixed(PLACED, ZoneOffset.UTC)));
        assertThat(failure(foreign.call(LEG)))
                .hasMessage("GET /v1/calls/" + LEG + " was answered with 401 Unauthorized");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"BAD_REQUEST","error_title":"Bad Request"}                     | 400 Bad Request
            {"type":"https://x","title":"Bad Request","detail":"text is missing"}  | 400 Bad Request: text is missing
            {"title":"Bad Request","code":"http:error:validation-fail"}            | 400 Bad Request
            {"detail":"text is missing"}                                           | 400: text is missing
            {"title":["no","text"]}                                                | 400
            {"title":"a\\r\\nFAKE LINE"}                                           | 400 a??FAKE LINE
            {}                                                                     | 400
            []                                                                     | 400
            <html>no</html>                                                        | 400
            {"title":                                                              | 400
            ``                                                                     | 400
            """)
    void anErrorHasStatusAndTitle(String body, String message) {
        endpoints.answerNext(new Answer(400, body));
        ApiException failure = failure(requests.stopTalk(LEG));
        assertThat(failure).hasMessage("DELETE /v1/calls/" + LEG + "/talk was answered with " + message);
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.error().isPresent()).isEqualTo(body.startsWith("{") && body.endsWith("}"));
    }

    @Test
    void anErrorHasItsParameters() {
        endpoints.answerNext(new Answer(400, """
                {"title":"Bad Request","invalid_parameters":[{"name":"text","reason":"must be a string"}]}"""));
        assertThat(failure(requests.talk(LEG, TalkIn.of("Hello"))).error())
                .hasValueSatisfying(
                        error -> assertThat(error.invalidParameters().orElseThrow())
                                .extracting(InvalidParameter::name)
                                .containsExactly(Optional.of("text")));
    }

    @Test
    void noMessageShowsTheToken() {
        HttpRequest request = requests.call(LEG);
        String token =
                request.headers().firstValue("Authorization").orElseThrow().substring("Bearer ".length());
        endpoints.answerNext(
                new Answer(401, "{\"title\":\"Bearer " + token + " is invalid\",\"detail\":\"" + token + "\"}"));
        assertThat(failure(request)).hasMessageEndingWith(" 401 Bearer *** is invalid: ***");
    }

    @Test
    void aLongErrorIsCut() {
        endpoints.answerNext(new Answer(500, "{\"title\":\"" + "x".repeat(100_000) + "\"}"));
        assertThat(failure(requests.call(LEG)).getMessage()).hasSizeLessThan(500);
    }

    @Test
    void failsIfTheResponseIsNotJson() {
        endpoints.answerNext(new Answer(200, "<html>"), new Answer(204, ""));
        assertThatThrownBy(() -> client.send(requests.call(LEG), CallRecord::fromJson))
                .isInstanceOf(IOException.class)
                .hasMessage("the response to GET /v1/calls/" + LEG + " is invalid");
        assertThatThrownBy(() -> client.send(requests.call(LEG), CallRecord::fromJson))
                .isInstanceOf(ApiException.class)
                .hasMessageEndingWith(" 204");
    }

    @Test
    void downloadsARecording(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("recording.wav");
        HttpRequest request = requests.download(platform.url() + "/v1/files/recording");
        client.download(request, file);
        assertThat(file).hasBinaryContent(ManagementEndpoints.RECORDING);

        endpoints.answerNext(new Answer(404, "{\"title\":\"Not Found\"}"));
        assertThatThrownBy(() -> client.download(request, file))
                .hasMessage("GET /v1/files/recording was answered with 404 Not Found");
        assertThat(file).hasBinaryContent(ManagementEndpoints.RECORDING);

        endpoints.answerNext(TOO_MANY, new Answer(200, "new"));
        client.download(request, file);
        assertThat(file).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theTokenDoesNotFollowARedirect(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("recording.wav");
        try (LoopbackPlatform other = new LoopbackPlatform(keys.getPublic(), call -> {})) {
            ManagementEndpoints elsewhere = new ManagementEndpoints(other, "http://nobody.example/");
            endpoints.answerNext(
                    new Answer(302, "{}", Map.of("Location", other.url() + "/v1/files/recording")),
                    new Answer(307, "{}", Map.of("Location", other.url() + "/v1/calls/" + LEG)));
            assertThatThrownBy(() -> client.download(requests.download(platform.url() + "/v1/files/recording"), file))
                    .hasMessageEndingWith(" 302");
            assertThat(failure(requests.update(LEG, CallUpdate.hangup()))).hasMessageEndingWith(" 307");
            assertThat(elsewhere.received()).isEmpty();
            assertThat(endpoints.received()).hasSize(2);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
