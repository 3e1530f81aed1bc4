// Generated from call/endpoint.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.io.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint to call.
 *
 * <p>A later release can permit more classes, so a {@code switch} over this interface needs a {@code default} branch.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
@CheckReturnValue
public sealed interface CallEndpoint extends Json
        permits PhoneEndpoint, SipEndpoint, WebsocketEndpoint, AppEndpoint, VbcEndpoint, UnknownCallEndpoint {
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
    static CallEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(CallEndpoint.class, Unions::callEndpoint, "endpoint");
    }
}
