package dev.ncco.samples.answercall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.CallEvent;
import dev.ncco.EventStatus;
import dev.ncco.Ncco;
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

/** Serves the answer URL and the event URLs of an application. */
public final class AnswerServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;

    private static final Logger LOG = System.getLogger(AnswerServer.class.getName());
    private static final Set<EventStatus> NOBODY = Set.of(
            EventStatus.BUSY,
            EventStatus.CANCELLED,
            EventStatus.FAILED,
            EventStatus.REJECTED,
            EventStatus.TIMEOUT,
            EventStatus.UNANSWERED);

    static {
        // Otherwise the body waits for the client's delayed acknowledgement of the headers: 44 ms for each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds that a client may take to send its request, and to take the answer.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "5");
    }

    private final HttpServer server;
    /** As many as there are requests: a slow client keeps one until its time is over, and nobody waits for it. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Menu menu;

    /** Makes the answer to an event. */
    private interface Answer {
        Optional<Ncco> to(CallEvent event);
    }

    /**
     * Starts to serve.
     *
     * @param address where to listen
     * @param menu what to answer
     * @throws IOException if the address cannot be had
     */
    public AnswerServer(InetSocketAddress address, Menu menu) throws IOException {
        this.menu = menu;
        server = HttpServer.create(address, 1024);
        server.setExecutor(threads);
        serve("/answer", event -> Optional.of(menu.answer(event)));
        serve("/choice", event -> Optional.of(menu.choice(event)));
        serve("/event", this::event);
        server.start();
    }

    /** {@return the port it listens at} */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Most events need no answer; the one that says that nobody picked up takes over. */
    private Optional<Ncco> event(CallEvent event) {
        return event.status().filter(NOBODY::contains).map(status -> menu.nobody());
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                try {
                    respond(exchange, answer);
                } catch (RuntimeException e) {
                    // Without a status, the platform would only see that the connection was closed.
                    LOG.log(Level.ERROR, "no answer from " + path, e);
                    exchange.sendResponseHeaders(FAILED, -1);
                }
            }
        });
    }

    private static void respond(HttpExchange exchange, Answer answer) throws IOException {
        CallEvent event;
        try {
            switch (exchange.getRequestMethod()) {
                case "GET" ->
                    event = CallEvent.fromQuery(exchange.getRequestURI().getRawQuery());
                case "POST" -> event = CallEvent.fromJson(exchange.getRequestBody());
                default -> {
                    exchange.sendResponseHeaders(NOT_ALLOWED, -1);
                    return;
                }
            }
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

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /**
     * Serves until it is stopped.
     *
     * @param args where it can be reached from outside, and the port
     * @throws IOException if the port cannot be had
     */
    public static void main(String[] args) throws IOException {
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 8080;
        String base = args.length > 0 ? args[0] : "http://127.0.0.1:" + port;
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        AnswerServer server = new AnswerServer(address, new Menu(base, Set.of("14155550199")));
        System.out.println("answering at " + base + "/answer, listening at port " + server.port());
    }
}
