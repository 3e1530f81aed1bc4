// Generated from delivery/address.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address to deliver to, with instructions.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public sealed class DeliveryAddress extends JsonObject implements DeliveryPlace permits Address {

    static final ObjectDescriptor ADDRESS = ObjectDescriptor.of("address");
    static final Constant KIND = ADDRESS.discriminator("kind", "address");
    static final TextProperty STREET = ADDRESS.text("street").minLength(3);
    static final IntProperty FLOOR = ADDRESS.integer("floor").between(0, 200);
    static final TextProperty INSTRUCTIONS = ADDRESS.text("instructions").minLength(1);

    // Assigned only before the value is published.
    CharSequence street;
    int floor;

    @Nullable
    CharSequence instructions;

    @SuppressWarnings("NullAway.Init")
    DeliveryAddress(UncheckedMembers unchecked) {
        super(unchecked);
    }

    final <T extends DeliveryAddress> T copyTo(T copy) {
        copy.street = street;
        copy.floor = floor;
        copy.instructions = instructions;
        return copy;
    }

    /** {@return the street and number} */
    public String street() {
        return street.toString();
    }

    /**
     * Sets the floor.
     *
     * @param floor from 0 to 200
     * @return a copy with {@code floor} set
     * @throws InvalidValueException if {@code floor} is out of range
     */
    public DeliveryAddress floor(@NumberLimit(min = 0, max = 200) int floor) {
        DeliveryAddress copy = copyTo(new DeliveryAddress(unchecked));
        copy.floor = FLOOR.check(floor);
        return publish(copy);
    }

    /** {@return the {@code floor} option, if set} */
    public Optional<Integer> floor() {
        return FLOOR.read(floor);
    }

    /**
     * Sets what the courier has to do.
     *
     * @param instructions not empty
     * @return a copy with {@code instructions} set
     * @throws InvalidValueException if {@code instructions} is null or empty
     */
    public DeliveryAddress instructions(@TextLimit(min = 1) String instructions) {
        DeliveryAddress copy = copyTo(new DeliveryAddress(unchecked));
        copy.instructions = INSTRUCTIONS.check(instructions);
        return publish(copy);
    }

    /** {@return the {@code instructions} option, if set} */
    public Optional<String> instructions() {
        return Optional.ofNullable(instructions).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public DeliveryAddress unchecked(String member, @Nullable Object json) {
        return publish(copyTo(new DeliveryAddress(ADDRESS.with(unchecked, member, json))));
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
    public static DeliveryAddress fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(DeliveryAddress.class, Unions::deliveryPlace, "place");
    }

    @SuppressWarnings("NullAway")
    static DeliveryAddress read(JsonReader in) {
        boolean kind = in.hasChosen();
        DeliveryAddress address = new DeliveryAddress(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "street" -> address.street = STREET.read(in, address.street);
                case "floor" -> address.floor = FLOOR.read(in, address.floor);
                case "instructions" -> address.instructions = INSTRUCTIONS.read(in, address.instructions);
                default -> ADDRESS.other(in, member);
            }
        }
        address.unchecked = in.kept();
        STREET.require(in, address.street);
        return address.narrowest();
    }

    /**
     * Returns this value as the narrowest class that has all members that are set, which can be used in more places.
     */
    DeliveryAddress narrowest() {
        return instructions == null ? copyTo(new Address(unchecked)).narrowest() : publish(this);
    }

    @Override
    protected final void writeMembers(JsonWriter out) {
        KIND.write(out);
        STREET.write(out, street);
        FLOOR.write(out, floor);
        INSTRUCTIONS.write(out, instructions);
    }
}
