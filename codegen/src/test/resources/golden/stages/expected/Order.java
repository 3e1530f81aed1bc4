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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Order.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Order extends JsonObject {

    private static final ObjectDescriptor ORDER = ObjectDescriptor.of("order");
    private static final EnumProperty<Way> BY = ORDER.constant("by", Way.values());
    private static final ListProperty<String> TO = ORDER.text("to").list(1, Integer.MAX_VALUE);
    private static final TextProperty FROM = ORDER.text("from");
    private static final FlagProperty ANONYMOUS = ORDER.flag("anonymous");

    // Assigned only before the value is published.
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
     * Sets where.
     *
     * @param to the first element
     * @param more further elements
     * @return the next stage
     * @throws InvalidValueException if an element is null
     */
    public static FromStage to(String to, String... more) {
        return new FromStage(TO.check(to, more));
    }

    /**
     * Sets where.
     *
     * @param to where
     * @return the next stage
     * @throws InvalidValueException if an element is null
     */
    public static FromStage to(List<String> to) {
        return new FromStage(TO.check(to));
    }

    /**
     * Sets how.
     *
     * @param by how
     * @return a copy with {@code by} set
     * @throws InvalidValueException if {@code by} is null
     */
    public Order by(Way by) {
        Order copy = copy(unchecked.without("by"));
        copy.by = BY.check(by);
        return publish(copy);
    }

    /** {@return the {@code by} option, if set} */
    public Optional<Way> by() {
        return BY.read(by);
    }

    /** {@return where} */
    public List<String> to() {
        return to;
    }

    /** {@return the {@code from} option, if set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /** {@return the {@code anonymous} option, if set} */
    public Optional<Boolean> anonymous() {
        return ANONYMOUS.read(anonymous);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Order unchecked(String member, @Nullable Object json) {
        return publish(copy(ORDER.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Order}, strictly.
     *
     * @param json the JSON
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Order fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Order}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Order fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Order}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Order fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Order}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Order fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Order}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Order fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Order}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Order}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Order fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Converts the output of a JSON library, strictly. Jackson 2 and 3 call this method, so a request body or a field
     * of your classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or {@code ncco check} reports an error in it; line
     *     and column refer to its JSON without white space
     */
    @JsonCreator
    public static Order fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Order document(JsonReader in) {
        return in.end(read(in.openObject("order.type", "an order")));
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
                default -> ORDER.other(in, member);
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

    /** A stage of building a {@link Order}, which requires {@code from} or {@code anonymous} next. */
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
         * Sets who.
         *
         * @param from who
         * @return the complete {@code Order}
         * @throws InvalidValueException if {@code from} is null
         */
        public Order from(String from) {
            Order order = given();
            order.from = FROM.check(from);
            return publish(order);
        }

        /**
         * Sets nobody.
         *
         * @return the complete {@code Order}
         */
        public Order anonymous() {
            Order order = given();
            order.anonymous = FlagProperty.TRUE;
            return publish(order);
        }
    }
}
