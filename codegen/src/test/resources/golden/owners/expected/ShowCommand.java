// Generated from switch/show.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * Shows a color.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class ShowCommand extends JsonObject implements LampCommand {

    private static final ObjectDescriptor SHOW = ObjectDescriptor.of("show");
    private static final Constant COMMAND = SHOW.discriminator("command", "show");
    private static final ObjectProperty<Light> LIGHT = SHOW.object("light");

    // Assigned only before the value is published.
    private Light light;

    @SuppressWarnings("NullAway.Init")
    private ShowCommand(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private ShowCommand copy(UncheckedMembers kept) {
        ShowCommand copy = new ShowCommand(kept);
        copy.light = light;
        return copy;
    }

    static ShowCommand of(Light light) {
        ShowCommand show = new ShowCommand(UncheckedMembers.NONE);
        show.light = LIGHT.check(light);
        return publish(show);
    }

    /** {@return the light} */
    public Light light() {
        return light;
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public ShowCommand unchecked(String member, @Nullable Object json) {
        return publish(copy(SHOW.with(unchecked, member, json)));
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
    public static ShowCommand fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(ShowCommand.class, Unions::lampCommand, "switch");
    }

    @SuppressWarnings("NullAway")
    static ShowCommand read(JsonReader in) {
        boolean command = in.hasChosen();
        ShowCommand show = new ShowCommand(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "command" -> command = COMMAND.read(in, command);
                case "light" -> show.light = Light.read(LIGHT.open(in, show.light));
                default -> SHOW.other(in, member);
            }
        }
        show.unchecked = in.kept();
        LIGHT.require(in, show.light);
        return publish(show);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        COMMAND.write(out);
        LIGHT.write(out, light);
    }
}
