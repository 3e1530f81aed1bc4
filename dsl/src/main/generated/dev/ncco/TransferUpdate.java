// Generated from update/transfer.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the NCCO of the call.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class TransferUpdate extends JsonObject implements CallUpdate {

    private static final ObjectDescriptor TRANSFER = ObjectDescriptor.of("transfer");
    private static final Constant ACTION = TRANSFER.discriminator("action", "transfer");
    private static final ObjectProperty<TransferDestination> DESTINATION = TRANSFER.object("destination");

    // Assigned only before the value is published.
    private TransferDestination destination;

    @SuppressWarnings("NullAway.Init")
    private TransferUpdate(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private TransferUpdate copy(UncheckedMembers kept) {
        TransferUpdate copy = new TransferUpdate(kept);
        copy.destination = destination;
        return copy;
    }

    static TransferUpdate of(TransferDestination destination) {
        TransferUpdate transfer = new TransferUpdate(UncheckedMembers.NONE);
        transfer.destination = DESTINATION.check(destination);
        return publish(transfer);
    }

    /** {@return the NCCO that the call runs next} */
    public TransferDestination destination() {
        return destination;
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public TransferUpdate unchecked(String member, @Nullable Object json) {
        return publish(copy(TRANSFER.with(unchecked, member, json)));
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
    public static TransferUpdate fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(TransferUpdate.class, Unions::callUpdate, "update");
    }

    @SuppressWarnings("NullAway")
    static TransferUpdate read(JsonReader in) {
        boolean action = in.hasChosen();
        TransferUpdate transfer = new TransferUpdate(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "destination" ->
                    transfer.destination = Unions.transferDestination(DESTINATION.open(in, transfer.destination));
                default -> TRANSFER.other(in, member);
            }
        }
        transfer.unchecked = in.kept();
        DESTINATION.require(in, transfer.destination);
        return publish(transfer);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        DESTINATION.write(out, destination);
    }
}
