// Generated from order.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Order.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Order extends JsonObject {

    private static final EnumProperty<Way> BY = EnumProperty.of("order", "by", Way.values());
    private static final ListProperty<String> TO =
            TextProperty.of("order", "to").list(1, Integer.MAX_VALUE);
    private static final TextProperty FROM = TextProperty.of("order", "from");
    private static final FlagProperty ANONYMOUS = FlagProperty.of("order", "anonymous");
    private static final Set<String> KNOWN = Set.of("by", "to", "from", "anonymous");

    // Written only before the value is published.
    private byte by;
    private List<String> to;
    private @Nullable CharSequence from;
    private byte anonymous;

    @SuppressWarnings("NullAway.Init")
    private Order(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Order copy(UncheckedMembers kept) {
        Order copy = new Order(kept);
        copy.by = by;
        copy.to = to;
        copy.from = from;
        copy.anonymous = anonymous;
        return copy;
    }

    /**
     * Where.
     *
     * @param to the first or only one
     * @param more further values
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
        Order copy = copy(unchecked.without("by"));
        copy.by = BY.check(by);
        return publish(copy);
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
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Order unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("order", KNOWN, member, json)));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Order fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Order fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Order fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Order fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Order fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Order, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Order fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
     */
    @JsonCreator
    public static Order fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Order document(JsonReader in) {
        return in.end(read(in.openObject("order.type", "Order")));
    }

    @SuppressWarnings("NullAway")
    static Order read(JsonReader in) {
        Order order = new Order(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "by" -> order.by = BY.read(in, order.by);
                case "to" -> order.to = TO.read(in, order.to);
                case "from" -> order.from = FROM.read(in, order.from);
                case "anonymous" -> order.anonymous = ANONYMOUS.read(in, order.anonymous);
                default -> in.unknown("order", KNOWN);
            }
        }
        order.unchecked = in.kept();
        TO.require(in, order.to);
        return publish(order);
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

        private Order given() {
            Order order = new Order(UncheckedMembers.NONE);
            order.to = to;
            return order;
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
            Order order = given();
            order.from = FROM.check(from);
            return publish(order);
        }

        /**
         * Nobody.
         *
         * @return the call, complete
         * @see <a href="https://example.com/spec">Specification</a>
         */
        public Order anonymous() {
            Order order = given();
            order.anonymous = FlagProperty.TRUE;
            return publish(order);
        }
    }
}
