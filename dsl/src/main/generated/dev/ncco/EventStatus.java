// Generated from event.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.KnownTokens;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.TokenProperty;
import org.jspecify.annotations.Nullable;

/**
 * The status of the call.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
public final class EventStatus extends ExpandableEnum {

    private static final KnownTokens<EventStatus> KNOWN = new KnownTokens<>();

    /** {@code answered} */
    public static final EventStatus ANSWERED = KNOWN.add(new EventStatus("answered"));

    /** {@code busy} */
    public static final EventStatus BUSY = KNOWN.add(new EventStatus("busy"));

    /** {@code cancelled} */
    public static final EventStatus CANCELLED = KNOWN.add(new EventStatus("cancelled"));

    /** {@code completed} */
    public static final EventStatus COMPLETED = KNOWN.add(new EventStatus("completed"));

    /** {@code disconnected} */
    public static final EventStatus DISCONNECTED = KNOWN.add(new EventStatus("disconnected"));

    /** {@code failed} */
    public static final EventStatus FAILED = KNOWN.add(new EventStatus("failed"));

    /** {@code human} */
    public static final EventStatus HUMAN = KNOWN.add(new EventStatus("human"));

    /** {@code machine} */
    public static final EventStatus MACHINE = KNOWN.add(new EventStatus("machine"));

    /** {@code rejected} */
    public static final EventStatus REJECTED = KNOWN.add(new EventStatus("rejected"));

    /** {@code ringing} */
    public static final EventStatus RINGING = KNOWN.add(new EventStatus("ringing"));

    /** {@code started} */
    public static final EventStatus STARTED = KNOWN.add(new EventStatus("started"));

    /** {@code timeout} */
    public static final EventStatus TIMEOUT = KNOWN.add(new EventStatus("timeout"));

    /** {@code transcribed} */
    public static final EventStatus TRANSCRIBED = KNOWN.add(new EventStatus("transcribed"));

    /** {@code unanswered} */
    public static final EventStatus UNANSWERED = KNOWN.add(new EventStatus("unanswered"));

    private static final TextProperty VALUE = TextProperty.of("eventStatus", "eventStatus");

    private EventStatus(CharSequence value) {
        super(value);
    }

    /**
     * Returns this value as an enum constant, for a {@code switch}.
     *
     * @return the constant, or {@code OTHER} if this release does not know it
     */
    public Known known() {
        return known(Known.values(), Known.OTHER);
    }

    /**
     * Returns the value with a text: the constant if there is one, else a value without a constant.
     *
     * @param value the text
     * @return the value
     * @throws InvalidValueException if the text is null or invalid
     */
    @JsonCreator
    public static EventStatus of(String value) {
        return known(VALUE.check(value));
    }

    static EventStatus read(JsonReader in, TokenProperty<EventStatus> property, @Nullable EventStatus before) {
        return known(property.read(in, before, VALUE));
    }

    private static EventStatus known(CharSequence value) {
        EventStatus known = KNOWN.find(value);
        return known == null ? new EventStatus(value) : known;
    }

    /** The known values, for a {@code switch} over {@link #known()}. */
    public enum Known implements Token {

        /** {@code answered} */
        ANSWERED("answered"),

        /** {@code busy} */
        BUSY("busy"),

        /** {@code cancelled} */
        CANCELLED("cancelled"),

        /** {@code completed} */
        COMPLETED("completed"),

        /** {@code disconnected} */
        DISCONNECTED("disconnected"),

        /** {@code failed} */
        FAILED("failed"),

        /** {@code human} */
        HUMAN("human"),

        /** {@code machine} */
        MACHINE("machine"),

        /** {@code rejected} */
        REJECTED("rejected"),

        /** {@code ringing} */
        RINGING("ringing"),

        /** {@code started} */
        STARTED("started"),

        /** {@code timeout} */
        TIMEOUT("timeout"),

        /** {@code transcribed} */
        TRANSCRIBED("transcribed"),

        /** {@code unanswered} */
        UNANSWERED("unanswered"),

        /** Any value that this release does not know. */
        OTHER("");

        private final String value;

        Known(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
