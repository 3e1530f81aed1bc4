// Generated from settings/authorization.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the platform authenticates to a WebSocket server.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class Authorization extends JsonObject {

    private static final ObjectDescriptor AUTHORIZATION = ObjectDescriptor.of("authorization");
    private static final EnumProperty<AuthorizationType> TYPE =
            AUTHORIZATION.constant("type", AuthorizationType.values());
    private static final TextProperty VALUE = AUTHORIZATION
            .text("value")
            .pattern(Formats.PRINTABLE_TEXT)
            .maxLength(8191)
            .asSecret();
    private static final RuleCheck CUSTOM_NEEDS_VALUE =
            new RuleCheck("authorization.custom-needs-value", "type: \"custom\" requires value");

    // Assigned only before the value is published.
    private byte type;
    private @Nullable CharSequence value;

    private Authorization(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Authorization copy(UncheckedMembers kept) {
        Authorization copy = new Authorization(kept);
        copy.type = type;
        copy.value = value;
        return copy;
    }

    static Authorization vonageAuthorization() {
        Authorization authorization = new Authorization(UncheckedMembers.NONE);
        authorization.type = TYPE.check(AuthorizationType.VONAGE);
        return publish(authorization);
    }

    static Authorization customAuthorization(String value) {
        Authorization authorization = new Authorization(UncheckedMembers.NONE);
        authorization.type = TYPE.check(AuthorizationType.CUSTOM);
        authorization.value = VALUE.check(value);
        return publish(authorization);
    }

    /** {@return the {@code type} option, if set} */
    public Optional<AuthorizationType> type() {
        return TYPE.read(type);
    }

    /** {@return the {@code value} option, if set} */
    public Optional<String> value() {
        return Optional.ofNullable(value).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Authorization unchecked(String member, @Nullable Object json) {
        return publish(copy(AUTHORIZATION.with(unchecked, member, json)));
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
    public static Authorization fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("authorization.type", "Authorization")));
    }

    static Authorization read(JsonReader in) {
        Authorization authorization = new Authorization(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> authorization.type = TYPE.read(in, authorization.type);
                case "value" -> authorization.value = VALUE.read(in, authorization.value);
                default -> AUTHORIZATION.other(in, member);
            }
        }
        authorization.unchecked = in.kept();
        CUSTOM_NEEDS_VALUE.refuseIf(
                in, authorization.type == TYPE.check(AuthorizationType.CUSTOM) && authorization.value == null, "type");
        return publish(authorization);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out, type);
        VALUE.write(out, value);
    }
}
