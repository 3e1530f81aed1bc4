// Generated from notice.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The state of the parcel.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class State extends ExpandableEnum {

    private static final KnownTokens<State> KNOWN = new KnownTokens<>();

    /** {@code delivered} */
    public static final State DELIVERED = KNOWN.add(new State("delivered"));

    /** {@code sent} */
    public static final State SENT = KNOWN.add(new State("sent"));

    private static final TextProperty VALUE = TextProperty.of("state", "state");

    private State(CharSequence value) {
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
    public static State of(String value) {
        return known(VALUE.check(value));
    }

    static State read(JsonReader in, TokenProperty<State> property, @Nullable State before) {
        return known(property.read(in, before, VALUE));
    }

    private static State known(CharSequence value) {
        State known = KNOWN.find(value);
        return known == null ? new State(value) : known;
    }

    /** The known values, for a {@code switch} over {@link #known()}. */
    public enum Known implements Token {

        /** {@code delivered} */
        DELIVERED("delivered"),

        /** {@code sent} */
        SENT("sent"),

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
