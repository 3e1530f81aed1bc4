package dev.ncco.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.schema.CheckOptions;
import dev.ncco.schema.report.UnexpectedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server for the playground. It listens on the loopback interface only and rejects requests of other origins,
 * so that other sites in the browser cannot use it.
 */
public final class Playground implements AutoCloseable {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int SERVER_ERROR = 500;

    static {
        // The maximum time in seconds to receive a request and to send a response.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "5");
    }

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/serve.css", "serve.css",
            "/serve.js", "serve.js");

    private final HttpServer server;
    /** Unbounded, because a slow client occupies a thread until its request times out. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Analysis analysis = new Analysis();

    /**
     * Starts the server.
     *
     * @param port the port, or 0 for any free port
     * @throws IOException if the server cannot listen on the port
     */
    public Playground(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** {@return the URL of the page} */
    public String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!isOurs(exchange.getRequestHeaders())) {
                send(exchange, FORBIDDEN, "text/plain", "requests from other hosts or origins are not allowed");
            } else if (path.equals("/analysis")) {
                analysis(exchange, method);
            } else if (!FILES.containsKey(path)) {
                send(exchange, NOT_FOUND, "text/plain", "not found");
            } else if (!method.equals("GET")) {
                send(exchange, NOT_ALLOWED, "text/plain", "the method must be GET");
            } else {
                file(exchange, FILES.get(path));
            }
        }
    }

    /** Returns whether Host is a name of this machine, and Origin, if present, is the page itself. */
    private boolean isOurs(Headers headers) {
        Set<String> hosts = Set.of("127.0.0.1:" + port(), "localhost:" + port());
        String host = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        return host != null
                && hosts.contains(host)
                && (origin == null || origin.startsWith("http://") && hosts.contains(origin.substring(7)));
    }

    private void analysis(HttpExchange exchange, String method) throws IOException {
        if (!method.equals("POST")) {
            send(exchange, NOT_ALLOWED, "text/plain", "the method must be POST");
            return;
        }
        byte[] document = exchange.getRequestBody().readNBytes(CheckOptions.MAX_BYTES + 1);
        if (document.length > CheckOptions.MAX_BYTES) {
            send(exchange, TOO_LARGE, "text/plain", "the document must not be larger than 1 MiB");
            return;
        }
        byte[] json;
        try {
            json = analysis.of(document);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            send(exchange, SERVER_ERROR, "text/plain", UnexpectedFailure.describe(e));
            return;
        }
        send(exchange, OK, "application/json", json);
    }

    private static void file(HttpExchange exchange, String name) throws IOException {
        String type = name.endsWith(".html")
                ? "text/html; charset=utf-8"
                : name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        try (InputStream in = Objects.requireNonNull(Playground.class.getResourceAsStream(name))) {
            send(exchange, OK, type, in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
