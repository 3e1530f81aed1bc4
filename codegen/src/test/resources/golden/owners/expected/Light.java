// Generated from settings/light.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A light: its hue, or a scene that is stored.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Light extends JsonObject {

    private static final ObjectDescriptor LIGHT = ObjectDescriptor.of("light");
    private static final TextProperty HUE = LIGHT.text("hue").minLength(1);
    private static final IntProperty SCENE = LIGHT.integer("scene").between(1, 9);
    private static final RuleCheck HUE_OR_SCENE = new RuleCheck("light.hue-or-scene", "exactly one of hue and scene");

    // Assigned only before the value is published.
    private @Nullable CharSequence hue;
    private int scene;

    private Light(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Light copy(UncheckedMembers kept) {
        Light copy = new Light(kept);
        copy.hue = hue;
        copy.scene = scene;
        return copy;
    }

    /**
     * Sets the name of the hue.
     *
     * @param hue not empty
     * @return the complete {@code Light}
     * @throws InvalidValueException if {@code hue} is null or empty
     */
    public static Light hue(@TextLimit(min = 1) String hue) {
        Light light = new Light(UncheckedMembers.NONE);
        light.hue = HUE.check(hue);
        return publish(light);
    }

    /**
     * Sets the number of the scene.
     *
     * @param scene from 1 to 9
     * @return the complete {@code Light}
     * @throws InvalidValueException if {@code scene} is out of range
     */
    public static Light scene(@NumberLimit(min = 1, max = 9) int scene) {
        Light light = new Light(UncheckedMembers.NONE);
        light.scene = SCENE.check(scene);
        return publish(light);
    }

    /** {@return the {@code hue} option, if set} */
    public Optional<String> hue() {
        return Optional.ofNullable(hue).map(CharSequence::toString);
    }

    /** {@return the {@code scene} option, if set} */
    public Optional<Integer> scene() {
        return SCENE.read(scene);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Light unchecked(String member, @Nullable Object json) {
        return publish(copy(LIGHT.with(unchecked, member, json)));
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
    public static Light fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("light.type", "Light")));
    }

    static Light read(JsonReader in) {
        Light light = new Light(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "hue" -> light.hue = HUE.read(in, light.hue);
                case "scene" -> light.scene = SCENE.read(in, light.scene);
                default -> LIGHT.other(in, member);
            }
        }
        light.unchecked = in.kept();
        HUE_OR_SCENE.refuseIf(in, light.hue != null && light.scene != IntProperty.UNSET, "hue", "scene");
        HUE_OR_SCENE.refuseNone(in, light.hue == null && light.scene == IntProperty.UNSET, "light.hue.required");
        return publish(light);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        HUE.write(out, hue);
        SCENE.write(out, scene);
    }
}
