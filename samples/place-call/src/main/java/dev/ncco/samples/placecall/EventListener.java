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

    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;

    private final HttpServer server;
    private final Consumer<CallEvent> events;

    /**
     * Starts to listen on loopback.
     *
     * @param events what to do with an event
     * @throws IOException if there is no free port
     */
    public EventListener(Consumer<CallEvent> events) throws IOException {
        this.events = events;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/event", this::receive);
        server.start();
    }

    /** {@return the URL to put into calls} */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/event";
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            events.accept(CallEvent.fromJson(exchange.getRequestBody()));
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        } catch (InvalidDocumentException e) {
            exchange.sendResponseHeaders(BAD_REQUEST, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
