package dev.ncco.samples.placecall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ncco.CallEvent;
import dev.ncco.runtime.InvalidDocumentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** Receives the events of a call at its event URL. */
public final class EventListener implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EventListener.class.getName());
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final HttpServer server;
    private final Consumer<CallEvent> events;

    /**
     * Starts listening on the loopback interface, on any free port.
     *
     * @param events handles each event
     * @throws IOException if no port is free
     */
    public EventListener(Consumer<CallEvent> events) throws IOException {
        this.events = events;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/event", this::receive);
        server.start();
    }

    /** {@return the URL to set as the event URL of calls} */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/event";
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        try {
            events.accept(CallEvent.fromJson(exchange.getRequestBody()));
            return NO_CONTENT;
        } catch (InvalidDocumentException e) {
            return BAD_REQUEST;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "cannot handle an event", e);
            return SERVER_ERROR;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
