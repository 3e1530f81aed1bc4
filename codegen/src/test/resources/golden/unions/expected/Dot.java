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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Dot.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Dot extends JsonObject implements Shape {

    private static final Constant KIND = Constant.of("kind", "dot");
    private static final IntProperty SIZE = IntProperty.of("dot", "size", 1, 3);
    private static final Set<String> KNOWN = Set.of("kind", "size");

    // Written only before the value is published.
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
     * How big.
     *
     * @param size from 1 to 3
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://example.com/spec">Specification</a>
     */
    public Dot size(@NumberLimit(min = 1, max = 3) int size) {
        Dot copy = copy(unchecked);
        copy.size = SIZE.check(size);
        return publish(copy);
    }

    /** {@return the value of {@code size}, if it is set} */
    public Optional<Integer> size() {
        return SIZE.read(size);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public Dot unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("dot", KNOWN, member, json)));
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
                default -> in.unknown("dot", KNOWN);
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
