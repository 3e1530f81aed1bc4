// Generated from call/endpoint.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that this release does not know: read by {@link Reading#LENIENT}, and written unchanged. */
@CheckReturnValue
public final class UnknownCallEndpoint extends JsonObject implements CallEndpoint {

    UnknownCallEndpoint(UncheckedMembers members) {
        super(members);
        publish(this);
    }

    /** {@return the value of {@code type}} */
    public String type() {
        return String.valueOf(members().get("type"));
    }

    /** {@return all members as read} */
    public Map<String, @Nullable Object> members() {
        return unchecked.toMap();
    }

    /**
     * Converts the output of a JSON library. Jackson 2 and 3 call this method, so a request body or a field of your
     * classes can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if {@code tree} is invalid, or this release knows its {@code type}; line and
     *     column refer to its JSON without white space
     */
    @JsonCreator
    public static UnknownCallEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTreeLeniently(tree).endAs(UnknownCallEndpoint.class, Unions::callEndpoint, "endpoint");
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        // all are unchecked
    }
}
