// Generated from step/drive.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drives on.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class DriveStep extends JsonObject implements Step {

    private static final ObjectDescriptor DRIVE = ObjectDescriptor.of("drive");
    private static final Constant STEP = DRIVE.discriminator("step", "drive");
    private static final FlagProperty TOWARDS = DRIVE.flag("towards");

    // Assigned only before the value is published.
    private byte towards;

    private DriveStep(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private DriveStep copy(UncheckedMembers kept) {
        DriveStep copy = new DriveStep(kept);
        copy.towards = towards;
        return copy;
    }

    static DriveStep of() {
        DriveStep drive = new DriveStep(UncheckedMembers.NONE);
        return publish(drive);
    }

    /**
     * Sets whether somebody waits.
     *
     * @param towards whether somebody waits (default: {@code false})
     * @return a copy with {@code towards} set
     */
    public DriveStep towards(boolean towards) {
        DriveStep copy = copy(unchecked);
        copy.towards = TOWARDS.check(towards);
        return publish(copy);
    }

    /** {@return the {@code towards} option, if set} */
    public Optional<Boolean> towards() {
        return TOWARDS.read(towards);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public DriveStep unchecked(String member, @Nullable Object json) {
        return publish(copy(DRIVE.with(unchecked, member, json)));
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
    public static DriveStep fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(DriveStep.class, Unions::step, "step");
    }

    static DriveStep read(JsonReader in) {
        boolean step = in.hasChosen();
        DriveStep drive = new DriveStep(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "step" -> step = STEP.read(in, step);
                case "towards" -> drive.towards = TOWARDS.read(in, drive.towards);
                default -> DRIVE.other(in, member);
            }
        }
        drive.unchecked = in.kept();
        return publish(drive);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        STEP.write(out);
        TOWARDS.write(out, towards);
    }
}
