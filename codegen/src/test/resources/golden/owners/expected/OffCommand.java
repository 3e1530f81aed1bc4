// Generated from switch/off.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * Turns the lamp off.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class OffCommand extends JsonObject implements LampCommand {

    private static final ObjectDescriptor OFF = ObjectDescriptor.of("off");
    private static final Constant COMMAND = OFF.discriminator("command", "off");

    private OffCommand(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private OffCommand copy(UncheckedMembers kept) {
        OffCommand copy = new OffCommand(kept);
        return copy;
    }

    static OffCommand of() {
        OffCommand off = new OffCommand(UncheckedMembers.NONE);
        return publish(off);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public OffCommand unchecked(String member, @Nullable Object json) {
        return publish(copy(OFF.with(unchecked, member, json)));
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
    public static OffCommand fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(OffCommand.class, Unions::lampCommand, "switch");
    }

    static OffCommand read(JsonReader in) {
        boolean command = in.hasChosen();
        OffCommand off = new OffCommand(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "command" -> command = COMMAND.read(in, command);
                default -> OFF.other(in, member);
            }
        }
        off.unchecked = in.kept();
        return publish(off);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COMMAND.write(out);
    }
}
