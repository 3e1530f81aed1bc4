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
import org.jspecify.annotations.Nullable;

/**
 * A user of a SIP trunk to connect to.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">Specification</a>
 */
@CheckReturnValue
public final class SipTrunkEndpoint extends JsonObject implements ConnectEndpoint {

    private static final ObjectDescriptor SIP = ObjectDescriptor.of("sip").alsoKnown("uri");
    private static final Constant TYPE = SIP.discriminator("type", "sip");
    private static final TextProperty USER = SIP.text("user").minLength(1);
    private static final TextProperty DOMAIN = SIP.text("domain").minLength(1);
    private static final JsonProperty HEADERS =
            SIP.json("headers").names(Formats.HEADER_NAME).values(Formats.HEADER_TEXT);
    private static final WrappedProperty USER_TO_USER = SIP.wrapped(
            "standardHeaders",
            Map.of(),
            TextProperty.of("sip.standardHeaders", "User-to-User")
                    .pattern(Formats.PRINTABLE_TEXT)
                    .maxLength(256));
    private static final RuleCheck USER_NEEDS_DOMAIN =
            new RuleCheck("sip.user-needs-domain", "user requires domain, which names the SIP trunk of the user");
    private static final RuleCheck URI_OR_DOMAIN =
            new RuleCheck("sip.uri-or-domain", "a sip endpoint must have either uri, or domain with user");

    // Assigned only before the value is published.
    private @Nullable CharSequence user;
    private CharSequence domain;
    private @Nullable Map<String, String> headers;
    private @Nullable CharSequence userToUser;

    @SuppressWarnings("NullAway.Init")
    private SipTrunkEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private SipTrunkEndpoint copy(UncheckedMembers kept) {
        SipTrunkEndpoint copy = new SipTrunkEndpoint(kept);
        copy.user = user;
        copy.domain = domain;
        copy.headers = headers;
        copy.userToUser = userToUser;
        return copy;
    }

    static SipTrunkEndpoint of(String domain) {
        SipTrunkEndpoint sip = new SipTrunkEndpoint(UncheckedMembers.NONE);
        sip.domain = DOMAIN.check(domain);
        return publish(sip);
    }

    /**
     * Sets the user at the SIP trunk.
     *
     * @param user not empty
     * @return a copy with {@code user} set
     * @throws InvalidValueException if {@code user} is null or empty
     */
    public SipTrunkEndpoint user(@TextLimit(min = 1) String user) {
        SipTrunkEndpoint copy = copy(unchecked);
        copy.user = USER.check(user);
        return publish(copy);
    }

    /** {@return the {@code user} option, if set} */
    public Optional<String> user() {
        return Optional.ofNullable(user).map(CharSequence::toString);
    }

    /** {@return the name of the SIP trunk} */
    public String domain() {
        return domain.toString();
    }

    /**
     * Sets the custom SIP headers to send; the platform prefixes each name with {@code X-}.
     *
     * @param headers names are a header name (letters, digits and punctuation, no spaces)
     * @return a copy with {@code headers} set
     * @throws InvalidValueException if a value is not JSON or does not match the limits
     */
    public SipTrunkEndpoint headers(Map<String, String> headers) {
        SipTrunkEndpoint copy = copy(unchecked);
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
    public SipTrunkEndpoint userToUser(@Formats.PrintableText @TextLimit(max = 256) String userToUser) {
        SipTrunkEndpoint copy = copy(unchecked.without("standardHeaders"));
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
    public SipTrunkEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copy(SIP.with(unchecked, member, json)));
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
    public static SipTrunkEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(SipTrunkEndpoint.class, Unions::connectEndpoint, "endpoint");
    }

    @SuppressWarnings("NullAway")
    static SipTrunkEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        SipTrunkEndpoint sip = new SipTrunkEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "user" -> sip.user = USER.read(in, sip.user);
                case "domain" -> sip.domain = DOMAIN.read(in, sip.domain);
                case "headers" -> sip.headers = HEADERS.readMap(in, sip.headers);
                case "standardHeaders" -> sip.userToUser = USER_TO_USER.read(in, sip.userToUser);
                case "uri" -> throw URI_OR_DOMAIN.refuse(in, "domain");
                default -> SIP.other(in, member);
            }
        }
        sip.unchecked = in.kept();
        USER_NEEDS_DOMAIN.refuseIf(in, sip.user != null && sip.domain == null, "user");
        DOMAIN.require(in, sip.domain);
        return publish(sip);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        USER.write(out, user);
        DOMAIN.write(out, domain);
        HEADERS.write(out, headers);
        USER_TO_USER.write(out, userToUser);
    }
}
