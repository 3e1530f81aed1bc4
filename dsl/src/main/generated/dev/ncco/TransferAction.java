// Generated from action/transfer.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves the call to another conversation. The API accepts actions after it, but never runs them.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transfer">Specification</a>
 */
@CheckReturnValue
public final class TransferAction extends JsonObject implements Action {

    private static final ObjectDescriptor TRANSFER = ObjectDescriptor.of("transfer");
    private static final Constant ACTION = TRANSFER.discriminator("action", "transfer");
    private static final TextProperty CONVERSATION_ID =
            TRANSFER.text("conversationId").minLength(1);
    private static final ListProperty<String> CAN_SPEAK =
            TRANSFER.text("canSpeak").minLength(1).list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> CAN_HEAR =
            TRANSFER.text("canHear").minLength(1).list(0, Integer.MAX_VALUE);
    private static final FlagProperty MUTE = TRANSFER.flag("mute");
    private static final TextProperty OLD_CONVERSATION_ID =
            TRANSFER.deprecated().text("conversationId").minLength(1);
    private static final RuleCheck MUTE_WITH_CAN_SPEAK =
            new RuleCheck("transfer.mute-with-canSpeak", "mute: true cannot be combined with canSpeak");

    // Assigned only before the value is published.
    private CharSequence conversationId;
    private @Nullable List<String> canSpeak;
    private @Nullable List<String> canHear;
    private byte mute;

    @SuppressWarnings("NullAway.Init")
    private TransferAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private TransferAction copy(UncheckedMembers kept) {
        TransferAction copy = new TransferAction(kept);
        copy.conversationId = conversationId;
        copy.canSpeak = canSpeak;
        copy.canHear = canHear;
        copy.mute = mute;
        return copy;
    }

    static TransferAction of(String conversationId) {
        TransferAction transfer = new TransferAction(UncheckedMembers.NONE);
        transfer.conversationId = CONVERSATION_ID.check(conversationId);
        return publish(transfer);
    }

    /** {@return the ID of the conversation} */
    public String conversationId() {
        return conversationId.toString();
    }

    /**
     * Sets the legs that can hear this leg: all of them if absent, none if empty.
     *
     * @param canSpeak the first element, not empty
     * @param more further elements, each not empty
     * @return a copy with {@code canSpeak} set
     * @throws InvalidValueException if an element is null or empty, or if this rule is violated: mute: true cannot be
     *     combined with canSpeak
     */
    public TransferAction canSpeak(@TextLimit(min = 1) String canSpeak, @TextLimit(min = 1) String... more) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        TransferAction copy = copy(unchecked);
        copy.canSpeak = CAN_SPEAK.check(canSpeak, more);
        return publish(copy);
    }

    /**
     * Sets the legs that can hear this leg: all of them if absent, none if empty.
     *
     * @param canSpeak the elements, each not empty
     * @return a copy with {@code canSpeak} set
     * @throws InvalidValueException if an element is null or empty, or if this rule is violated: mute: true cannot be
     *     combined with canSpeak
     */
    public TransferAction canSpeak(List<String> canSpeak) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        TransferAction copy = copy(unchecked);
        copy.canSpeak = CAN_SPEAK.check(canSpeak);
        return publish(copy);
    }

    /** {@return the {@code canSpeak} option, if set} */
    public Optional<List<String>> canSpeak() {
        return Optional.ofNullable(canSpeak);
    }

    /**
     * Sets the legs that this leg can hear: all of them if absent, none if empty.
     *
     * @param canHear the first element, not empty
     * @param more further elements, each not empty
     * @return a copy with {@code canHear} set
     * @throws InvalidValueException if an element is null or empty
     */
    public TransferAction canHear(@TextLimit(min = 1) String canHear, @TextLimit(min = 1) String... more) {
        TransferAction copy = copy(unchecked);
        copy.canHear = CAN_HEAR.check(canHear, more);
        return publish(copy);
    }

    /**
     * Sets the legs that this leg can hear: all of them if absent, none if empty.
     *
     * @param canHear the elements, each not empty
     * @return a copy with {@code canHear} set
     * @throws InvalidValueException if an element is null or empty
     */
    public TransferAction canHear(List<String> canHear) {
        TransferAction copy = copy(unchecked);
        copy.canHear = CAN_HEAR.check(canHear);
        return publish(copy);
    }

    /** {@return the {@code canHear} option, if set} */
    public Optional<List<String>> canHear() {
        return Optional.ofNullable(canHear);
    }

    /**
     * Mutes this leg.
     *
     * @param mute whether to mute this leg (default: {@code false})
     * @return a copy with {@code mute} set
     * @throws InvalidValueException if this rule is violated: mute: true cannot be combined with canSpeak
     */
    public TransferAction mute(boolean mute) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute && canSpeak != null, "/mute");
        TransferAction copy = copy(unchecked);
        copy.mute = MUTE.check(mute);
        return publish(copy);
    }

    /** {@return the {@code mute} option, if set} */
    public Optional<Boolean> mute() {
        return MUTE.read(mute);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public TransferAction unchecked(String member, @Nullable Object json) {
        return publish(copy(TRANSFER.with(unchecked, member, json)));
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
    public static TransferAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(TransferAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static TransferAction read(JsonReader in) {
        boolean action = in.hasChosen();
        TransferAction transfer = new TransferAction(UncheckedMembers.NONE);
        CharSequence oldConversationId = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "conversationId" -> transfer.conversationId = CONVERSATION_ID.read(in, transfer.conversationId);
                case "canSpeak" -> transfer.canSpeak = CAN_SPEAK.read(in, transfer.canSpeak);
                case "canHear" -> transfer.canHear = CAN_HEAR.read(in, transfer.canHear);
                case "mute" -> transfer.mute = MUTE.read(in, transfer.mute);
                case "conversation_id" -> oldConversationId = OLD_CONVERSATION_ID.read(in, oldConversationId);
                default -> TRANSFER.other(in, member);
            }
        }
        if (oldConversationId != null) {
            if (in.isLenient() && transfer.conversationId == null) {
                transfer.conversationId = oldConversationId;
            } else {
                in.keep("conversation_id", oldConversationId.toString());
            }
        }
        transfer.unchecked = in.kept();
        MUTE_WITH_CAN_SPEAK.refuseIf(
                in, transfer.mute == FlagProperty.TRUE && transfer.canSpeak != null, "mute", "canSpeak");
        CONVERSATION_ID.require(in, transfer.conversationId);
        return publish(transfer);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        CONVERSATION_ID.write(out, conversationId);
        CAN_SPEAK.write(out, canSpeak);
        CAN_HEAR.write(out, canHear);
        MUTE.write(out, mute);
    }
}
