package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses from its members what an object is. */
public final class KindGuess {

    private static final Set<String> UPDATES = Set.of("hangup", "mute", "unmute", "earmuff", "unearmuff");
    private static final Set<String> RECORDINGS = Set.of("start", "stop");

    /** Members that only one kind of document has, the more telling kinds first. */
    private static final Map<String, Kind> TELLING = telling();

    private @Nullable Kind kind;
    private @Nullable String action;
    private boolean isAction;
    private boolean hasDestination;
    private boolean hasParties;
    private boolean hasEventUrl;
    private int members;

    /** Starts without a guess. */
    public KindGuess() {}

    private static Map<String, Kind> telling() {
        Map<String, Kind> telling = new HashMap<>();
        tell(
                telling,
                Kind.CALL,
                "ncco",
                "answer_url",
                "answer_method",
                "event_method",
                "length_timer",
                "ringing_timer");
        tell(telling, Kind.CALL_PAGE, "_embedded", "record_index", "page_size");
        tell(telling, Kind.CALL_RECORD, "_links");
        tell(telling, Kind.ANSWER_WEBHOOK, "endpoint_type", "region_url", "from_user", "custom_data");
        tell(telling, Kind.ERROR, "error_title", "invalid_parameters", "title");
        tell(telling, Kind.ACKNOWLEDGEMENT, "message");
        tell(telling, Kind.STREAM_IN, "stream_url");
        tell(telling, Kind.DTMF, "digits");
        tell(telling, Kind.TRANSCRIPT, "channels", "request_id", "ver");
        tell(telling, Kind.EVENT, "status", "timestamp", "direction", "conversation_uuid");
        tell(telling, Kind.EVENT, "uuid", "call_uuid", "client_ref", "recording_url");
        tell(telling, Kind.TALK_IN, "text");
        return telling;
    }

    private static void tell(Map<String, Kind> telling, Kind kind, String... names) {
        for (String name : names) {
            telling.put(name, kind);
        }
    }

    /**
     * Takes a member into account.
     *
     * @param name its name
     * @param text its value, if that is a string
     */
    public void see(String name, @Nullable String text) {
        members++;
        Kind told = TELLING.get(name);
        if (told != null && (kind == null || rank(told) < rank(kind))) {
            kind = told;
        }
        if (name.equals("action")) {
            isAction = true;
            action = text;
        }
        hasDestination |= name.equals("destination");
        hasParties |= name.equals("to") || name.equals("from");
        hasEventUrl |= name.equals("event_url");
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case CALL -> 0;
            case CALL_PAGE -> 1;
            case CALL_RECORD -> 2;
            case ANSWER_WEBHOOK -> 3;
            case EVENT -> 5;
            case TALK_IN -> 6;
            default -> 4;
        };
    }

    /**
     * Returns the guess.
     *
     * @return the kind, or null if there is nothing to go by
     */
    public @Nullable Kind kind() {
        if (action != null && RECORDINGS.contains(action)) {
            return Kind.RECORDING;
        }
        if (hasDestination && kind != Kind.CALL || action != null && UPDATES.contains(action)) {
            return Kind.UPDATE;
        }
        if (isAction && kind != Kind.CALL) {
            return Kind.NCCO;
        }
        if (hasEventUrl && (kind == null || kind == Kind.EVENT)) {
            return members == 1 ? Kind.DTMF_LISTENER : Kind.CALL;
        }
        return kind != null ? kind : hasParties ? Kind.CALL : null;
    }
}
