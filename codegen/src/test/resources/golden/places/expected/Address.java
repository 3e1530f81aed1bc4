// Generated from pickup/address.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.IntProperty;
import org.jspecify.annotations.Nullable;

/**
 * An address.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public sealed class Address extends DeliveryAddress implements PickupPlace permits Street {

    Address(UncheckedMembers unchecked) {
        super(unchecked);
    }

    /**
     * Sets the floor.
     *
     * @param floor from 0 to 200
     * @return a copy with {@code floor} set
     * @throws InvalidValueException if {@code floor} is out of range
     */
    @Override
    public Address floor(@NumberLimit(min = 0, max = 200) int floor) {
        Address copy = copyTo(new Address(unchecked));
        copy.floor = FLOOR.check(floor);
        return publish(copy);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    @Override
    public Address unchecked(String member, @Nullable Object json) {
        return publish(copyTo(new Address(ADDRESS.with(unchecked, member, json))));
    }

    @SuppressWarnings("NullAway")
    static Address read(JsonReader in) {
        boolean kind = in.hasChosen();
        Address address = new Address(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "street" -> address.street = STREET.read(in, address.street);
                case "floor" -> address.floor = FLOOR.read(in, address.floor);
                default -> ADDRESS.other(in, member);
            }
        }
        address.unchecked = in.kept();
        STREET.require(in, address.street);
        return address.narrowest();
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
    public static Address fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(Address.class, Unions::deliveryPlace, "place");
    }

    @Override
    Address narrowest() {
        return floor == IntProperty.UNSET && unchecked == UncheckedMembers.NONE
                ? publish(copyTo(new Street(unchecked)))
                : publish(this);
    }
}
