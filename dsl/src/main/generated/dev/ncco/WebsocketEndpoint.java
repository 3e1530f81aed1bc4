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

    // Written only before the value is published.
    private CharSequence uri;
    private byte contentType;
    private @Nullable Map<String, ?> headers;
    private @Nullable Authorization authorization;

    @SuppressWarnings("NullAway.Init")
    private WebsocketEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private WebsocketEndpoint copy(UncheckedMembers kept) {
        WebsocketEndpoint copy = new WebsocketEndpoint(kept);
        copy.uri = uri;
        copy.contentType = contentType;
        copy.headers = headers;
        copy.authorization = authorization;
        return copy;
    }

    static WebsocketEndpoint of(String uri) {
        WebsocketEndpoint websocket = new WebsocketEndpoint(UncheckedMembers.NONE);
        websocket.uri = URI.check(uri);
        return publish(websocket);
    }

    static WebsocketEndpoint of(String uri, ContentType contentType) {
        WebsocketEndpoint websocket = new WebsocketEndpoint(UncheckedMembers.NONE);
        websocket.uri = URI.check(uri);
        websocket.contentType = CONTENT_TYPE.check(contentType);
        return publish(websocket);
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
        WebsocketEndpoint copy = copy(unchecked.without("content-type"));
        copy.contentType = CONTENT_TYPE.check(contentType);
        return publish(copy);
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
        WebsocketEndpoint copy = copy(unchecked);
        copy.headers = HEADERS.checkMap(headers);
        return publish(copy);
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
        WebsocketEndpoint copy = copy(unchecked);
        copy.authorization = AUTHORIZATION.check(authorization);
        return publish(copy);
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
        return publish(copy(unchecked.with("websocket", KNOWN, member, json)));
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

    @SuppressWarnings("NullAway")
    static WebsocketEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        WebsocketEndpoint websocket = new WebsocketEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> websocket.uri = URI.read(in, websocket.uri);
                case "content-type" -> websocket.contentType = CONTENT_TYPE.read(in, websocket.contentType);
                case "headers" -> websocket.headers = HEADERS.readMap(in, websocket.headers);
                case "authorization" ->
                    websocket.authorization = Authorization.read(AUTHORIZATION.open(in, websocket.authorization));
                default -> in.unknown("websocket", Set.of("type", "uri", "content-type", "headers", "authorization"));
            }
        }
        websocket.unchecked = in.kept();
        URI.require(in, websocket.uri);
        return publish(websocket);
    }

    @SuppressWarnings("NullAway")
    static WebsocketEndpoint readAsCallEndpoint(JsonReader in) {
        boolean type = in.hasChosen();
        WebsocketEndpoint websocket = new WebsocketEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "uri" -> websocket.uri = URI.read(in, websocket.uri);
                case "content-type" -> websocket.contentType = CALL_CONTENT_TYPE.read(in, websocket.contentType);
                case "headers" -> websocket.headers = HEADERS.readMap(in, websocket.headers);
                case "authorization" ->
                    websocket.authorization = Authorization.read(AUTHORIZATION.open(in, websocket.authorization));
                default -> in.unknown("websocket", Set.of("type", "uri", "content-type", "headers", "authorization"));
            }
        }
        websocket.unchecked = in.kept();
        URI.require(in, websocket.uri);
        CALL_CONTENT_TYPE.require(in, websocket.contentType, websocket.unchecked);
        return publish(websocket);
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
