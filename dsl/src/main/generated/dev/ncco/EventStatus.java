// Generated from event.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonReader;
import dev.ncco.runtime.OpenToken;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * What happened.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public final class EventStatus extends OpenToken {

    /** {@code answered} */
    public static final EventStatus ANSWERED = new EventStatus("answered");

    /** {@code busy} */
    public static final EventStatus BUSY = new EventStatus("busy");

    /** {@code cancelled} */
    public static final EventStatus CANCELLED = new EventStatus("cancelled");

    /** {@code completed} */
    public static final EventStatus COMPLETED = new EventStatus("completed");

    /** {@code disconnected} */
    public static final EventStatus DISCONNECTED = new EventStatus("disconnected");

    /** {@code failed} */
    public static final EventStatus FAILED = new EventStatus("failed");

    /** {@code human} */
    public static final EventStatus HUMAN = new EventStatus("human");

    /** {@code machine} */
    public static final EventStatus MACHINE = new EventStatus("machine");

    /** {@code rejected} */
    public static final EventStatus REJECTED = new EventStatus("rejected");

    /** {@code ringing} */
    public static final EventStatus RINGING = new EventStatus("ringing");

    /** {@code started} */
    public static final EventStatus STARTED = new EventStatus("started");

    /** {@code timeout} */
    public static final EventStatus TIMEOUT = new EventStatus("timeout");

    /** {@code transcribed} */
    public static final EventStatus TRANSCRIBED = new EventStatus("transcribed");

    /** {@code unanswered} */
    public static final EventStatus UNANSWERED = new EventStatus("unanswered");

    private static final TextProperty VALUE = TextProperty.of("eventStatus", "eventStatus");

    private EventStatus(CharSequence value) {
        super(value);
    }

    /**
     * Makes a value from text, also one that is newer than this release.
     *
     * @param value the text
     * @return the value
     * @throws InvalidValueException if it is not allowed
     */
    public static EventStatus of(String value) {
        return new EventStatus(VALUE.check(value));
    }

    static EventStatus read(JsonReader in, TokenProperty<EventStatus> property, @Nullable EventStatus before) {
        return new EventStatus(property.read(in, before, VALUE));
    }
}
