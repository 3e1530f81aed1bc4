// Generated from parcel.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.WrappedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parcel.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Parcel extends JsonObject {

    private static final WrappedProperty FROM = WrappedProperty.of(
            "parcel",
            "from",
            Map.of("kind", "address"),
            TextProperty.of("sender", "street").minLength(3));
    private static final ObjectProperty<PickupPlace> PICKUP = ObjectProperty.of("parcel", "pickup");
    private static final ObjectProperty<DeliveryPlace> DELIVERY = ObjectProperty.of("parcel", "delivery");
    private static final Set<String> KNOWN = Set.of("from", "pickup", "delivery");

    private final @Nullable CharSequence from;
    private final PickupPlace pickup;
    private final @Nullable DeliveryPlace delivery;

    private Parcel(
            @Nullable CharSequence from,
            PickupPlace pickup,
            @Nullable DeliveryPlace delivery,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.from = from;
        this.pickup = pickup;
        this.delivery = delivery;
    }

    static Parcel of(PickupPlace pickup) {
        return new Parcel(null, PICKUP.check(pickup), null, UncheckedMembers.NONE);
    }

    /**
     * The sender.
     *
     * @param from at least 3 characters
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Parcel from(@TextLimit(min = 3) String from) {
        return new Parcel(FROM.check(from), pickup, delivery, unchecked.without("from"));
    }

    /** {@return the value of {@code from}, if it is set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /** {@return the value of {@code pickup}} */
    public PickupPlace pickup() {
        return pickup;
    }

    /**
     * The place where the parcel is delivered.
     *
     * @param delivery what it is
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Parcel delivery(DeliveryPlace delivery) {
        return new Parcel(from, pickup, DELIVERY.check(delivery), unchecked);
    }

    /** {@return the value of {@code delivery}, if it is set} */
    public Optional<DeliveryPlace> delivery() {
        return Optional.ofNullable(delivery);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Parcel unchecked(String member, @Nullable Object json) {
        return new Parcel(from, pickup, delivery, unchecked.with("parcel", KNOWN, member, json));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Parcel fromJson(String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON
     * @param reading how to read it
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Parcel fromJson(String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     */
    public static Parcel fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8
     * @param reading how to read it
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     */
    public static Parcel fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Reads one from JSON, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what {@code ncco check} finds no error in
     * @throws IOException if the stream fails
     */
    public static Parcel fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Reads one from JSON.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading how to read it
     * @return the Parcel, as if it had been built
     * @throws InvalidDocumentException if the JSON is not what this way of reading takes
     * @throws IOException if the stream fails
     */
    public static Parcel fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Parcel fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Parcel document(JsonReader in) {
        return in.end(read(in.openObject("parcel.type", "Parcel")));
    }

    static Parcel read(JsonReader in) {
        CharSequence from = null;
        PickupPlace pickup = null;
        DeliveryPlace delivery = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "from" -> from = FROM.read(in, from);
                case "pickup" -> pickup = PICKUP.read(in, pickup);
                case "delivery" -> delivery = DELIVERY.read(in, delivery);
                default -> in.unknown("parcel", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new Parcel(from, PICKUP.require(in, pickup), delivery, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        FROM.write(out, from);
        PICKUP.write(out, pickup);
        DELIVERY.write(out, delivery);
    }
}
