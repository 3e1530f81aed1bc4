package dev.ncco.samples.placecall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.Call;
import dev.ncco.runtime.InvalidDocumentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * A local stand-in for the platform. It checks requests against the specification, answers as the platform does, and
 * then sends the example event of the specification to the event URL of the call.
 */
public final class LoopbackPlatform implements AutoCloseable {

    private static final String EVENT = """
            {"from":14155550100,"to":"14155550105 / jamie","uuid":"63f61863-4a51-4f6b-86e1-46edebcf9356",\
            "conversation_uuid":"CON-f972836a-550f-45fa-956c-12a2ab5b7d22","client_ref":"client-ref","status":"started",\
            "direction":"outbound","timestamp":"2018-01-12T15:01:55.315Z"}""";

    private final HttpServer server;
    private final PublicKey key;
    private final Consumer<Call> calls;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Starts listening on the loopback interface, on any free port.
     *
     * @param key the public key that tokens are verified with
     * @param calls receives each accepted call
     * @throws IOException if no port is free
     */
    public LoopbackPlatform(PublicKey key, Consumer<Call> calls) throws IOException {
        this.key = key;
        this.calls = calls;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** {@return the URL of this stand-in} */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Adds a handler for the requests below a path. */
    void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call taken = null;
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String problem = problem(exchange, body);
            int status = problem.isEmpty() ? 202 : problem.startsWith("token") ? 401 : 400;
            byte[] answer =
                    (problem.isEmpty() ? "{}" : "{\"title\":\"" + problem + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            taken = status == 202 ? Call.fromJson(body) : null;
        }
        if (taken != null) {
            calls.accept(taken);
            taken.eventUrl().ifPresent(urls -> urls.forEach(url -> callBack(url, EVENT)));
        }
    }

    private String problem(HttpExchange exchange, byte[] body) {
        if (!exchange.getRequestMethod().equals("POST")) {
            return "method is not POST";
        }
        if (!exchange.getRequestURI().getPath().equals("/v2/calls/")) {
            return "path is not /v2/calls/";
        }
        if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            return "content type is not application/json";
        }
        if (!isAuthorized(exchange)) {
            return "token is not signed by the application's key";
        }
        try {
            return Arrays.equals(Call.fromJson(body).toJsonBytes(), body)
                    ? ""
                    : "body is not the JSON that the DSL writes";
        } catch (InvalidDocumentException e) {
            return "body is not a call: " + e.rule();
        }
    }

    /** {@return whether a request has a token signed with the application's key} */
    boolean isAuthorized(HttpExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return authorization != null
                && authorization.startsWith("Bearer ")
                && isSigned(authorization.substring("Bearer ".length()));
    }

    private boolean isSigned(String token) {
        int end = token.lastIndexOf('.');
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(token.substring(0, Math.max(end, 0)).getBytes(StandardCharsets.US_ASCII));
            return end > 0 && signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Sends an event to an event URL on this machine; other event URLs are ignored. */
    void callBack(String url, String event) {
        URI target = URI.create(url);
        if ("127.0.0.1".equals(target.getHost())) {
            HttpRequest request = HttpRequest.newBuilder(target)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(event))
                    .build();
            try {
                http.send(request, BodyHandlers.discarding());
            } catch (IOException e) {
                // The event is lost if nothing listens at the event URL.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
