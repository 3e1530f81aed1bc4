// Generated from action/wait.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pauses the call.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">Specification</a>
 */
@CheckReturnValue
public final class WaitAction extends JsonObject implements Action {

    private static final ObjectDescriptor WAIT = ObjectDescriptor.of("wait");
    private static final Constant ACTION = WAIT.discriminator("action", "wait");
    private static final DecimalProperty TIMEOUT = WAIT.decimal("timeout").in("seconds");

    // Assigned only before the value is published.
    private double timeout;

    private WaitAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private WaitAction copy(UncheckedMembers kept) {
        WaitAction copy = new WaitAction(kept);
        copy.timeout = timeout;
        return copy;
    }

    static WaitAction of() {
        WaitAction wait = new WaitAction(UncheckedMembers.NONE);
        return publish(wait);
    }

    static WaitAction of(double timeout) {
        WaitAction wait = new WaitAction(UncheckedMembers.NONE);
        wait.timeout = TIMEOUT.check(timeout);
        return publish(wait);
    }

    /**
     * Sets the duration of the pause.
     *
     * @param timeout from 0.1 to 7200 seconds; the platform uses the nearest value for others (default: {@code 10})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is not a finite number
     */
    public WaitAction timeout(double timeout) {
        WaitAction copy = copy(unchecked);
        copy.timeout = TIMEOUT.check(timeout);
        return publish(copy);
    }

    /**
     * Sets the duration of the pause.
     *
     * @param timeout from 0.1 to 7200 seconds; the platform uses the nearest value for others (default: {@code 10})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is null
     */
    public WaitAction timeout(Duration timeout) {
        return timeout(Conversion.seconds("wait", "timeout", timeout));
    }

    /** {@return the {@code timeout} option, if set} */
    public Optional<Double> timeout() {
        return TIMEOUT.read(timeout);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public WaitAction unchecked(String member, @Nullable Object json) {
        return publish(copy(WAIT.with(unchecked, member, json)));
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
    public static WaitAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(WaitAction.class, Unions::action, "action");
    }

    static WaitAction read(JsonReader in) {
        boolean action = in.hasChosen();
        WaitAction wait = new WaitAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "timeout" -> wait.timeout = TIMEOUT.read(in, wait.timeout);
                default -> WAIT.other(in, member);
            }
        }
        wait.unchecked = in.kept();
        return publish(wait);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        TIMEOUT.write(out, timeout);
    }
}
