// Generated from answer/party.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.document.ReceivedObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.ReceivedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party of a call in a response: an endpoint of any type.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class CallParty extends ReceivedObject {

    private static final ReceivedProperty<String> TYPE = ReceivedProperty.text("type", "string");
    private static final ReceivedProperty<String> NUMBER = ReceivedProperty.text("number", "string", "integer");
    private static final ReceivedProperty<String> USER = ReceivedProperty.text("user", "string");
    private static final ReceivedProperty<String> URI = ReceivedProperty.text("uri", "string");
    private static final ReceivedProperty<String> EXTENSION = ReceivedProperty.text("extension", "string");
    private static final ReceivedProperty<String> CONTENT_TYPE = ReceivedProperty.text("content-type", "string");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(TYPE, NUMBER, USER, URI, EXTENSION, CONTENT_TYPE);

    private CallParty(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the type of the endpoint: phone, sip, websocket, vbc, app, or a newer type.
     *
     * @return the value of {@code type}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> type() {
        return get(TYPE);
    }

    /**
     * Returns the phone number.
     *
     * @return the value of {@code number}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> number() {
        return get(NUMBER);
    }

    /**
     * Returns the user of the application.
     *
     * @return the value of {@code user}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> user() {
        return get(USER);
    }

    /**
     * Returns the SIP or WebSocket URI.
     *
     * @return the value of {@code uri}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> uri() {
        return get(URI);
    }

    /**
     * Returns the extension.
     *
     * @return the value of {@code extension}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> extension() {
        return get(EXTENSION);
    }

    /**
     * Returns the audio format of a WebSocket.
     *
     * @return the value of {@code content-type}; empty if it is absent or null, or invalid and therefore in
     *     {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> contentType() {
        return get(CONTENT_TYPE);
    }

    /**
     * Creates {@code CallParty} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code CallParty}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static CallParty of(Map<String, ?> members) {
        return document(JsonReader.ofMembers(members));
    }

    /**
     * Converts the output of a JSON library. Jackson 2 and 3 call this method, so a request body or a field of your
     * classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is not a JSON object; line and column refer to its JSON without
     *     white space
     */
    @JsonCreator
    public static CallParty fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallParty document(JsonReader in) {
        return in.received("party.type", "a party", CallParty::read);
    }

    static @Nullable CallParty read(Object json) {
        return json instanceof Map<?, ?> members ? new CallParty(members) : null;
    }
}
