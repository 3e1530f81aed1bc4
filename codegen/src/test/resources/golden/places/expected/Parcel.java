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
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.WrappedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
    private static final ListProperty<PickupPlace> PICKUP = ObjectProperty.<PickupPlace>of("parcel", "pickup")
            .as(PickupPlace.class)
            .list(1, 1);
    private static final ListProperty<DeliveryPlace> DELIVERY =
            ObjectProperty.<DeliveryPlace>of("parcel", "delivery").list(1, Integer.MAX_VALUE);
    private static final Set<String> KNOWN = Set.of("from", "pickup", "delivery");

    // Written only before the value is published.
    private @Nullable CharSequence from;
    private PickupPlace pickup;
    private @Nullable List<DeliveryPlace> delivery;

    @SuppressWarnings("NullAway.Init")
    private Parcel(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Parcel copy(UncheckedMembers kept) {
        Parcel copy = new Parcel(kept);
        copy.from = from;
        copy.pickup = pickup;
        copy.delivery = delivery;
        return copy;
    }

    static Parcel of(PickupPlace pickup) {
        Parcel parcel = new Parcel(UncheckedMembers.NONE);
        parcel.pickup = PICKUP.checkOnly(pickup);
        return publish(parcel);
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
        Parcel copy = copy(unchecked.without("from"));
        copy.from = FROM.check(from);
        return publish(copy);
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
     * The places where delivery is tried, in order.
     *
     * @param delivery the first or only one
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Parcel delivery(DeliveryPlace delivery, DeliveryPlace... more) {
        Parcel copy = copy(unchecked);
        copy.delivery = DELIVERY.check(delivery, more);
        return publish(copy);
    }

    /**
     * The places where delivery is tried, in order.
     *
     * @param delivery all of them, in order
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Parcel delivery(List<? extends DeliveryPlace> delivery) {
        Parcel copy = copy(unchecked);
        copy.delivery = DELIVERY.check(delivery);
        return publish(copy);
    }

    /** {@return the value of {@code delivery}, if it is set} */
    public Optional<List<DeliveryPlace>> delivery() {
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
        return publish(copy(unchecked.with("parcel", KNOWN, member, json)));
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

    @SuppressWarnings("NullAway")
    static Parcel read(JsonReader in) {
        Parcel parcel = new Parcel(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "from" -> parcel.from = FROM.read(in, parcel.from);
                case "pickup" -> parcel.pickup = readPickup(in, parcel.pickup);
                case "delivery" -> parcel.delivery = readDelivery(in, parcel.delivery);
                default -> in.unknown("parcel", KNOWN);
            }
        }
        parcel.unchecked = in.kept();
        PICKUP.require(in, parcel.pickup);
        return publish(parcel);
    }

    private static PickupPlace readPickup(JsonReader in, @Nullable PickupPlace before) {
        List<PickupPlace> pickup = new ArrayList<>();
        if (PICKUP.open(in, before)) {
            while (in.nextElement()) {
                pickup.add(Unions.pickupPlace(PICKUP.element(in)));
            }
        } else {
            pickup.add(Unions.pickupPlace(in));
        }
        return PICKUP.check(in, pickup).get(0);
    }

    private static List<DeliveryPlace> readDelivery(JsonReader in, @Nullable List<DeliveryPlace> before) {
        List<DeliveryPlace> delivery = new ArrayList<>();
        if (DELIVERY.open(in, before)) {
            while (in.nextElement()) {
                delivery.add(Unions.deliveryPlace(DELIVERY.element(in)));
            }
        } else {
            delivery.add(Unions.deliveryPlace(in));
        }
        return DELIVERY.check(in, delivery);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        FROM.write(out, from);
        PICKUP.writeOnly(out, pickup);
        DELIVERY.write(out, delivery);
    }
}
