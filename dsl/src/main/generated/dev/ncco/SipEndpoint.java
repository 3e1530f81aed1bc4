// Generated from connect/sip.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.JsonProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import dev.ncco.runtime.property.WrappedProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SIP URI to connect to.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Specification</a>
 */
@CheckReturnValue
public final class SipEndpoint extends JsonObject implements CallEndpoint, ConnectEndpoint {

    private static final ObjectDescriptor SIP = ObjectDescriptor.of("sip").alsoKnown("user", "domain");
    private static final Constant TYPE = SIP.discriminator("type", "sip");
    private static final TextProperty URI = SIP.text("uri").pattern(Formats.SIP_URI);
    private static final TextProperty CALL_ENDPOINT_URI =
            SIP.text("uri").pattern(Formats.SIP_URI).maxLength(50);
    private static final JsonProperty HEADERS =
            SIP.json("headers").names(Formats.HEADER_NAME).values(Formats.HEADER_TEXT);
    private static final WrappedProperty USER_TO_USER = SIP.wrapped(
            "standardHeaders",
            Map.of(),
            TextProperty.of("sip.standardHeaders", "User-to-User")
                    .pattern(Formats.PRINTABLE_TEXT)
                    .maxLength(256));
    private static final WrappedProperty CALL_ENDPOINT_USER_TO_USER = SIP.wrapped(
            "standard_headers",
            Map.of(),
            TextProperty.of("sip.standard_headers", "User-to-User")
                    .pattern(Formats.PRINTABLE_TEXT)
                    .maxLength(256));
    private static final RuleCheck URI_OR_DOMAIN =
            new RuleCheck("sip.uri-or-domain", "a sip endpoint must have either uri, or domain with user");
    private static final RuleCheck USER_NEEDS_DOMAIN =
            new RuleCheck("sip.user-needs-domain", "user requires domain, which names the SIP trunk of the user");

    // Assigned only before the value is published.
    private CharSequence uri;
    private @Nullable Map<String, String> headers;
    private @Nullable CharSequence userToUser;

    @SuppressWarnings("NullAway.Init")
    private SipEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private SipEndpoint copy(UncheckedMembers kept) {
        SipEndpoint copy = new SipEndpoint(kept);
        copy.uri = uri;
        copy.headers = headers;
        copy.userToUser = userToUser;
        return copy;
    }

    static SipEndpoint of(String uri) {
        SipEndpoint sip = new SipEndpoint(UncheckedMembers.NONE);
        sip.uri = URI.check(uri);
        return publish(sip);
    }

    /** {@return the SIP URI to connect to} */
    public String uri() {
        return uri.toString();
    }

    /**
     * Sets the custom SIP headers to send; the platform prefixes each name with {@code X-}.
     *
     * @param headers names are a header name (letters, digits and punctuation, no spaces)
     * @return a copy with {@code headers} set
     * @throws InvalidValueException if a value is not JSON or does not match the limits
     */
    public SipEndpoint headers(Map<String, String> headers) {
        SipEndpoint copy = copy(unchecked);
        copy.headers = HEADERS.checkMap(headers);
        return publish(copy);
    }

    /** {@return the {@code headers} option, if set} */
    public Optional<Map<String, String>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * Sets the standard SIP headers to send.
     *
     * @param userToUser printable ASCII text; at most 256 characters
     * @return a copy with {@code userToUser} set
     * @throws InvalidValueException if {@code userToUser} is null or not printable ASCII text, or not at most 256
     *     characters
     */
    public SipEndpoint userToUser(@Formats.PrintableText @TextLimit(max = 256) String userToUser) {
        SipEndpoint copy = copy(unchecked.without("standardHeaders"));
        copy.userToUser = USER_TO_USER.check(userToUser);
        return publish(copy);
    }

    /** {@return the {@code standardHeaders} option, if set} */
    public Optional<String> userToUser() {
        return Optional.ofNullable(userToUser).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public SipEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copy(SIP.with(unchecked, member, json)));
    }

    /** Checks the limits that apply only to a {@link CallEndpoint}. */
    void checkCallEndpointUri() {
        CALL_ENDPOINT_URI.recheck(uri.toString());
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
    public static SipEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(SipEndpoint.class, Unions::connectEndpoint, "endpoint");
    }

    @SuppressWarnings("NullAway")
    static SipEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        SipEndpoint sip = new SipEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> sip.uri = URI.read(in, sip.uri);
                case "headers" -> sip.headers = HEADERS.readMap(in, sip.headers);
                case "standardHeaders" -> sip.userToUser = USER_TO_USER.read(in, sip.userToUser);
                case "domain" -> throw URI_OR_DOMAIN.refuse(in, "uri");
                case "user" -> throw USER_NEEDS_DOMAIN.refuse(in, "user");
                default -> in.unknown("sip", Set.of("type", "uri", "user", "domain", "headers", "standardHeaders"));
            }
        }
        sip.unchecked = in.kept();
        URI.require(in, sip.uri);
        return publish(sip);
    }

    @SuppressWarnings("NullAway")
    static SipEndpoint readAsCallEndpoint(JsonReader in) {
        boolean type = in.hasChosen();
        SipEndpoint sip = new SipEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> sip.uri = CALL_ENDPOINT_URI.read(in, sip.uri);
                case "headers" -> sip.headers = HEADERS.readMap(in, sip.headers);
                case "standard_headers" -> sip.userToUser = CALL_ENDPOINT_USER_TO_USER.read(in, sip.userToUser);
                default -> in.unknown("sip", Set.of("type", "uri", "headers", "standard_headers"));
            }
        }
        sip.unchecked = in.kept();
        CALL_ENDPOINT_URI.require(in, sip.uri);
        return publish(sip);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        URI.write(out, uri);
        HEADERS.write(out, headers);
        (out.isIn(CallEndpoint.class) ? CALL_ENDPOINT_USER_TO_USER : USER_TO_USER).write(out, userToUser);
    }
}
