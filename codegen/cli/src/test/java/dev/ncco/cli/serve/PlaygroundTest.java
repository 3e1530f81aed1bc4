package dev.ncco.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the playground over HTTP and in a browser. */
class PlaygroundTest {

    private static final Path BROWSER = Path.of("src/test/browser");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Playground playground;

    @BeforeAll
    static void start() throws IOException {
        playground = new Playground(0);
    }

    @AfterAll
    static void stop() {
        playground.close();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(playground.url() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static JsonNode analysis(String document) throws IOException, InterruptedException {
        HttpResponse<String> response =
                send(request("analysis").POST(BodyPublishers.ofString(document)).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return new JsonMapper().readTree(response.body());
    }

    @Test
    void incompleteRequestsDoNotBlockOthers() throws Exception {
        URI url = URI.create(playground.url());
        String part = "POST /analysis HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nContent-Length: 9\r\n\r\n[";
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort());
            socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        assertThat(analysis("[]").path("findings").isEmpty()).isTrue();
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', text/html", "serve.css, text/css", "serve.js, text/javascript"})
    void servesThePageWithAStrictPolicy(String path, String type) throws Exception {
        HttpResponse<String> response = send(request(path).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.body()).doesNotContain("style=\"", "onclick", "<script>");
    }

    @Test
    void analyzesADocument() throws Exception {
        JsonNode right = analysis("[{\"action\":\"talk\",\"text\":\"Hi\"}]");
        assertThat(right.get("findings")).isEmpty();
        assertThat(right.get("java").asString()).endsWith("Ncco ncco = Ncco.of(talk(\"Hi\"));\n");
        assertThat(right.get("drawing").asString()).startsWith("<svg").contains("“Hi”");
        assertThat(right.has("fixed")).isFalse();
        JsonNode wrong = analysis("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":\"2\"}]");
        assertThat(wrong.at("/findings/0/rule").asString()).isEqualTo("talk.loop.type");
        assertThat(wrong.at("/findings/0/column").asInt()).isEqualTo(38);
        assertThat(wrong.get("fixed").asString()).isEqualTo("[{\"action\":\"talk\",\"text\":\"Hi\",\"loop\":2}]");
        assertThat(wrong.has("java")).isFalse();
        assertThat(wrong.has("fixedUnsafely")).isFalse();
        JsonNode near = analysis("[{\"action\":\"talk\",\"txt\":\"Hi\"},]");
        assertThat(near.get("fixed").asString()).isEqualTo("[{\"action\":\"talk\",\"txt\":\"Hi\"}]");
        assertThat(near.get("fixedUnsafely").asString()).isEqualTo("[{\"action\":\"talk\",\"text\":\"Hi\"}]");
        assertThat(near.get("unsafeRepairs").asInt()).isEqualTo(2);
    }

    /** Such a text may overflow the stack; the server must answer all the same. */
    @Test
    void answersAfterAnInternalError() throws Exception {
        String document = "[{\"action\":\"talk\",\"text\":\"Hi\",\"language\":\"en" + "-ab".repeat(100_000) + "\"}]";
        HttpResponse<String> response =
                send(request("analysis").POST(BodyPublishers.ofString(document)).build());
        assertThat(response.statusCode()).isIn(200, 500);
        assertThat(response.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[",
                "{}",
                "null",
                "[[[[",
                "{\"status\":\"started\"}",
                "\ufeff[]",
                "[{\"action\":1e999}]"
            })
    void answersForAnyText(String document) throws Exception {
        assertThat(analysis(document).get("findings").isArray()).isTrue();
    }

    @Test
    void doesNotDrawALargeDocument() throws Exception {
        JsonNode json =
                analysis("[" + "{\"action\":\"wait\"},".repeat(5_000) + "{\"action\":\"wait\",\"timeout\":\"1\"}]");
        assertThat(json.get("large").asBoolean()).isTrue();
        assertThat(json.at("/findings/0/rule").asString()).isEqualTo("wait.timeout.type");
        assertThat(json.has("fixed")).isTrue();
        assertThat(json.has("drawing")).isFalse();
    }

    @Test
    void rejectsATooLargeDocument() throws Exception {
        HttpRequest request = request("analysis")
                .POST(BodyPublishers.ofString(" ".repeat((1 << 20) + 1)))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void rejectsOtherMethodsAndPaths() throws Exception {
        assertThat(send(request("analysis").build()).statusCode()).isEqualTo(405);
        assertThat(send(request("").POST(BodyPublishers.noBody()).build()).statusCode())
                .isEqualTo(405);
        assertThat(send(request("../Main.class").build()).statusCode()).isEqualTo(404);
        assertThat(send(request("index.html").build()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Origin: https://127.0.0.1:1"})
    void rejectsOtherOrigins(String header) throws Exception {
        String[] parts = header.split(": ", 2);
        HttpRequest request = request("analysis")
                .header(parts[0], parts[1])
                .POST(BodyPublishers.ofString("[]"))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    /** Another site could let its own host name resolve to this machine. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80"})
    void rejectsOtherHostNames(String host) throws Exception {
        URI url = URI.create(playground.url());
        try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    @Tag("browser")
    void canBeUsed() throws Exception {
        assumeTrue(
                Files.isDirectory(BROWSER.resolve("node_modules")) && Files.exists(Path.of("/usr/bin/chromium")),
                "Chromium and 'npm ci' in codegen/cli/src/test/browser are needed, as .ci/run installs them");
        Process process = new ProcessBuilder("node", "playground.mjs", playground.url())
                .directory(BROWSER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
