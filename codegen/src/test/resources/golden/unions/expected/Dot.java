// Generated from shape/dot.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Dot.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Dot extends JsonObject implements Shape {

    private static final ObjectDescriptor DOT = ObjectDescriptor.of("dot");
    private static final Constant KIND = DOT.discriminator("kind", "dot");
    private static final IntProperty SIZE = DOT.integer("size").between(1, 3);

    // Assigned only before the value is published.
    private int size;

    private Dot(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Dot copy(UncheckedMembers kept) {
        Dot copy = new Dot(kept);
        copy.size = size;
        return copy;
    }

    static Dot of() {
        Dot dot = new Dot(UncheckedMembers.NONE);
        return publish(dot);
    }

    /**
     * Sets how big.
     *
     * @param size from 1 to 3
     * @return a copy with {@code size} set
     * @throws InvalidValueException if {@code size} is out of range
     */
    public Dot size(@NumberLimit(min = 1, max = 3) int size) {
        Dot copy = copy(unchecked);
        copy.size = SIZE.check(size);
        return publish(copy);
    }

    /** {@return the {@code size} option, if set} */
    public Optional<Integer> size() {
        return SIZE.read(size);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Dot unchecked(String member, @Nullable Object json) {
        return publish(copy(DOT.with(unchecked, member, json)));
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
    public static Dot fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(Dot.class, Unions::shape, "shape");
    }

    static Dot read(JsonReader in) {
        boolean kind = in.hasChosen();
        Dot dot = new Dot(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "size" -> dot.size = SIZE.read(in, dot.size);
                default -> DOT.other(in, member);
            }
        }
        dot.unchecked = in.kept();
        return publish(dot);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        KIND.write(out);
        SIZE.write(out, size);
    }
}
