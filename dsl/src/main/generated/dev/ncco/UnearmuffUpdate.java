// Generated from update/unearmuff.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import org.jspecify.annotations.Nullable;

/**
 * Ends the earmuffing of this leg: it hears the other legs again.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class UnearmuffUpdate extends JsonObject implements CallUpdate {

    private static final ObjectDescriptor UNEARMUFF = ObjectDescriptor.of("unearmuff");
    private static final Constant ACTION = UNEARMUFF.discriminator("action", "unearmuff");

    private UnearmuffUpdate(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private UnearmuffUpdate copy(UncheckedMembers kept) {
        UnearmuffUpdate copy = new UnearmuffUpdate(kept);
        return copy;
    }

    static UnearmuffUpdate of() {
        UnearmuffUpdate unearmuff = new UnearmuffUpdate(UncheckedMembers.NONE);
        return publish(unearmuff);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public UnearmuffUpdate unchecked(String member, @Nullable Object json) {
        return publish(copy(UNEARMUFF.with(unchecked, member, json)));
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
    public static UnearmuffUpdate fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(UnearmuffUpdate.class, Unions::callUpdate, "update");
    }

    static UnearmuffUpdate read(JsonReader in) {
        boolean action = in.hasChosen();
        UnearmuffUpdate unearmuff = new UnearmuffUpdate(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                default -> UNEARMUFF.other(in, member);
            }
        }
        unearmuff.unchecked = in.kept();
        return publish(unearmuff);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
    }
}
