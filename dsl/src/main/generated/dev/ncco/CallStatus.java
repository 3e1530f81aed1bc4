// Generated from call-record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
public final class CallStatus extends ExpandableEnum {

    private static final KnownTokens<CallStatus> KNOWN = new KnownTokens<>();

    /** {@code answered} */
    public static final CallStatus ANSWERED = KNOWN.add(new CallStatus("answered"));

    /** {@code busy} */
    public static final CallStatus BUSY = KNOWN.add(new CallStatus("busy"));

    /** {@code cancelled} */
    public static final CallStatus CANCELLED = KNOWN.add(new CallStatus("cancelled"));

    /** {@code completed} */
    public static final CallStatus COMPLETED = KNOWN.add(new CallStatus("completed"));

    /** {@code failed} */
    public static final CallStatus FAILED = KNOWN.add(new CallStatus("failed"));

    /** {@code machine} */
    public static final CallStatus MACHINE = KNOWN.add(new CallStatus("machine"));

    /** {@code rejected} */
    public static final CallStatus REJECTED = KNOWN.add(new CallStatus("rejected"));

    /** {@code ringing} */
    public static final CallStatus RINGING = KNOWN.add(new CallStatus("ringing"));

    /** {@code started} */
    public static final CallStatus STARTED = KNOWN.add(new CallStatus("started"));

    /** {@code timeout} */
    public static final CallStatus TIMEOUT = KNOWN.add(new CallStatus("timeout"));

    /** {@code unanswered} */
    public static final CallStatus UNANSWERED = KNOWN.add(new CallStatus("unanswered"));

    private static final TextProperty VALUE = TextProperty.of("callStatus", "callStatus");

    private CallStatus(CharSequence value) {
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
    public static CallStatus of(String value) {
        return known(VALUE.check(value));
    }

    static CallStatus read(JsonReader in, TokenProperty<CallStatus> property, @Nullable CallStatus before) {
        return known(property.read(in, before, VALUE));
    }

    private static CallStatus known(CharSequence value) {
        CallStatus known = KNOWN.find(value);
        return known == null ? new CallStatus(value) : known;
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

        /** {@code failed} */
        FAILED("failed"),

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
