// Generated from payment.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public final class Payment extends JsonObject {

    private static final ObjectDescriptor PAYMENT = ObjectDescriptor.of("payment");
    private static final EnumProperty<Method> METHOD = PAYMENT.constant("method", Method.values());
    private static final TextProperty TOKEN =
            PAYMENT.text("token").minLength(1).maxLength(20).asSecret();
    private static final DecimalProperty TIP =
            PAYMENT.decimal("tip").between(0, 99.5).in("euros");
    private static final RuleCheck CARD_NEEDS_TOKEN =
            new RuleCheck("payment.card-needs-token", "method: card requires token");

    // Assigned only before the value is published.
    private byte method;
    private @Nullable CharSequence token;
    private double tip;

    private Payment(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private Payment copy(UncheckedMembers kept) {
        Payment copy = new Payment(kept);
        copy.method = method;
        copy.token = token;
        copy.tip = tip;
        return copy;
    }

    static Payment cardPayment(String token) {
        Payment payment = new Payment(UncheckedMembers.NONE);
        payment.method = METHOD.check(Method.CARD);
        payment.token = TOKEN.check(token);
        return publish(payment);
    }

    static Payment cashPayment() {
        Payment payment = new Payment(UncheckedMembers.NONE);
        payment.method = METHOD.check(Method.CASH);
        return publish(payment);
    }

    /** {@return the {@code method} option, if set} */
    public Optional<Method> method() {
        return METHOD.read(method);
    }

    /** {@return the {@code token} option, if set} */
    public Optional<String> token() {
        return Optional.ofNullable(token).map(CharSequence::toString);
    }

    /**
     * Sets the tip.
     *
     * <p>Added to the API in 2026.
     *
     * @param tip from 0 to 99.5 euros (default: {@code 0})
     * @return a copy with {@code tip} set
     * @throws InvalidValueException if {@code tip} is out of range
     */
    public Payment tip(@NumberLimit(min = 0, max = 99.5, unit = "euros") double tip) {
        Payment copy = copy(unchecked);
        copy.tip = TIP.check(tip);
        return publish(copy);
    }

    /** {@return the {@code tip} option, if set} */
    public Optional<Double> tip() {
        return TIP.read(tip);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public Payment unchecked(String member, @Nullable Object json) {
        return publish(copy(PAYMENT.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code Payment}, strictly.
     *
     * @param json the JSON
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Payment fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Payment}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Payment fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Payment}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static Payment fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Payment}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static Payment fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Payment}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static Payment fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Payment}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Payment}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static Payment fromJson(InputStream json, Reading reading) throws IOException {
        return document(JsonReader.of(json, reading));
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
    public static Payment fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Payment document(JsonReader in) {
        return in.end(read(in.openObject("payment.type", "a payment")));
    }

    static Payment read(JsonReader in) {
        Payment payment = new Payment(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "method" -> payment.method = METHOD.read(in, payment.method);
                case "token" -> payment.token = TOKEN.read(in, payment.token);
                case "tip" -> payment.tip = TIP.read(in, payment.tip);
                default -> PAYMENT.other(in, member);
            }
        }
        payment.unchecked = in.kept();
        CARD_NEEDS_TOKEN.refuseIf(in, payment.method == METHOD.check(Method.CARD) && payment.token == null, "method");
        return publish(payment);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        METHOD.write(out, method);
        TOKEN.write(out, token);
        TIP.write(out, tip);
    }
}
