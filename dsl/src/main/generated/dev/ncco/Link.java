// Generated from answer/link.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * A link.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class Link extends ReceivedObject {

    private static final ReceivedProperty<String> HREF = ReceivedProperty.text("href", "string");
    private static final List<ReceivedProperty<?>> KNOWN = List.of(HREF);

    private Link(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the URL, relative to the host of the API or absolute.
     *
     * @return the value of {@code href}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<String> href() {
        return get(HREF);
    }

    /**
     * Creates {@code Link} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Link}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Link of(Map<String, ?> members) {
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
    public static Link fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Link document(JsonReader in) {
        return in.received("link.type", "a link", Link::read);
    }

    static @Nullable Link read(Object json) {
        return json instanceof Map<?, ?> members ? new Link(members) : null;
    }
}
