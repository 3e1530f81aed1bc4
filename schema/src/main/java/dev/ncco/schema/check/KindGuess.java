package dev.ncco.schema.check;

import dev.ncco.schema.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses from its members what an object is. */
public final class KindGuess {

    private static final Set<String> CALL =
            Set.of("ncco", "answer_url", "answer_method", "event_url", "event_method", "length_timer", "ringing_timer");
    private static final Set<String> EVENT = Set.of(
            "status",
            "timestamp",
            "direction",
            "conversation_uuid",
            "uuid",
            "call_uuid",
            "client_ref",
            "recording_url");

    private boolean call;
    private boolean event;
    private boolean action;
    private boolean parties;

    /** Starts without a guess. */
    public KindGuess() {}

    /**
     * Takes a member into account.
     *
     * @param name its name
     */
    public void see(String name) {
        call |= CALL.contains(name);
        event |= EVENT.contains(name);
        action |= name.equals("action");
        parties |= name.equals("to") || name.equals("from");
    }

    /**
     * Returns the guess.
     *
     * @return the kind, or null if there is nothing to go by
     */
    public @Nullable Kind kind() {
        if (call || action) {
            return call ? Kind.CALL : Kind.NCCO;
        }
        return event ? Kind.EVENT : parties ? Kind.CALL : null;
    }
}
