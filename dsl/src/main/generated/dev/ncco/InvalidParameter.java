// Generated from answer/invalid-parameter.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A member that the platform rejected.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class InvalidParameter extends ReceivedObject {

    private static final ReceivedProperty<String> NAME = ReceivedProperty.text("name", "string");
    private static final ReceivedProperty<String> REASON = ReceivedProperty.text("reason", "string");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(NAME, REASON);

    private InvalidParameter(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the name of the member.
     *
     * @return the value of {@code name}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> name() {
        return get(NAME);
    }

    /**
     * Returns the reason for the rejection.
     *
     * @return the value of {@code reason}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> reason() {
        return get(REASON);
    }

    /**
     * Creates {@code InvalidParameter} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code InvalidParameter}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static InvalidParameter of(Map<String, ?> members) {
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
    public static InvalidParameter fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static InvalidParameter document(JsonReader in) {
        return in.received("invalid-parameter.type", "an invalid-parameter", InvalidParameter::read);
    }

    static @Nullable InvalidParameter read(Object json) {
        return json instanceof Map<?, ?> members ? new InvalidParameter(members) : null;
    }
}
