// Generated from action/notify.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends a custom payload to your event URL, which can respond with the next NCCO.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
 */
@CheckReturnValue
public final class NotifyAction extends JsonObject implements Action {

    private static final ObjectDescriptor NOTIFY = ObjectDescriptor.of("notify");
    private static final Constant ACTION = NOTIFY.discriminator("action", "notify");
    private static final ListProperty<String> EVENT_URL =
            NOTIFY.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final JsonProperty PAYLOAD = NOTIFY.json("payload");
    private static final EnumProperty<HttpMethod> EVENT_METHOD = NOTIFY.constant("eventMethod", HttpMethod.values());

    // Assigned only before the value is published.
    private List<String> eventUrl;
    private Object payload;
    private byte eventMethod;

    @SuppressWarnings("NullAway.Init")
    private NotifyAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private NotifyAction copy(UncheckedMembers kept) {
        NotifyAction copy = new NotifyAction(kept);
        copy.eventUrl = eventUrl;
        copy.payload = payload;
        copy.eventMethod = eventMethod;
        return copy;
    }

    static NotifyAction of(String eventUrl, Object payload) {
        NotifyAction notify = new NotifyAction(UncheckedMembers.NONE);
        notify.eventUrl = EVENT_URL.checkOne(eventUrl);
        notify.payload = PAYLOAD.check(payload);
        return publish(notify);
    }

    static NotifyAction of(List<String> eventUrl, Object payload) {
        NotifyAction notify = new NotifyAction(UncheckedMembers.NONE);
        notify.eventUrl = EVENT_URL.check(eventUrl);
        notify.payload = PAYLOAD.check(payload);
        return publish(notify);
    }

    /** {@return the URL that receives the payload} */
    public List<String> eventUrl() {
        return eventUrl;
    }

    /** {@return any JSON to send with the event, except null} */
    public Object payload() {
        return payload;
    }

    /**
     * Sets the HTTP method of the requests to the event URL.
     *
     * @param eventMethod the HTTP method of the requests to the event URL (default: {@code POST})
     * @return a copy with {@code eventMethod} set
     * @throws InvalidValueException if {@code eventMethod} is null
     */
    public NotifyAction eventMethod(HttpMethod eventMethod) {
        NotifyAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public NotifyAction unchecked(String member, @Nullable Object json) {
        return publish(copy(NOTIFY.with(unchecked, member, json)));
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
    public static NotifyAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(NotifyAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static NotifyAction read(JsonReader in) {
        boolean action = in.hasChosen();
        NotifyAction notify = new NotifyAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "eventUrl" -> notify.eventUrl = EVENT_URL.read(in, notify.eventUrl);
                case "payload" -> notify.payload = PAYLOAD.read(in, notify.payload);
                case "eventMethod" -> notify.eventMethod = EVENT_METHOD.read(in, notify.eventMethod);
                default -> NOTIFY.other(in, member);
            }
        }
        notify.unchecked = in.kept();
        EVENT_URL.require(in, notify.eventUrl);
        PAYLOAD.require(in, notify.payload);
        return publish(notify);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        EVENT_URL.write(out, eventUrl);
        PAYLOAD.write(out, payload);
        EVENT_METHOD.write(out, eventMethod);
    }
}
