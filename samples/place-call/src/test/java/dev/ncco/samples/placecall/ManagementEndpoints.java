package dev.ncco.samples.placecall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ncco.CallUpdate;
import dev.ncco.ConversationRecording;
import dev.ncco.Dtmf;
import dev.ncco.DtmfListener;
import dev.ncco.HangupUpdate;
import dev.ncco.StreamIn;
import dev.ncco.TalkIn;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The platform's endpoints below {@code /v1/}, for one call and one conversation. They check method, path, headers,
 * token and body of a request, answer as the platform does, and report the end of the call to its event URL.
 */
final class ManagementEndpoints implements HttpHandler {

    static final String LEG = "63f61863-4a51-4f6b-86e1-46edebcf9356";
    static final String CONVERSATION = "CON-f972836a-550f-45fa-956c-12a2ab5b7d22";
    static final byte[] RECORDING = {0x52, 0x49, 0x46, 0x46, 0, 1, 2, (byte) 0xFF};

    private static final String CALL = "/v1/calls/" + LEG;
    private static final String CONVERSATION_PATH = "/v1/conversations/" + CONVERSATION;
    private static final String COMPLETED = """
            {"from":"14155550100","to":"14155550105","uuid":"%s","conversation_uuid":"%s","status":"completed",\
            "direction":"outbound","duration":"2","timestamp":"2026-11-23T12:00:10.000Z"}""".formatted(LEG, CONVERSATION);
    private static final String RECORD = """
            {"uuid":"%s","conversation_uuid":"%s","to":{"type":"phone","number":"14155550105"},\
            "from":{"type":"phone","number":"14155550100"},"status":"answered","direction":"outbound",\
            "start_time":"2026-11-23 12:00:00","_links":{"self":{"href":"%s"}}}""".formatted(LEG, CONVERSATION, CALL);

    private static final Map<String, Function<byte[], Json>> BODIES = Map.of(
            CALL,
            CallUpdate::fromJson,
            CALL + "/talk",
            TalkIn::fromJson,
            CALL + "/stream",
            StreamIn::fromJson,
            CALL + "/dtmf",
            Dtmf::fromJson,
            CALL + "/input/dtmf",
            DtmfListener::fromJson,
            CONVERSATION_PATH + "/talk",
            TalkIn::fromJson,
            CONVERSATION_PATH + "/stream",
            StreamIn::fromJson,
            CONVERSATION_PATH + "/record",
            ConversationRecording::fromJson);

    private final LoopbackPlatform platform;
    private final String eventUrl;
    private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    /** A response: the status, the body, and the headers other than Content-Type. */
    record Answer(int status, String body, Map<String, String> headers) {
        Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    ManagementEndpoints(LoopbackPlatform platform, String eventUrl) {
        this.platform = platform;
        this.eventUrl = eventUrl;
        platform.serve("/v1/", this);
    }

    /** Sets the responses to the next requests. */
    void answerNext(Answer... answers) {
        next.addAll(List.of(answers));
    }

    /** {@return method, path, query and body of the requests so far} */
    List<String> received() {
        return received;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String operation =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
        received.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + new String(body, StandardCharsets.UTF_8))
                .strip());
        try (exchange) {
            Answer planned = next.poll();
            answer(exchange, planned != null ? planned : answer(exchange, operation, body));
        }
        if (operation.equals("PUT " + CALL) && CallUpdate.fromJson(body) instanceof HangupUpdate) {
            platform.callBack(eventUrl, COMPLETED);
        }
    }

    private Answer answer(HttpExchange exchange, String operation, byte[] body) {
        if (!platform.isAuthorized(exchange)) {
            return new Answer(401, "{\"type\":\"UNAUTHORIZED\",\"error_title\":\"Unauthorized\"}");
        }
        String problem = problem(exchange, body);
        if (!problem.isEmpty()) {
            return new Answer(400, "{\"title\":\"" + problem + "\"}");
        }
        return switch (operation) {
            case "PUT " + CALL -> new Answer(204, "");
            case "GET " + CALL -> new Answer(200, RECORD);
            case "PUT " + CALL + "/talk", "PUT " + CONVERSATION_PATH + "/talk" -> acknowledgement("Talk started");
            case "DELETE " + CALL + "/talk", "DELETE " + CONVERSATION_PATH + "/talk" -> acknowledgement("Talk stopped");
            case "PUT " + CALL + "/stream", "PUT " + CONVERSATION_PATH + "/stream" -> acknowledgement("Stream started");
            case "DELETE " + CALL + "/stream", "DELETE " + CONVERSATION_PATH + "/stream" ->
                acknowledgement("Stream stopped");
            case "PUT " + CALL + "/dtmf" -> acknowledgement("DTMF sent");
            case "PUT " + CALL + "/input/dtmf", "DELETE " + CALL + "/input/dtmf" -> new Answer(200, "");
            case "PUT " + CONVERSATION_PATH + "/record" -> new Answer(200, "");
            case "GET /v1/calls" -> page(String.valueOf(exchange.getRequestURI().getQuery()));
            case "GET /v1/files/recording" -> new Answer(200, new String(RECORDING, StandardCharsets.ISO_8859_1));
            default -> new Answer(404, "{\"type\":\"NOT_FOUND\",\"error_title\":\"Not Found\"}");
        };
    }

    private static String problem(HttpExchange exchange, byte[] body) {
        String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!exchange.getRequestMethod().equals("PUT")) {
            return body.length > 0 || contentType != null ? "unexpected body" : "";
        }
        if (!"application/json".equals(contentType)) {
            return "content type is not application/json";
        }
        Function<byte[], Json> parser = BODIES.get(exchange.getRequestURI().getRawPath());
        try {
            return parser == null || Arrays.equals(parser.apply(body).toJsonBytes(), body)
                    ? ""
                    : "body is not the JSON that the DSL writes";
        } catch (InvalidDocumentException e) {
            return "body is invalid: " + e.rule();
        }
    }

    private static Answer acknowledgement(String message) {
        return new Answer(200, "{\"message\":\"" + message + "\",\"uuid\":\"" + LEG + "\"}");
    }

    /** Two pages of one call each; only the first has a link to the next. */
    private static Answer page(String query) {
        boolean last = query.contains("record_index=1");
        String link = last ? "" : ",\"next\":{\"href\":\"/v1/calls?" + query + "&record_index=1\"}";
        return new Answer(
                200, """
                {"count":2,"page_size":1,"record_index":%d,"_links":{"self":{"href":"/v1/calls?%s"}%s},\
                "_embedded":{"calls":[%s]}}""".formatted(last ? 1 : 0, query, link, last ? RECORD.replace("answered", "completed") : RECORD));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
