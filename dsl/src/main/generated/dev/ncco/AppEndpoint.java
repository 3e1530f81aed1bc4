// Generated from endpoint/app.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A user of an application built with the Client SDK.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#app-endpoint">Specification</a>
 */
@CheckReturnValue
public final class AppEndpoint extends JsonObject implements CallEndpoint, ConnectEndpoint {

    private static final ObjectDescriptor APP = ObjectDescriptor.of("app");
    private static final Constant TYPE = APP.discriminator("type", "app");
    private static final TextProperty USER = APP.text("user").minLength(1);

    // Assigned only before the value is published.
    private CharSequence user;

    @SuppressWarnings("NullAway.Init")
    private AppEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private AppEndpoint copy(UncheckedMembers kept) {
        AppEndpoint copy = new AppEndpoint(kept);
        copy.user = user;
        return copy;
    }

    static AppEndpoint of(String user) {
        AppEndpoint app = new AppEndpoint(UncheckedMembers.NONE);
        app.user = USER.check(user);
        return publish(app);
    }

    /** {@return the name of the user} */
    public String user() {
        return user.toString();
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public AppEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copy(APP.with(unchecked, member, json)));
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
    public static AppEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(AppEndpoint.class, Unions::callEndpoint, "endpoint");
    }

    @SuppressWarnings("NullAway")
    static AppEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        AppEndpoint app = new AppEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "user" -> app.user = USER.read(in, app.user);
                default -> APP.other(in, member);
            }
        }
        app.unchecked = in.kept();
        USER.require(in, app.user);
        return publish(app);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        USER.write(out, user);
    }
}
