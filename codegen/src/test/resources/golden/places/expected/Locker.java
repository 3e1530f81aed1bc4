// Generated from delivery/locker.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A locker.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Locker extends JsonObject implements DeliveryPlace, PickupPlace {

    private static final ObjectDescriptor LOCKER = ObjectDescriptor.of("locker");
    private static final Constant KIND = LOCKER.discriminator("kind", "locker");
    private static final TextProperty CODE = LOCKER.text("code").minLength(1).maxLength(9);
    private static final TextProperty PICKUP_PLACE_CODE =
            LOCKER.text("code").minLength(1).maxLength(5);
    private static final IntProperty OPEN_UNTIL = LOCKER.integer("openUntil").between(0, 24);
    private static final IntProperty PICKUP_PLACE_OPEN_UNTIL =
            LOCKER.integer("open_until").between(0, 24);

    // Assigned only before the value is published.
    private CharSequence code;
    private int openUntil;

    @SuppressWarnings("NullAway.Init")
    private Locker(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Locker copy(UncheckedMembers kept) {
        Locker copy = new Locker(kept);
        copy.code = code;
        copy.openUntil = openUntil;
        return copy;
    }

    static Locker of(String code) {
        Locker locker = new Locker(UncheckedMembers.NONE);
        locker.code = CODE.check(code);
        return publish(locker);
    }

    /** {@return the code of the locker} */
    public String code() {
        return code.toString();
    }

    /**
     * Sets the hour when the locker closes.
     *
     * @param openUntil from 0 to 24
     * @return a copy with {@code openUntil} set
     * @throws InvalidValueException if {@code openUntil} is out of range
     */
    public Locker openUntil(@NumberLimit(min = 0, max = 24) int openUntil) {
        Locker copy = copy(unchecked);
        copy.openUntil = OPEN_UNTIL.check(openUntil);
        return publish(copy);
    }

    /** {@return the {@code openUntil} option, if set} */
    public Optional<Integer> openUntil() {
        return OPEN_UNTIL.read(openUntil);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Locker unchecked(String member, @Nullable Object json) {
        return publish(copy(LOCKER.with(unchecked, member, json)));
    }

    /** Checks the limits that apply only to a {@link PickupPlace}. */
    void checkPickupPlaceCode() {
        PICKUP_PLACE_CODE.recheck(code.toString());
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
    public static Locker fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(Locker.class, Unions::deliveryPlace, "place");
    }

    @SuppressWarnings("NullAway")
    static Locker read(JsonReader in) {
        boolean kind = in.hasChosen();
        Locker locker = new Locker(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "code" -> locker.code = CODE.read(in, locker.code);
                case "openUntil" -> locker.openUntil = OPEN_UNTIL.read(in, locker.openUntil);
                default -> in.unknown("locker", Set.of("kind", "code", "openUntil"));
            }
        }
        locker.unchecked = in.kept();
        CODE.require(in, locker.code);
        return publish(locker);
    }

    @SuppressWarnings("NullAway")
    static Locker readAsPickupPlace(JsonReader in) {
        boolean kind = in.hasChosen();
        Locker locker = new Locker(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "code" -> locker.code = PICKUP_PLACE_CODE.read(in, locker.code);
                case "open_until" -> locker.openUntil = PICKUP_PLACE_OPEN_UNTIL.read(in, locker.openUntil);
                default -> in.unknown("locker", Set.of("kind", "code", "open_until"));
            }
        }
        locker.unchecked = in.kept();
        PICKUP_PLACE_CODE.require(in, locker.code);
        return publish(locker);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        KIND.write(out);
        CODE.write(out, code);
        (out.isIn(PickupPlace.class) ? PICKUP_PLACE_OPEN_UNTIL : OPEN_UNTIL).write(out, openUntil);
    }
}
