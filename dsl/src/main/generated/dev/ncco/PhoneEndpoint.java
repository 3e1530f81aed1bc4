// Generated from call/phone.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import org.jspecify.annotations.Nullable;

/**
 * A phone number to call.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
 */
@CheckReturnValue
public sealed class PhoneEndpoint extends PhoneConnectEndpoint implements CallEndpoint permits PhoneNumber {

    PhoneEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    /**
     * Sets the DTMF digits to send when the call is answered; {@code p} pauses for half a second.
     *
     * @param dtmfAnswer DTMF digits: 0 to 9, *, # and p for a pause
     * @return a copy with {@code dtmfAnswer} set
     * @throws InvalidValueException if {@code dtmfAnswer} is null or not DTMF digits: 0 to 9, *, # and p for a pause
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    @Override
    public PhoneEndpoint dtmfAnswer(@Formats.DtmfDigits String dtmfAnswer) {
        PhoneEndpoint copy = copyTo(new PhoneEndpoint(unchecked));
        copy.dtmfAnswer = DTMF_ANSWER.check(dtmfAnswer);
        return publish(copy);
    }

    /**
     * Sets the STIR/SHAKEN identity header of a caller that signs its own calls: the JWT, then info, alg and ppt.
     * Available on request only.
     *
     * @param shaken text without control characters
     * @return a copy with {@code shaken} set
     * @throws InvalidValueException if {@code shaken} is null or not text without control characters
     * @see <a href="https://developer.vonage.com/en/api/voice.v2">Specification</a>
     */
    @Override
    public PhoneEndpoint shaken(@Formats.LineOfText String shaken) {
        PhoneEndpoint copy = copyTo(new PhoneEndpoint(unchecked));
        copy.shaken = SHAKEN.check(shaken);
        return publish(copy);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    @Override
    public PhoneEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copyTo(new PhoneEndpoint(PHONE.with(unchecked, member, json))));
    }

    @SuppressWarnings("NullAway")
    static PhoneEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        PhoneEndpoint phone = new PhoneEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "number" -> phone.number = NUMBER.read(in, phone.number);
                case "dtmfAnswer" -> phone.dtmfAnswer = DTMF_ANSWER.read(in, phone.dtmfAnswer);
                case "shaken" -> phone.shaken = SHAKEN.read(in, phone.shaken);
                default -> PHONE.other(in, member);
            }
        }
        phone.unchecked = in.kept();
        NUMBER.require(in, phone.number);
        return phone.narrowest();
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
    public static PhoneEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(PhoneEndpoint.class, Unions::callEndpoint, "endpoint");
    }

    @Override
    PhoneEndpoint narrowest() {
        return dtmfAnswer == null && shaken == null && unchecked == UncheckedMembers.NONE
                ? publish(copyTo(new PhoneNumber(unchecked)))
                : publish(this);
    }
}
