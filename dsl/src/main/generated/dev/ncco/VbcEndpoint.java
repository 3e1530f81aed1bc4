// Generated from endpoint/vbc.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.TextProperty;
import org.jspecify.annotations.Nullable;

/**
 * An extension of Vonage Business Communications.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#vbc-endpoint">Specification</a>
 */
@CheckReturnValue
public final class VbcEndpoint extends JsonObject implements CallEndpoint, ConnectEndpoint {

    private static final ObjectDescriptor VBC = ObjectDescriptor.of("vbc");
    private static final Constant TYPE = VBC.discriminator("type", "vbc");
    private static final TextProperty EXTENSION = VBC.text("extension").pattern(Formats.DIGITS);

    // Assigned only before the value is published.
    private CharSequence extension;

    @SuppressWarnings("NullAway.Init")
    private VbcEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private VbcEndpoint copy(UncheckedMembers kept) {
        VbcEndpoint copy = new VbcEndpoint(kept);
        copy.extension = extension;
        return copy;
    }

    static VbcEndpoint of(String extension) {
        VbcEndpoint vbc = new VbcEndpoint(UncheckedMembers.NONE);
        vbc.extension = EXTENSION.check(extension);
        return publish(vbc);
    }

    /** {@return the extension} */
    public String extension() {
        return extension.toString();
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public VbcEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copy(VBC.with(unchecked, member, json)));
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
    public static VbcEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(VbcEndpoint.class, Unions::callEndpoint, "endpoint");
    }

    @SuppressWarnings("NullAway")
    static VbcEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        VbcEndpoint vbc = new VbcEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "extension" -> vbc.extension = EXTENSION.read(in, vbc.extension);
                default -> VBC.other(in, member);
            }
        }
        vbc.unchecked = in.kept();
        EXTENSION.require(in, vbc.extension);
        return publish(vbc);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        EXTENSION.write(out, extension);
    }
}
