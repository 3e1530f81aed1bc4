// Generated from delivery/place.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.io.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A place for the delivery.
 *
 * <p>A later release can permit more classes, so a {@code switch} over this interface needs a {@code default} branch.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public sealed interface DeliveryPlace extends Json permits DeliveryAddress, Locker, UnknownDeliveryPlace {
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
    static DeliveryPlace fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(DeliveryPlace.class, Unions::deliveryPlace, "place");
    }
}
