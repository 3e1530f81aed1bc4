// Generated from order.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.EnumProperty;
import dev.ncco.runtime.FlagProperty;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.JsonObject;
import dev.ncco.runtime.JsonWriter;
import dev.ncco.runtime.ListProperty;
import dev.ncco.runtime.TextProperty;
import dev.ncco.runtime.UncheckedMembers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Order.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
public final class Order extends JsonObject {

    private static final EnumProperty<Way> BY = EnumProperty.of("order", "by", Way.values());
    private static final ListProperty<String> TO =
            TextProperty.of("order", "to").list(1, Integer.MAX_VALUE);
    private static final TextProperty FROM = TextProperty.of("order", "from");
    private static final FlagProperty ANONYMOUS = FlagProperty.of("order", "anonymous");
    private static final Set<String> KNOWN = Set.of("by", "to", "from", "anonymous");

    private final byte by;
    private final List<String> to;
    private final @Nullable CharSequence from;
    private final byte anonymous;

    private Order(byte by, List<String> to, @Nullable CharSequence from, byte anonymous, UncheckedMembers unchecked) {
        super(unchecked);
        this.by = by;
        this.to = to;
        this.from = from;
        this.anonymous = anonymous;
    }

    /**
     * Where.
     *
     * @param to the first or only one
     * @param more more of them
     * @return the next stage
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static FromStage to(String to, String... more) {
        return new FromStage(TO.check(to, more));
    }

    /**
     * Where.
     *
     * @param to all of them, in order
     * @return the next stage
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public static FromStage to(List<String> to) {
        return new FromStage(TO.check(to));
    }

    /**
     * How.
     *
     * @param by one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Order by(Way by) {
        return new Order(BY.check(by), to, from, anonymous, unchecked);
    }

    /** {@return the value of {@code by}, if it is set} */
    public Optional<Way> by() {
        return BY.read(by);
    }

    /** {@return the value of {@code to}} */
    public List<String> to() {
        return to;
    }

    /** {@return the value of {@code from}, if it is set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /** {@return the value of {@code anonymous}, if it is set} */
    public Optional<Boolean> anonymous() {
        return ANONYMOUS.read(anonymous);
    }

    /**
     * Writes a member that is newer than this release, as it is.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the schema knows the name, or the value is no JSON
     */
    public Order unchecked(String member, @Nullable Object json) {
        return new Order(by, to, from, anonymous, unchecked.with("order", KNOWN, member, json));
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        BY.write(out, by);
        TO.write(out, to);
        FROM.write(out, from);
        ANONYMOUS.write(out, anonymous);
    }

    /** A call that still needs {@code from} or {@code anonymous}. */
    public static final class FromStage {
        private final List<String> to;

        private FromStage(List<String> to) {
            this.to = to;
        }

        /**
         * Who.
         *
         * @param from what it is
         * @return the call, complete
         * @throws InvalidValueException if it is not allowed
         * @see <a href="https://example.com/spec">Specification</a>
         */
        public Order from(String from) {
            return new Order(EnumProperty.UNSET, to, FROM.check(from), FlagProperty.UNSET, UncheckedMembers.NONE);
        }

        /**
         * Nobody.
         *
         * @return the call, complete
         * @see <a href="https://example.com/spec">Specification</a>
         */
        public Order anonymous() {
            return new Order(EnumProperty.UNSET, to, null, FlagProperty.TRUE, UncheckedMembers.NONE);
        }
    }
}
