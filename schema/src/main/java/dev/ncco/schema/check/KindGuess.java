package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the kind of an object from its members. */
public final class KindGuess {

    /** The member whose value must be passed to {@link #see}. */
    public static final String ACTION = "action";

    private static final Map<String, Sign> SIGNS = signs();

    /** The sign with the lowest rank so far. */
    private @Nullable Sign best;

    private @Nullable String action;
    private boolean isAction;
    private boolean hasDestination;
    private boolean hasParties;
    private boolean hasEventUrl;
    private int members;

    /** A member that indicates a kind of document; the lowest rank takes precedence. */
    private record Sign(int rank, Kind kind) {}

    /** Creates a guess without members. */
    public KindGuess() {}

    private static Map<String, Sign> signs() {
        Map<String, Sign> signs = new HashMap<>();
        put(signs, 0, Kind.CALL, "ncco", "answer_url", "answer_method");
        put(signs, 0, Kind.CALL, "event_method", "length_timer", "ringing_timer");
        put(signs, 1, Kind.CALL_PAGE, "_embedded", "record_index", "page_size");
        put(signs, 2, Kind.CALL_RECORD, "_links");
        put(signs, 3, Kind.ANSWER_WEBHOOK, "endpoint_type", "region_url", "from_user", "custom_data");
        put(signs, 4, Kind.ERROR, "error_title", "invalid_parameters", "title");
        put(signs, 4, Kind.ACKNOWLEDGEMENT, "message");
        put(signs, 4, Kind.STREAM_IN, "stream_url");
        put(signs, 4, Kind.DTMF, "digits");
        put(signs, 4, Kind.TRANSCRIPT, "channels", "request_id", "ver");
        put(signs, 5, Kind.EVENT, "status", "timestamp", "direction", "conversation_uuid");
        put(signs, 5, Kind.EVENT, "uuid", "call_uuid", "client_ref", "recording_url");
        put(signs, 6, Kind.TALK_IN, "text");
        return signs;
    }

    private static void put(Map<String, Sign> signs, int rank, Kind kind, String... names) {
        Sign sign = new Sign(rank, kind);
        for (String name : names) {
            signs.put(name, sign);
        }
    }

    /**
     * Adds a member.
     *
     * @param name the name
     * @param text the value if it is a string; required for {@link #ACTION} only
     */
    public void see(String name, @Nullable String text) {
        members++;
        Sign sign = SIGNS.get(name);
        if (sign != null && (best == null || sign.rank() < best.rank())) {
            best = sign;
        }
        if (name.equals(ACTION)) {
            isAction = true;
            action = text;
        }
        hasDestination |= name.equals("destination");
        hasParties |= name.equals("to") || name.equals("from");
        hasEventUrl |= name.equals("event_url");
    }

    /**
     * Returns the kind that the members indicate.
     *
     * @return the kind, or null if no member indicates one
     */
    public @Nullable Kind kind() {
        Kind kind = best == null ? null : best.kind();
        if (isActionOf(Kind.RECORDING)) {
            return Kind.RECORDING;
        }
        // An update that transfers a call can contain an NCCO, too.
        if (hasDestination && kind != Kind.CALL || isActionOf(Kind.UPDATE) && !isActionOf(Kind.NCCO)) {
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

    private boolean isActionOf(Kind kind) {
        if (action == null) {
            return false;
        }
        Shape shape = Shapes.of(kind);
        Shape actions = shape instanceof ListShape list ? list.item() : shape;
        return actions instanceof UnionShape union && union.values().contains(action);
    }
}
