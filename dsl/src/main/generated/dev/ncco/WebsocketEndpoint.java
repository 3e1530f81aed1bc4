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
import dev.ncco.runtime.property.ObjectDescriptor;
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

    private static final ObjectDescriptor WEBSOCKET = ObjectDescriptor.of("websocket");
    private static final Constant TYPE = WEBSOCKET.discriminator("type", "websocket");
    private static final TextProperty URI = WEBSOCKET.text("uri").pattern(Formats.WEBSOCKET_URI);
    private static final EnumProperty<ContentType> CONTENT_TYPE =
            WEBSOCKET.constant("content-type", ContentType.values());
    private static final EnumProperty<ContentType> CALL_ENDPOINT_CONTENT_TYPE =
            WEBSOCKET.constant("content-type", ContentType.values());
    private static final JsonProperty HEADERS = WEBSOCKET.json("headers").names(Formats.HEADER_NAME);
    private static final ObjectProperty<Authorization> AUTHORIZATION = WEBSOCKET.object("authorization");

    // Assigned only before the value is published.
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

    /** {@return the WebSocket to connect to} */
    public String uri() {
        return uri.toString();
    }

    /**
     * Sets the format of the audio. If it is absent, the platform streams 16 kHz.
     *
     * @param contentType the format of the audio
     * @return a copy with {@code contentType} set
     * @throws InvalidValueException if {@code contentType} is null
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public WebsocketEndpoint contentType(ContentType contentType) {
        WebsocketEndpoint copy = copy(unchecked.without("content-type"));
        copy.contentType = CONTENT_TYPE.check(contentType);
        return publish(copy);
    }

    /** {@return the {@code content-type} option, if set} */
    public Optional<ContentType> contentType() {
        return CONTENT_TYPE.read(contentType);
    }

    /**
     * Sets any JSON to send to the WebSocket server in the first message.
     *
     * @param headers names are a header name (letters, digits and punctuation, no spaces)
     * @return a copy with {@code headers} set
     * @throws InvalidValueException if a value is not JSON or does not match the limits
     */
    public WebsocketEndpoint headers(Map<String, ?> headers) {
        WebsocketEndpoint copy = copy(unchecked);
        copy.headers = HEADERS.checkMap(headers);
        return publish(copy);
    }

    /** {@return the {@code headers} option, if set} */
    public Optional<Map<String, ?>> headers() {
        return Optional.ofNullable(headers);
    }

    /**
     * Sets how the platform authenticates to the WebSocket server.
     *
     * <p>Added to the API in version 1.10.0.
     *
     * @param authorization how the platform authenticates to the WebSocket server
     * @return a copy with {@code authorization} set
     * @throws InvalidValueException if {@code authorization} is null
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public WebsocketEndpoint authorization(Authorization authorization) {
        WebsocketEndpoint copy = copy(unchecked);
        copy.authorization = AUTHORIZATION.check(authorization);
        return publish(copy);
    }

    /** {@return the {@code authorization} option, if set} */
    public Optional<Authorization> authorization() {
        return Optional.ofNullable(authorization);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public WebsocketEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copy(WEBSOCKET.with(unchecked, member, json)));
    }

    /** Checks the limits that apply only to a {@link CallEndpoint}. */
    void checkCallEndpointContentType() {
        if (contentType == EnumProperty.UNSET && !unchecked.has("content-type")) {
            throw CALL_ENDPOINT_CONTENT_TYPE.key().refuseAbsent();
        }
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
                case "content-type" ->
                    websocket.contentType = CALL_ENDPOINT_CONTENT_TYPE.read(in, websocket.contentType);
                case "headers" -> websocket.headers = HEADERS.readMap(in, websocket.headers);
                case "authorization" ->
                    websocket.authorization = Authorization.read(AUTHORIZATION.open(in, websocket.authorization));
                default -> in.unknown("websocket", Set.of("type", "uri", "content-type", "headers", "authorization"));
            }
        }
        websocket.unchecked = in.kept();
        URI.require(in, websocket.uri);
        CALL_ENDPOINT_CONTENT_TYPE.require(in, websocket.contentType, websocket.unchecked);
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
