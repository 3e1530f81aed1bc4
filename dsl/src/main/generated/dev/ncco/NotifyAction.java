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
import dev.ncco.runtime.property.TextProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends a custom payload to your event URL, which can respond with the next NCCO.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
 */
@CheckReturnValue
public final class NotifyAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "notify");
    private static final ListProperty<String> EVENT_URL =
            TextProperty.of("notify", "eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final JsonProperty PAYLOAD = JsonProperty.of("notify", "payload");
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            EnumProperty.of("notify", "eventMethod", HttpMethod.values());
    private static final Set<String> KNOWN = Set.of("action", "eventUrl", "payload", "eventMethod");

    // Written only before the value is published.
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

    /** {@return the value of {@code eventUrl}} */
    public List<String> eventUrl() {
        return eventUrl;
    }

    /** {@return the value of {@code payload}} */
    public Object payload() {
        return payload;
    }

    /**
     * The HTTP method of the requests to the event URL.
     *
     * @param eventMethod one of the constants; the platform takes {@code POST} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">Specification</a>
     */
    public NotifyAction eventMethod(HttpMethod eventMethod) {
        NotifyAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the value of {@code eventMethod}, if it is set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public NotifyAction unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("notify", KNOWN, member, json)));
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
                default -> in.unknown("notify", KNOWN);
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
