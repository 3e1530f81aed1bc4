package dev.ncco.jakarta.rest;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.phone;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.ncco.Action;
import dev.ncco.AnswerWebhook;
import dev.ncco.Call;
import dev.ncco.CallEvent;
import dev.ncco.Ncco;
import dev.ncco.TalkAction;
import dev.ncco.runtime.InvalidDocumentException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a server with only this jar on its class path, and with JSON-B, which would write {@code {}}. */
class JerseyTest {

    private static final Ncco MENU = Ncco.of(
            talk("Hello – for \"sales\" press 1; <b>otherwise</b> hang up.").bargeIn(true),
            input(dtmf().maxDigits(1)).eventUrl("https://example.com/choice"));
    private static final Call CALL =
            Call.to(phone("14155550100")).from("14155550101").ncco(talk("Hi")).ringingTimer(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static HttpServer server;
    private static URI base;

    /** A resource class as in an application. */
    @Path("/")
    public static class Webhooks {

        @GET
        @Path("answer")
        public Ncco answer() {
            return MENU;
        }

        @POST
        @Path("answer")
        public Ncco answer(AnswerWebhook webhook) {
            return Ncco.of(talk("Hello, " + webhook.from().orElse("stranger")));
        }

        @POST
        @Path("event")
        public Response event(CallEvent event) {
            return Response.noContent()
                    .header("X-Status", event.status().map(Object::toString).orElse("none"))
                    .build();
        }

        @POST
        @Path("call")
        public Call call(Call call) {
            return call;
        }

        @POST
        @Path("ncco")
        public Ncco ncco(Ncco ncco) {
            return ncco;
        }

        @POST
        @Path("action")
        public Action action(Action action) {
            return action;
        }

        @GET
        @Path("invalid")
        public Response invalid() {
            return Response.ok("{\"action\":\"talk\"}", "application/json").build();
        }
    }

    @BeforeAll
    static void start() {
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), new ResourceConfig(Webhooks.class));
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void returnsAnNccoByteForByte() throws Exception {
        HttpResponse<byte[]> response =
                HTTP.send(HttpRequest.newBuilder(base.resolve("answer")).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo(MENU.toJsonBytes());
    }

    @Test
    void readsWebhooks() throws Exception {
        assertThat(post("answer", "application/json", "{\"from\":\"14155550100\",\"uuid\":\"a\"}")
                        .body())
                .isEqualTo("[{\"action\":\"talk\",\"text\":\"Hello, 14155550100\"}]");
        HttpResponse<String> event =
                post("event", "application/json; charset=UTF-8", "{\"from\":14155550100,\"status\":\"started\"}");
        assertThat(event.statusCode()).isEqualTo(204);
        assertThat(event.headers().firstValue("X-Status")).contains("started");
    }

    @Test
    void readsDocuments() throws Exception {
        assertThat(post("call", CALL.toJsonBytes()).body()).isEqualTo(CALL.toJsonBytes());
        assertThat(post("ncco", MENU.toJsonBytes()).body()).isEqualTo(MENU.toJsonBytes());
        assertThat(post("action", talk("Hi").toJsonBytes()).body())
                .isEqualTo(talk("Hi").toJsonBytes());
    }

    @Test
    void readsAndWritesLargeDocuments() throws Exception {
        List<TalkAction> actions = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            actions.add(talk("Number " + i));
        }
        Ncco large = Ncco.of(actions);
        assertThat(large.toJsonBytes()).hasSizeGreaterThan(100_000);
        assertThat(post("ncco", large.toJsonBytes()).body()).isEqualTo(large.toJsonBytes());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ncco, `[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":-1}]`, `/0/loop`",
                "ncco, `{`, `line 1, column 2`",
                "ncco, ``, `line 1, column 1`",
                "call, `{\"to\":[{\"type\":\"phone\",\"number\":\"+1\"}]}`, `/to/0/number`",
                "event, `[]`, `event must be an object`",
                "answer, `[]`, `must be an object`"
            })
    void answersInvalidBodiesWith400AndTheReason(String path, String body, String reason) throws Exception {
        HttpResponse<String> response = post(path, "application/json", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(response.body()).contains(reason);
    }

    @Test
    void answersWithoutSecrets() throws Exception {
        String token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
        HttpResponse<String> response = post(
                "ncco",
                "application/json",
                "[{\"action\":\"stream\",\"streamUrl\":[\"ftp://ann:hunter2@example.com/?sig=abc&t=" + token + "\"]}]");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("streamUrl", "***").doesNotContain("hunter2", "sig=abc", token);
    }

    @Test
    void rejectsOtherContentTypes() throws Exception {
        assertThat(post("ncco", "text/plain", "[]").statusCode()).isEqualTo(415);
    }

    @Test
    void aClientSendsAndReadsValues() {
        try (Client client = ClientBuilder.newClient()) {
            assertThat(client.target(base).path("call").request().post(Entity.json(CALL), Call.class))
                    .isEqualTo(CALL);
            assertThat(client.target(base).path("answer").request().get(Ncco.class))
                    .isEqualTo(MENU);
            var invalid = client.target(base).path("invalid").request();
            assertThatThrownBy(() -> invalid.get(Action.class))
                    .isInstanceOf(ProcessingException.class)
                    .rootCause()
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageStartingWith("talk requires the member \"text\"");
        }
    }
}
