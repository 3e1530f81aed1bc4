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

    private final List<String> eventUrl;
    private final Object payload;
    private final byte eventMethod;

    private NotifyAction(List<String> eventUrl, Object payload, byte eventMethod, UncheckedMembers unchecked) {
        super(unchecked);
        this.eventUrl = eventUrl;
        this.payload = payload;
        this.eventMethod = eventMethod;
    }

    static NotifyAction of(String eventUrl, Object payload) {
        return new NotifyAction(
                EVENT_URL.checkOne(eventUrl), PAYLOAD.check(payload), EnumProperty.UNSET, UncheckedMembers.NONE);
    }

    static NotifyAction of(List<String> eventUrl, Object payload) {
        return new NotifyAction(
                EVENT_URL.check(eventUrl), PAYLOAD.check(payload), EnumProperty.UNSET, UncheckedMembers.NONE);
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
        return new NotifyAction(eventUrl, payload, EVENT_METHOD.check(eventMethod), unchecked.without("eventMethod"));
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
        return new NotifyAction(eventUrl, payload, eventMethod, unchecked.with("notify", KNOWN, member, json));
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

    static NotifyAction read(JsonReader in) {
        boolean action = in.hasChosen();
        List<String> eventUrl = null;
        Object payload = null;
        byte eventMethod = EnumProperty.UNSET;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "eventUrl" -> eventUrl = EVENT_URL.read(in, eventUrl);
                case "payload" -> payload = PAYLOAD.read(in, payload);
                case "eventMethod" -> eventMethod = EVENT_METHOD.read(in, eventMethod);
                default -> in.unknown("notify", KNOWN);
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new NotifyAction(EVENT_URL.require(in, eventUrl), PAYLOAD.require(in, payload), eventMethod, unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        EVENT_URL.write(out, eventUrl);
        PAYLOAD.write(out, payload);
        EVENT_METHOD.write(out, eventMethod);
    }
}
