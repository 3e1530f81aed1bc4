// Generated from pickup/address.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import org.jspecify.annotations.Nullable;

/**
 * An address. Only the required members are set.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Street extends Address {

    Street(UncheckedMembers unchecked) {
        super(unchecked);
    }

    static Street of(String street) {
        Street address = new Street(UncheckedMembers.NONE);
        address.street = STREET.check(street);
        return publish(address);
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
    public static Street fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(Street.class, Unions::deliveryPlace, "place");
    }
}
