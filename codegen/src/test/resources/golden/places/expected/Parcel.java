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
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.WrappedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parcel.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Parcel extends JsonObject {

    private static final ObjectDescriptor PARCEL = ObjectDescriptor.of("parcel");
    private static final WrappedProperty FROM = PARCEL.wrapped(
            "from",
            Map.of("kind", "address"),
            TextProperty.of("sender", "street").minLength(3));
    private static final ListProperty<PickupPlace> PICKUP =
            PARCEL.<PickupPlace>object("pickup").as(PickupPlace.class).list(1, 1);
    private static final ListProperty<DeliveryPlace> DELIVERY =
            PARCEL.<DeliveryPlace>object("delivery").list(1, Integer.MAX_VALUE);

    // Assigned only before the value is published.
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
     * Sets the sender.
     *
     * @param from at least 3 characters
     * @return a copy with {@code from} set
     * @throws InvalidValueException if {@code from} is null or not at least 3 characters
     */
    public Parcel from(@TextLimit(min = 3) String from) {
        Parcel copy = copy(unchecked.without("from"));
        copy.from = FROM.check(from);
        return publish(copy);
    }

    /** {@return the {@code from} option, if set} */
    public Optional<String> from() {
        return Optional.ofNullable(from).map(CharSequence::toString);
    }

    /** {@return the place where the parcel is picked up} */
    public PickupPlace pickup() {
        return pickup;
    }

    /**
     * Sets the places where delivery is tried, in order.
     *
     * @param delivery the first element
     * @param more further elements
     * @return a copy with {@code delivery} set
     * @throws InvalidValueException if an element is null
     */
    public Parcel delivery(DeliveryPlace delivery, DeliveryPlace... more) {
        Parcel copy = copy(unchecked);
        copy.delivery = DELIVERY.check(delivery, more);
        return publish(copy);
    }

    /**
     * Sets the places where delivery is tried, in order.
     *
     * @param delivery the places where delivery is tried, in order
     * @return a copy with {@code delivery} set
     * @throws InvalidValueException if an element is null
     */
    public Parcel delivery(List<? extends DeliveryPlace> delivery) {
        Parcel copy = copy(unchecked);
        copy.delivery = DELIVERY.check(delivery);
        return publish(copy);
    }

    /** {@return the {@code delivery} option, if set} */
    public Optional<List<DeliveryPlace>> delivery() {
        return Optional.ofNullable(delivery);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Parcel unchecked(String member, @Nullable Object json) {
        return publish(copy(PARCEL.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Parcel}, strictly.
     *
     * @param json the JSON
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Parcel fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Parcel}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Parcel fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Parcel}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Parcel fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Parcel}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Parcel fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Parcel}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Parcel fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Parcel}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Parcel}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Parcel fromJson(InputStream json, Reading reading) throws IOException {
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
    public static Parcel fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Parcel document(JsonReader in) {
        return in.end(read(in.openObject("parcel.type", "a parcel")));
    }

    @SuppressWarnings("NullAway")
    static Parcel read(JsonReader in) {
        Parcel parcel = new Parcel(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "from" -> parcel.from = FROM.read(in, parcel.from);
                case "pickup" -> parcel.pickup = readPickup(in, parcel.pickup);
                case "delivery" -> parcel.delivery = readDelivery(in, parcel.delivery);
                default -> PARCEL.other(in, member);
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
