package dev.ncco.samples.spring;

import static dev.ncco.Voice.dtmf;
import static dev.ncco.Voice.input;
import static dev.ncco.Voice.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.Ncco;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests the application over HTTP with the Spring Boot and Jackson versions that it is built with. */
class VoiceControllerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1");
        System.out.println("Spring Boot " + SpringBootVersion.getVersion());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void answersWithUnescapedJson() throws Exception {
        HttpResponse<String> response = send(request("/answer?from=12").build());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        Ncco expected = Ncco.of(
                talk("Hello, 1 2. For \"sales\" press 1; <b>otherwise</b> hang up – thank you.")
                        .bargeIn(true),
                input(dtmf().maxDigits(1)).eventUrl("https://example.com/choice"));
        assertThat(response.body()).isEqualTo(expected.toJson());
    }

    @Test
    void readsEvents() throws Exception {
        assertThat(post("/choice", "application/json", "{\"dtmf\":{\"digits\":\"7\",\"timed_out\":false}}")
                        .body())
                .isEqualTo("[{\"action\":\"talk\",\"text\":\"You have pressed 7.\"}]");
        HttpResponse<String> event =
                post("/event", "application/json", "{\"from\":14155550100,\"status\":\"started\"}");
        assertThat(event.statusCode()).isEqualTo(204);
        assertThat(event.headers().firstValue("X-Status")).contains("started");
    }

    @Test
    void returnsTheSameNcco() throws Exception {
        String json =
                "[{\"action\":\"notify\",\"eventUrl\":[\"https://example.com/a\"],\"payload\":{\"a\":[1,0.5,null,\"é\"]}}]";
        assertThat(post("/echo", "application/json", json).body()).isEqualTo(json);
    }

    @Test
    void rejectsInvalidBodies() throws Exception {
        assertThat(post("/echo", "application/json", "[{\"action\":\"talk\"}]").statusCode())
                .isEqualTo(400);
        assertThat(post("/event", "application/json", "[]").statusCode()).isEqualTo(400);
        assertThat(post("/event", "application/json", "{").statusCode()).isEqualTo(400);
        assertThat(post("/event", "text/plain", "{}").statusCode()).isEqualTo(415);
    }

    /** Events are parsed leniently: a member with a value of the wrong type is not an error. */
    @Test
    void acceptsAnEventWithAWrongType() throws Exception {
        assertThat(post("/event", "application/json", "{\"status\":7}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void rejectsRequestsThatDoNotAcceptJson() throws Exception {
        assertThat(send(request("/answer").header("Accept", "text/plain").build())
                        .statusCode())
                .isEqualTo(406);
    }
}
