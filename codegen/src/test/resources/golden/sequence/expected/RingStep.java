// Generated from step/ring.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * Rings the bell.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class RingStep extends JsonObject implements Step {

    private static final ObjectDescriptor RING = ObjectDescriptor.of("ring");
    private static final Constant STEP = RING.discriminator("step", "ring");

    private RingStep(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private RingStep copy(UncheckedMembers kept) {
        RingStep copy = new RingStep(kept);
        return copy;
    }

    static RingStep of() {
        RingStep ring = new RingStep(UncheckedMembers.NONE);
        return publish(ring);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public RingStep unchecked(String member, @Nullable Object json) {
        return publish(copy(RING.with(unchecked, member, json)));
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
    public static RingStep fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(RingStep.class, Unions::step, "step");
    }

    static RingStep read(JsonReader in) {
        boolean step = in.hasChosen();
        RingStep ring = new RingStep(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "step" -> step = STEP.read(in, step);
                default -> RING.other(in, member);
            }
        }
        ring.unchecked = in.kept();
        return publish(ring);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        STEP.write(out);
    }
}
