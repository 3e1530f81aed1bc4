// Generated from answer/links.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
 * The links in a response.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class Links extends ReceivedObject {

    private static final ReceivedProperty<Link> SELF = ReceivedProperty.object("self", Link::read);
    private static final ReceivedProperty<Link> FIRST = ReceivedProperty.object("first", Link::read);
    private static final ReceivedProperty<Link> LAST = ReceivedProperty.object("last", Link::read);
    private static final ReceivedProperty<Link> NEXT = ReceivedProperty.object("next", Link::read);
    private static final ReceivedProperty<Link> PREV = ReceivedProperty.object("prev", Link::read);
    private static final List<ReceivedProperty<?>> KNOWN = List.of(SELF, FIRST, LAST, NEXT, PREV);

    private Links(Map<?, ?> json) {
        super(json, KNOWN);
    }

    /**
     * Returns the URL of this response.
     *
     * @return the value of {@code self}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Link> self() {
        return get(SELF);
    }

    /**
     * Returns the first page.
     *
     * @return the value of {@code first}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Link> first() {
        return get(FIRST);
    }

    /**
     * Returns the last page.
     *
     * @return the value of {@code last}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Link> last() {
        return get(LAST);
    }

    /**
     * Returns the next page; absent on the last page.
     *
     * @return the value of {@code next}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Link> next() {
        return get(NEXT);
    }

    /**
     * Returns the previous page; absent on the first page.
     *
     * @return the value of {@code prev}; empty if it is absent or null, or invalid and therefore in {@link #extra()}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public Optional<Link> prev() {
        return get(PREV);
    }

    /**
     * Creates {@code Links} from its members, for tests or for the parameters of a request.
     *
     * @param members the members by their names in JSON: values of the types that the methods of this class return, or
     *     strings, numbers, booleans, lists, maps and null
     * @return the {@code Links}
     * @throws InvalidDocumentException if a value is not JSON
     */
    public static Links of(Map<String, ?> members) {
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
    public static Links fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Links document(JsonReader in) {
        return in.received("links.type", "a links", Links::read);
    }

    static @Nullable Links read(Object json) {
        return json instanceof Map<?, ?> members ? new Links(members) : null;
    }
}
