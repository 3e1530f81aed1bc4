package dev.ncco.samples.answercall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.CallEvent;
import dev.ncco.EventStatus;
import dev.ncco.Ncco;
import dev.ncco.SignedWebhook;
import dev.ncco.runtime.InvalidDocumentException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP server for the answer URL and the event URLs of an application. */
public final class AnswerServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int MAX_BYTES = 1 << 20;

    private static final Logger LOG = System.getLogger(AnswerServer.class.getName());
    private static final Set<EventStatus> UNANSWERED = Set.of(
            EventStatus.BUSY,
            EventStatus.CANCELLED,
            EventStatus.FAILED,
            EventStatus.REJECTED,
            EventStatus.TIMEOUT,
            EventStatus.UNANSWERED);

    static {
        // Without this, each response is delayed by 44 ms: the body waits for the client's delayed TCP acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // The maximum time in seconds to receive a request and to send a response.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "5");
    }

    private final HttpServer server;
    /** Unbounded, because a slow client occupies a thread until its request times out. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Menu menu;
    private final @Nullable String secret;

    /** Returns the NCCO that an event is answered with, if any. */
    private interface Answer {
        Optional<Ncco> to(CallEvent event);
    }

    /**
     * Starts the server.
     *
     * @param address the address to listen on
     * @param menu the menu that answers events
     * @param secret the signature secret of the account; if null or empty, signatures are not verified
     * @throws IOException if the server cannot listen on the address
     */
    public AnswerServer(InetSocketAddress address, Menu menu, @Nullable String secret) throws IOException {
        this.menu = menu;
        this.secret = secret == null || secret.isEmpty() ? null : secret;
        if (this.secret == null) {
            LOG.log(Level.WARNING, "signatures of webhooks are not verified: VONAGE_SIGNATURE_SECRET is not set");
        }
        server = HttpServer.create(address, 1024);
        server.setExecutor(threads);
        serve("/answer", event -> Optional.of(menu.answer(event)));
        serve("/choice", event -> Optional.of(menu.choice(event)));
        serve("/event", this::event);
        server.start();
    }

    /** {@return the port that the server listens on} */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Most events have no NCCO as the answer. If nobody answered the call, the NCCO replaces the current one. */
    private Optional<Ncco> event(CallEvent event) {
        return event.status().filter(UNANSWERED::contains).map(status -> menu.unanswered());
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                try {
                    respond(exchange, answer);
                } catch (RuntimeException e) {
                    // Without a status, the platform would only see a closed connection.
                    LOG.log(Level.ERROR, "cannot answer a request to " + path, e);
                    exchange.sendResponseHeaders(FAILED, -1);
                }
            }
        });
    }

    private void respond(HttpExchange exchange, Answer answer) throws IOException {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("POST")) {
            exchange.sendResponseHeaders(NOT_ALLOWED, -1);
            return;
        }
        CallEvent event;
        try {
            String query = exchange.getRequestURI().getRawQuery();
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BYTES + 1);
            if (secret != null && !isSigned(exchange, body, secret)) {
                return;
            }
            event = method.equals("GET") ? CallEvent.fromQuery(query) : CallEvent.fromJson(body);
        } catch (InvalidDocumentException e) {
            exchange.sendResponseHeaders(e.rule().equals("document.size") ? TOO_LARGE : BAD_REQUEST, -1);
            return;
        }
        Optional<Ncco> ncco = answer.to(event);
        if (ncco.isEmpty()) {
            exchange.sendResponseHeaders(NO_CONTENT, -1);
            return;
        }
        byte[] json = ncco.get().toJsonBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(OK, json.length);
        exchange.getResponseBody().write(json);
    }

    /** Returns whether the platform signed the request; if not, sends the error response. */
    private static boolean isSigned(HttpExchange exchange, byte[] body, String secret) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        SignedWebhook webhook = exchange.getRequestMethod().equals("GET")
                ? SignedWebhook.ofQuery(authorization, exchange.getRequestURI().getRawQuery())
                : SignedWebhook.of(authorization, body);
        SignedWebhook.Result result = webhook.verify(secret);
        if (!result.isValid()) {
            LOG.log(Level.WARNING, "webhook rejected: " + result);
            exchange.sendResponseHeaders(result.httpStatus(), -1);
        }
        return result.isValid();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /**
     * Runs the server until the process ends.
     *
     * @param args the public base URL of the server, and the port
     * @throws IOException if the server cannot listen on the port
     */
    public static void main(String[] args) throws IOException {
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 8080;
        String base = args.length > 0 ? args[0] : "http://127.0.0.1:" + port;
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        AnswerServer server = new AnswerServer(
                address, new Menu(base, Set.of("14155550199")), System.getenv("VONAGE_SIGNATURE_SECRET"));
        System.out.println("answering at " + base + "/answer, listening on port " + server.port());
    }
}
