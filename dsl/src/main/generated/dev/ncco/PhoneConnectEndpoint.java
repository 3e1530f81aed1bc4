// Generated from connect/phone.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phone number to connect to. The called party can hear a separate NCCO before the call is connected.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">Specification</a>
 */
@CheckReturnValue
public sealed class PhoneConnectEndpoint extends JsonObject implements ConnectEndpoint permits PhoneEndpoint {

    static final ObjectDescriptor PHONE = ObjectDescriptor.of("phone");
    static final Constant TYPE = PHONE.discriminator("type", "phone");
    static final TextProperty NUMBER = PHONE.text("number").pattern(Formats.PHONE_NUMBER);
    static final TextProperty DTMF_ANSWER = PHONE.text("dtmfAnswer").pattern(Formats.DTMF_DIGITS);
    static final ObjectProperty<OnAnswer> ON_ANSWER = PHONE.object("onAnswer");
    static final TextProperty SHAKEN =
            PHONE.text("shaken").pattern(Formats.LINE_OF_TEXT).asSecret();

    // Assigned only before the value is published.
    CharSequence number;

    @Nullable
    CharSequence dtmfAnswer;

    @Nullable
    OnAnswer onAnswer;

    @Nullable
    CharSequence shaken;

    @SuppressWarnings("NullAway.Init")
    PhoneConnectEndpoint(UncheckedMembers unchecked) {
        super(unchecked);
    }

    final <T extends PhoneConnectEndpoint> T copyTo(T copy) {
        copy.number = number;
        copy.dtmfAnswer = dtmfAnswer;
        copy.onAnswer = onAnswer;
        copy.shaken = shaken;
        return copy;
    }

    /** {@return the phone number to call} */
    public String number() {
        return number.toString();
    }

    /**
     * Sets the DTMF digits to send when the call is answered; {@code p} pauses for half a second.
     *
     * @param dtmfAnswer DTMF digits: 0 to 9, *, # and p for a pause
     * @return a copy with {@code dtmfAnswer} set
     * @throws InvalidValueException if {@code dtmfAnswer} is null or not DTMF digits: 0 to 9, *, # and p for a pause
     */
    public PhoneConnectEndpoint dtmfAnswer(@Formats.DtmfDigits String dtmfAnswer) {
        PhoneConnectEndpoint copy = copyTo(new PhoneConnectEndpoint(unchecked));
        copy.dtmfAnswer = DTMF_ANSWER.check(dtmfAnswer);
        return publish(copy);
    }

    /** {@return the {@code dtmfAnswer} option, if set} */
    public Optional<String> dtmfAnswer() {
        return Optional.ofNullable(dtmfAnswer).map(CharSequence::toString);
    }

    /**
     * Sets the URL of an NCCO that only the called party hears, before the call is connected.
     *
     * @param onAnswer the URL of an NCCO that only the called party hears, before the call is connected
     * @return a copy with {@code onAnswer} set
     * @throws InvalidValueException if {@code onAnswer} is null
     */
    public PhoneConnectEndpoint onAnswer(OnAnswer onAnswer) {
        PhoneConnectEndpoint copy = copyTo(new PhoneConnectEndpoint(unchecked));
        copy.onAnswer = ON_ANSWER.check(onAnswer);
        return publish(copy);
    }

    /**
     * Sets the URL of an NCCO that only the called party hears, before the call is connected.
     *
     * @param onAnswer the URL of the NCCO for the called party, an http or https URL with a host
     * @return a copy with {@code onAnswer} set
     * @throws InvalidValueException if {@code onAnswer} is null
     */
    public PhoneConnectEndpoint onAnswer(@Formats.WebUrl String onAnswer) {
        return onAnswer(OnAnswer.of(onAnswer));
    }

    /**
     * Sets the URL of an NCCO that only the called party hears, before the call is connected.
     *
     * @param onAnswer the URL of the NCCO for the called party, an http or https URL with a host
     * @return a copy with {@code onAnswer} set
     * @throws InvalidValueException if {@code onAnswer} is null
     */
    public PhoneConnectEndpoint onAnswer(URI onAnswer) {
        return onAnswer(OnAnswer.of(Conversion.text("on-answer", "url", onAnswer)));
    }

    /** {@return the {@code onAnswer} option, if set} */
    public Optional<OnAnswer> onAnswer() {
        return Optional.ofNullable(onAnswer);
    }

    /**
     * Sets the STIR/SHAKEN identity header of a caller that signs its own calls: the JWT, then info, alg and ppt.
     * Available on request only.
     *
     * @param shaken text without control characters
     * @return a copy with {@code shaken} set
     * @throws InvalidValueException if {@code shaken} is null or not text without control characters
     */
    public PhoneConnectEndpoint shaken(@Formats.LineOfText String shaken) {
        PhoneConnectEndpoint copy = copyTo(new PhoneConnectEndpoint(unchecked));
        copy.shaken = SHAKEN.check(shaken);
        return publish(copy);
    }

    /** {@return the {@code shaken} option, if set} */
    public Optional<String> shaken() {
        return Optional.ofNullable(shaken).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public PhoneConnectEndpoint unchecked(String member, @Nullable Object json) {
        return publish(copyTo(new PhoneConnectEndpoint(PHONE.with(unchecked, member, json))));
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
    public static PhoneConnectEndpoint fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(PhoneConnectEndpoint.class, Unions::connectEndpoint, "endpoint");
    }

    @SuppressWarnings("NullAway")
    static PhoneConnectEndpoint read(JsonReader in) {
        boolean type = in.hasChosen();
        PhoneConnectEndpoint phone = new PhoneConnectEndpoint(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "type" -> type = TYPE.read(in, type);
                case "number" -> phone.number = NUMBER.read(in, phone.number);
                case "dtmfAnswer" -> phone.dtmfAnswer = DTMF_ANSWER.read(in, phone.dtmfAnswer);
                case "onAnswer" -> phone.onAnswer = OnAnswer.read(ON_ANSWER.open(in, phone.onAnswer));
                case "shaken" -> phone.shaken = SHAKEN.read(in, phone.shaken);
                default -> PHONE.other(in, member);
            }
        }
        phone.unchecked = in.kept();
        NUMBER.require(in, phone.number);
        return phone.narrowest();
    }

    /**
     * Returns this value as the narrowest class that has all members that are set, which can be used in more places.
     */
    PhoneConnectEndpoint narrowest() {
        return onAnswer == null ? copyTo(new PhoneEndpoint(unchecked)).narrowest() : publish(this);
    }

    @Override
    protected final void writeMembers(JsonWriter out) {
        TYPE.write(out);
        NUMBER.write(out, number);
        DTMF_ANSWER.write(out, dtmfAnswer);
        ON_ANSWER.write(out, onAnswer);
        SHAKEN.write(out, shaken);
    }
}
