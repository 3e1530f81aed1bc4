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
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address to deliver to, with instructions.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public sealed class DeliveryAddress extends JsonObject implements DeliveryPlace permits Address {

    static final Constant KIND = Constant.of("kind", "address");
    static final TextProperty STREET = TextProperty.of("address", "street").minLength(3);
    static final IntProperty FLOOR = IntProperty.of("address", "floor", 0, 200);
    static final TextProperty INSTRUCTIONS =
            TextProperty.of("address", "instructions").minLength(1);
    static final Set<String> KNOWN = Set.of("kind", "street", "floor", "instructions");

    final CharSequence street;
    final int floor;
    final @Nullable CharSequence instructions;

    DeliveryAddress(CharSequence street, int floor, @Nullable CharSequence instructions, UncheckedMembers unchecked) {
        super(unchecked);
        this.street = street;
        this.floor = floor;
        this.instructions = instructions;
    }

    /** {@return the value of {@code street}} */
    public String street() {
        return street.toString();
    }

    /**
     * The floor.
     *
     * @param floor from 0 to 200
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public DeliveryAddress floor(@NumberLimit(min = 0, max = 200) int floor) {
        return new DeliveryAddress(street, FLOOR.check(floor), instructions, unchecked);
    }

    /** {@return the value of {@code floor}, if it is set} */
    public Optional<Integer> floor() {
        return FLOOR.read(floor);
    }

    /**
     * What the courier has to do.
     *
     * @param instructions not empty
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public DeliveryAddress instructions(@TextLimit(min = 1) String instructions) {
        return new DeliveryAddress(street, floor, INSTRUCTIONS.check(instructions), unchecked);
    }

    /** {@return the value of {@code instructions}, if it is set} */
    public Optional<String> instructions() {
        return Optional.ofNullable(instructions).map(CharSequence::toString);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public DeliveryAddress unchecked(String member, @Nullable Object json) {
        return new DeliveryAddress(street, floor, instructions, unchecked.with("address", KNOWN, member, json));
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
    public static DeliveryAddress fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(DeliveryAddress.class, Unions::deliveryPlace, "place");
    }

    static DeliveryAddress read(JsonReader in) {
        boolean kind = in.hasChosen();
        CharSequence street = null;
        int floor = IntProperty.UNSET;
        CharSequence instructions = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "street" -> street = STREET.read(in, street);
                case "floor" -> floor = FLOOR.read(in, floor);
                case "instructions" -> instructions = INSTRUCTIONS.read(in, instructions);
                default -> in.unknown("address", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return narrowest(STREET.require(in, street), floor, instructions, unchecked);
    }

    /** Makes the narrowest class that can hold these: it fits in more places. */
    static DeliveryAddress narrowest(
            CharSequence street, int floor, @Nullable CharSequence instructions, UncheckedMembers unchecked) {
        return instructions == null
                ? Address.narrowest(street, floor, unchecked)
                : new DeliveryAddress(street, floor, instructions, unchecked);
    }

    @Override
    protected final void writeMembers(JsonWriter out) {
        KIND.write(out);
        STREET.write(out, street);
        FLOOR.write(out, floor);
        INSTRUCTIONS.write(out, instructions);
    }
}
