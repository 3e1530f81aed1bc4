// Generated from shape/line.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Line.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Line extends JsonObject implements Shape {

    private static final ObjectDescriptor LINE = ObjectDescriptor.of("line");
    private static final Constant KIND = LINE.discriminator("kind", "line");
    private static final ListProperty<Shape> ENDS = LINE.<Shape>object("ends").list(0, Integer.MAX_VALUE);

    // Assigned only before the value is published.
    private @Nullable List<Shape> ends;

    private Line(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Line copy(UncheckedMembers kept) {
        Line copy = new Line(kept);
        copy.ends = ends;
        return copy;
    }

    static Line of() {
        Line line = new Line(UncheckedMembers.NONE);
        return publish(line);
    }

    /**
     * Sets its ends.
     *
     * @param ends the first element
     * @param more further elements
     * @return a copy with {@code ends} set
     * @throws InvalidValueException if an element is null
     */
    public Line ends(Shape ends, Shape... more) {
        Line copy = copy(unchecked);
        copy.ends = ENDS.check(ends, more);
        return publish(copy);
    }

    /**
     * Sets its ends.
     *
     * @param ends its ends
     * @return a copy with {@code ends} set
     * @throws InvalidValueException if an element is null
     */
    public Line ends(List<? extends Shape> ends) {
        Line copy = copy(unchecked);
        copy.ends = ENDS.check(ends);
        return publish(copy);
    }

    /** {@return the {@code ends} option, if set} */
    public Optional<List<Shape>> ends() {
        return Optional.ofNullable(ends);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Line unchecked(String member, @Nullable Object json) {
        return publish(copy(LINE.with(unchecked, member, json)));
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
    public static Line fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(Line.class, Unions::shape, "shape");
    }

    static Line read(JsonReader in) {
        boolean kind = in.hasChosen();
        Line line = new Line(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "kind" -> kind = KIND.read(in, kind);
                case "ends" -> line.ends = readEnds(in, line.ends);
                default -> LINE.other(in, member);
            }
        }
        line.unchecked = in.kept();
        return publish(line);
    }

    private static List<Shape> readEnds(JsonReader in, @Nullable List<Shape> before) {
        List<Shape> ends = new ArrayList<>();
        if (ENDS.open(in, before)) {
            while (in.nextElement()) {
                ends.add(Unions.shape(ENDS.element(in)));
            }
        } else {
            ends.add(Unions.shape(in));
        }
        return ENDS.check(in, ends);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        KIND.write(out);
        ENDS.write(out, ends);
    }
}
