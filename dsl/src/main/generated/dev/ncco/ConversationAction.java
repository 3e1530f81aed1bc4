// Generated from action/conversation.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds the call to a conversation, such as a conference that several callers join.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
 */
@CheckReturnValue
public final class ConversationAction extends JsonObject implements Action {

    private static final ObjectDescriptor CONVERSATION = ObjectDescriptor.of("conversation");
    private static final Constant ACTION = CONVERSATION.discriminator("action", "conversation");
    private static final TextProperty NAME = CONVERSATION.text("name").minLength(1);
    private static final ListProperty<String> MUSIC_ON_HOLD_URL =
            CONVERSATION.text("musicOnHoldUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final FlagProperty START_ON_ENTER = CONVERSATION.flag("startOnEnter");
    private static final FlagProperty END_ON_EXIT = CONVERSATION.flag("endOnExit");
    private static final FlagProperty RECORD = CONVERSATION.flag("record");
    private static final ListProperty<String> CAN_SPEAK =
            CONVERSATION.text("canSpeak").minLength(1).list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> CAN_HEAR =
            CONVERSATION.text("canHear").minLength(1).list(0, Integer.MAX_VALUE);
    private static final FlagProperty MUTE = CONVERSATION.flag("mute");
    private static final ObjectProperty<TranscriptionSettings> TRANSCRIPTION = CONVERSATION.object("transcription");
    private static final ListProperty<String> EVENT_URL =
            CONVERSATION.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            CONVERSATION.constant("eventMethod", HttpMethod.values());
    private static final RuleCheck MUTE_WITH_CAN_SPEAK =
            new RuleCheck("conversation.mute-with-canSpeak", "mute: true cannot be combined with canSpeak");
    private static final RuleCheck TRANSCRIPTION_NEEDS_RECORD =
            new RuleCheck("conversation.transcription-needs-record", "transcription requires record: true");

    // Assigned only before the value is published.
    private CharSequence name;
    private @Nullable List<String> musicOnHoldUrl;
    private byte startOnEnter;
    private byte endOnExit;
    private byte record;
    private @Nullable List<String> canSpeak;
    private @Nullable List<String> canHear;
    private byte mute;
    private @Nullable TranscriptionSettings transcription;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;

    @SuppressWarnings("NullAway.Init")
    private ConversationAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private ConversationAction copy(UncheckedMembers kept) {
        ConversationAction copy = new ConversationAction(kept);
        copy.name = name;
        copy.musicOnHoldUrl = musicOnHoldUrl;
        copy.startOnEnter = startOnEnter;
        copy.endOnExit = endOnExit;
        copy.record = record;
        copy.canSpeak = canSpeak;
        copy.canHear = canHear;
        copy.mute = mute;
        copy.transcription = transcription;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        return copy;
    }

    static ConversationAction of(String name) {
        ConversationAction conversation = new ConversationAction(UncheckedMembers.NONE);
        conversation.name = NAME.check(name);
        return publish(conversation);
    }

    /** {@return the name of the conversation, unique within the application and its region} */
    public String name() {
        return name.toString();
    }

    /**
     * Sets the audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code musicOnHoldUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction musicOnHoldUrl(@Formats.WebUrl String musicOnHoldUrl, @Formats.WebUrl String... more) {
        ConversationAction copy = copy(unchecked);
        copy.musicOnHoldUrl = MUSIC_ON_HOLD_URL.check(musicOnHoldUrl, more);
        return publish(copy);
    }

    /**
     * Sets the audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl the elements, each an http or https URL with a host
     * @return a copy with {@code musicOnHoldUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction musicOnHoldUrl(List<String> musicOnHoldUrl) {
        ConversationAction copy = copy(unchecked);
        copy.musicOnHoldUrl = MUSIC_ON_HOLD_URL.check(musicOnHoldUrl);
        return publish(copy);
    }

    /**
     * Sets the audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code musicOnHoldUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction musicOnHoldUrl(URI musicOnHoldUrl, URI... more) {
        return musicOnHoldUrl(Conversion.texts("conversation", "musicOnHoldUrl", musicOnHoldUrl, more));
    }

    /** {@return the {@code musicOnHoldUrl} option, if set} */
    public Optional<List<String>> musicOnHoldUrl() {
        return Optional.ofNullable(musicOnHoldUrl);
    }

    /**
     * Starts the conversation when this leg joins; {@code false} waits until a moderator joins.
     *
     * @param startOnEnter whether to start the conversation when this leg joins (default: {@code true})
     * @return a copy with {@code startOnEnter} set
     */
    public ConversationAction startOnEnter(boolean startOnEnter) {
        ConversationAction copy = copy(unchecked);
        copy.startOnEnter = START_ON_ENTER.check(startOnEnter);
        return publish(copy);
    }

    /** {@return the {@code startOnEnter} option, if set} */
    public Optional<Boolean> startOnEnter() {
        return START_ON_ENTER.read(startOnEnter);
    }

    /**
     * Ends the conversation when this leg leaves it.
     *
     * @param endOnExit whether to end the conversation when this leg leaves it (default: {@code false})
     * @return a copy with {@code endOnExit} set
     */
    public ConversationAction endOnExit(boolean endOnExit) {
        ConversationAction copy = copy(unchecked);
        copy.endOnExit = END_ON_EXIT.check(endOnExit);
        return publish(copy);
    }

    /** {@return the {@code endOnExit} option, if set} */
    public Optional<Boolean> endOnExit() {
        return END_ON_EXIT.read(endOnExit);
    }

    /**
     * Records the conversation.
     *
     * @param record whether to record the conversation (default: {@code false})
     * @return a copy with {@code record} set
     * @throws InvalidValueException if this rule is violated: transcription requires record: true
     */
    public ConversationAction record(boolean record) {
        TRANSCRIPTION_NEEDS_RECORD.refuseIf(!record && transcription != null, "/record");
        ConversationAction copy = copy(unchecked);
        copy.record = RECORD.check(record);
        return publish(copy);
    }

    /** {@return the {@code record} option, if set} */
    public Optional<Boolean> record() {
        return RECORD.read(record);
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
    public ConversationAction canSpeak(@TextLimit(min = 1) String canSpeak, @TextLimit(min = 1) String... more) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        ConversationAction copy = copy(unchecked);
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
    public ConversationAction canSpeak(List<String> canSpeak) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        ConversationAction copy = copy(unchecked);
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
    public ConversationAction canHear(@TextLimit(min = 1) String canHear, @TextLimit(min = 1) String... more) {
        ConversationAction copy = copy(unchecked);
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
    public ConversationAction canHear(List<String> canHear) {
        ConversationAction copy = copy(unchecked);
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
    public ConversationAction mute(boolean mute) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute && canSpeak != null, "/mute");
        ConversationAction copy = copy(unchecked);
        copy.mute = MUTE.check(mute);
        return publish(copy);
    }

    /** {@return the {@code mute} option, if set} */
    public Optional<Boolean> mute() {
        return MUTE.read(mute);
    }

    /**
     * Sets the settings for the transcription of the recording; an empty object uses the defaults.
     *
     * @param transcription the settings for the transcription of the recording
     * @return a copy with {@code transcription} set
     * @throws InvalidValueException if {@code transcription} is null, or if this rule is violated: transcription
     *     requires record: true
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public ConversationAction transcription(TranscriptionSettings transcription) {
        TRANSCRIPTION_NEEDS_RECORD.refuseIf(record == FlagProperty.FALSE, "/transcription");
        ConversationAction copy = copy(unchecked);
        copy.transcription = TRANSCRIPTION.check(transcription);
        copy.record = FlagProperty.TRUE;
        return publish(copy);
    }

    /** {@return the {@code transcription} option, if set} */
    public Optional<TranscriptionSettings> transcription() {
        return Optional.ofNullable(transcription);
    }

    /**
     * Sets the URL that receives the events of the conversation.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        ConversationAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the conversation.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction eventUrl(List<String> eventUrl) {
        ConversationAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the events of the conversation.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public ConversationAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("conversation", "eventUrl", eventUrl, more));
    }

    /** {@return the {@code eventUrl} option, if set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * Sets the HTTP method of the requests to the event URL.
     *
     * @param eventMethod the HTTP method of the requests to the event URL (default: {@code POST})
     * @return a copy with {@code eventMethod} set
     * @throws InvalidValueException if {@code eventMethod} is null
     */
    public ConversationAction eventMethod(HttpMethod eventMethod) {
        ConversationAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public ConversationAction unchecked(String member, @Nullable Object json) {
        return publish(copy(CONVERSATION.with(unchecked, member, json)));
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
    public static ConversationAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(ConversationAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static ConversationAction read(JsonReader in) {
        boolean action = in.hasChosen();
        ConversationAction conversation = new ConversationAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "name" -> conversation.name = NAME.read(in, conversation.name);
                case "musicOnHoldUrl" ->
                    conversation.musicOnHoldUrl = MUSIC_ON_HOLD_URL.read(in, conversation.musicOnHoldUrl);
                case "startOnEnter" -> conversation.startOnEnter = START_ON_ENTER.read(in, conversation.startOnEnter);
                case "endOnExit" -> conversation.endOnExit = END_ON_EXIT.read(in, conversation.endOnExit);
                case "record" -> conversation.record = RECORD.read(in, conversation.record);
                case "canSpeak" -> conversation.canSpeak = CAN_SPEAK.read(in, conversation.canSpeak);
                case "canHear" -> conversation.canHear = CAN_HEAR.read(in, conversation.canHear);
                case "mute" -> conversation.mute = MUTE.read(in, conversation.mute);
                case "transcription" ->
                    conversation.transcription =
                            TranscriptionSettings.read(TRANSCRIPTION.open(in, conversation.transcription));
                case "eventUrl" -> conversation.eventUrl = EVENT_URL.read(in, conversation.eventUrl);
                case "eventMethod" -> conversation.eventMethod = EVENT_METHOD.read(in, conversation.eventMethod);
                default -> CONVERSATION.other(in, member);
            }
        }
        conversation.unchecked = in.kept();
        MUTE_WITH_CAN_SPEAK.refuseIf(
                in, conversation.mute == FlagProperty.TRUE && conversation.canSpeak != null, "mute", "canSpeak");
        TRANSCRIPTION_NEEDS_RECORD.refuseIf(
                in, conversation.transcription != null && conversation.record != FlagProperty.TRUE, "transcription");
        NAME.require(in, conversation.name);
        return publish(conversation);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        NAME.write(out, name);
        MUSIC_ON_HOLD_URL.write(out, musicOnHoldUrl);
        START_ON_ENTER.write(out, startOnEnter);
        END_ON_EXIT.write(out, endOnExit);
        RECORD.write(out, record);
        CAN_SPEAK.write(out, canSpeak);
        CAN_HEAR.write(out, canHear);
        MUTE.write(out, mute);
        TRANSCRIPTION.write(out, transcription);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
    }
}
