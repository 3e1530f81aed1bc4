// Generated from connect/websocket.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket server that receives the audio of the call and sends audio back. {@code content-type} is required in the
 * {@code to} of a call; a connect action without it streams 16 kHz.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
 */
@CheckReturnValue
public final class WebsocketEndpoint extends JsonObject implements CallEndpoint, ConnectEndpoint {

    private static final Constant TYPE = Constant.of("type", "websocket");
    private static final TextProperty URI = TextProperty.of("websocket", "uri").pattern(Formats.WEBSOCKET_URI);
    private static final EnumProperty<ContentType> CONTENT_TYPE =
            EnumProperty.of("websocket", "content-type", ContentType.values());
    private static final EnumProperty<ContentType> CALL_CONTENT_TYPE =
            EnumProperty.of("websocket", "content-type", ContentType.values());
    private static final JsonProperty HEADERS =
            JsonProperty.of("websocket", "headers").names(Formats.HEADER_NAME);
    private static final ObjectProperty<Authorization> AUTHORIZATION = ObjectProperty.of("websocket", "authorization");
    private static final Set<String> KNOWN = Set.of("type", "uri", "content-type", "headers", "authorization");

    private final CharSequence uri;
    private final byte contentType;
    private final @Nullable Map<String, ?> headers;
    private final @Nullable Authorization authorization;

    private WebsocketEndpoint(
            CharSequence uri,
            byte contentType,
            @Nullable Map<String, ?> headers,
            @Nullable Authorization authorization,
            UncheckedMembers unchecked) {
        super(unchecked);
        this.uri = uri;
        this.contentType = contentType;
        this.headers = headers;
        this.authorization = authorization;
    }

    static WebsocketEndpoint of(String uri) {
        return new WebsocketEndpoint(URI.check(uri), EnumProperty.UNSET, null, null, UncheckedMembers.NONE);
    }

    static WebsocketEndpoint of(String uri, ContentType contentType) {
        return new WebsocketEndpoint(
                URI.check(uri), CONTENT_TYPE.check(contentType), null, null, UncheckedMembers.NONE);
    }

    /** {@return the value of {@code uri}} */
    public String uri() {
        return uri.toString();
    }

    /**
     * The format of the audio. If it is absent, the platform streams 16 kHz.
     *
     * @param contentType one of the constants
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public WebsocketEndpoint contentType(ContentType contentType) {
        return new WebsocketEndpoint(
                uri, CONTENT_TYPE.check(contentType), headers, authorization, unchecked.without("content-type"));
    }

    /** {@return the value of {@code content-type}, if it is set} */
    public Optional<ContentType> contentType() {
        return CONTENT_TYPE.read(contentType);
    }

    /**
     * Any JSON to send to the WebSocket server in the first message.
     *
     * @param headers names are a header name (letters, digits and punctuation, no spaces)
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Specification</a>
     */
    public WebsocketEndpoint headers(Map<String, ?> headers) {
        return new WebsocketEndpoint(uri, contentType, HEADERS.checkMap(headers), authorization, unchecked);
    }

    /** {@return the value of {@code headers}, if it is set} */
    public Optional<Map<String, ?>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * How the platform authenticates to the WebSocket server.
     *
     * <p>New in 1.10.0 of the specification.
     *
     * @param authorization the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public WebsocketEndpoint authorization(Authorization authorization) {
        return new WebsocketEndpoint(uri, contentType, headers, AUTHORIZATION.check(authorization), unchecked);
    }

    /** {@return the value of {@code authorization}, if it is set} */
    public Optional<Authorization> authorization() {
        return Optional.ofNullable(authorization);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public WebsocketEndpoint unchecked(String member, @Nullable Object json) {
        return new WebsocketEndpoint(
                uri, contentType, headers, authorization, unchecked.with("websocket", KNOWN, member, json));
    }

    /** Checks the limits that hold only as a {@link CallEndpoint}. */
    void checkCallContentType() {
        if (contentType == EnumProperty.UNSET && !unchecked.has("content-type")) {
            throw CALL_CONTENT_TYPE.key().refuseAbsent();
        }
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
    public static WebsocketEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(WebsocketEndpoint.class, Unions::connectEndpoint, "endpoint");
    }

    static WebsocketEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        CharSequence uri = null;
        byte contentType = EnumProperty.UNSET;
        Map<String, ?> headers = null;
        Authorization authorization = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> uri = URI.read(in, uri);
                case "content-type" -> contentType = CONTENT_TYPE.read(in, contentType);
                case "headers" -> headers = HEADERS.readMap(in, headers);
                case "authorization" -> authorization = Authorization.read(AUTHORIZATION.open(in, authorization));
                default -> in.unknown("websocket", Set.of("type", "uri", "content-type", "headers", "authorization"));
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new WebsocketEndpoint(URI.require(in, uri), contentType, headers, authorization, unchecked);
    }

    static WebsocketEndpoint readAsCallEndpoint(JsonReader in) {
        boolean type = in.hasChosen();
        CharSequence uri = null;
        byte contentType = EnumProperty.UNSET;
        Map<String, ?> headers = null;
        Authorization authorization = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> uri = URI.read(in, uri);
                case "content-type" -> contentType = CALL_CONTENT_TYPE.read(in, contentType);
                case "headers" -> headers = HEADERS.readMap(in, headers);
                case "authorization" -> authorization = Authorization.read(AUTHORIZATION.open(in, authorization));
                default -> in.unknown("websocket", Set.of("type", "uri", "content-type", "headers", "authorization"));
            }
        }
        UncheckedMembers unchecked = in.kept();
        return new WebsocketEndpoint(
                URI.require(in, uri),
                CALL_CONTENT_TYPE.require(in, contentType, unchecked),
                headers,
                authorization,
                unchecked);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        TYPE.write(out);
        URI.write(out, uri);
        CONTENT_TYPE.write(out, contentType);
        HEADERS.write(out, headers);
        AUTHORIZATION.write(out, authorization);
    }
}
