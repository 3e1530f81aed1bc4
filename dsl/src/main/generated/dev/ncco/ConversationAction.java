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
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the call to a conversation, such as a conference that several callers join.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
 */
@CheckReturnValue
public final class ConversationAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "conversation");
    private static final TextProperty NAME =
            TextProperty.of("conversation", "name").minLength(1);
    private static final ListProperty<String> MUSIC_ON_HOLD_URL = TextProperty.of("conversation", "musicOnHoldUrl")
            .pattern(Formats.WEB_URL)
            .list(1, Integer.MAX_VALUE);
    private static final FlagProperty START_ON_ENTER = FlagProperty.of("conversation", "startOnEnter");
    private static final FlagProperty END_ON_EXIT = FlagProperty.of("conversation", "endOnExit");
    private static final FlagProperty RECORD = FlagProperty.of("conversation", "record");
    private static final ListProperty<String> CAN_SPEAK =
            TextProperty.of("conversation", "canSpeak").minLength(1).list(0, Integer.MAX_VALUE);
    private static final ListProperty<String> CAN_HEAR =
            TextProperty.of("conversation", "canHear").minLength(1).list(0, Integer.MAX_VALUE);
    private static final FlagProperty MUTE = FlagProperty.of("conversation", "mute");
    private static final ObjectProperty<TranscriptionSettings> TRANSCRIPTION =
            ObjectProperty.of("conversation", "transcription");
    private static final ListProperty<String> EVENT_URL =
            TextProperty.of("conversation", "eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            EnumProperty.of("conversation", "eventMethod", HttpMethod.values());
    private static final RuleCheck MUTE_WITH_CAN_SPEAK =
            new RuleCheck("conversation.mute-with-canSpeak", "mute: true cannot be combined with canSpeak");
    private static final RuleCheck TRANSCRIPTION_NEEDS_RECORD =
            new RuleCheck("conversation.transcription-needs-record", "transcription requires record: true");
    private static final Set<String> KNOWN = Set.of(
            "action",
            "name",
            "musicOnHoldUrl",
            "startOnEnter",
            "endOnExit",
            "record",
            "canSpeak",
            "canHear",
            "mute",
            "transcription",
            "eventUrl",
            "eventMethod");

    // Written only before the value is published.
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

    /** {@return the value of {@code name}} */
    public String name() {
        return name.toString();
    }

    /**
     * The audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl an http or https URL with a host
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction musicOnHoldUrl(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host")
                    String musicOnHoldUrl,
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String... more) {
        ConversationAction copy = copy(unchecked);
        copy.musicOnHoldUrl = MUSIC_ON_HOLD_URL.check(musicOnHoldUrl, more);
        return publish(copy);
    }

    /**
     * The audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction musicOnHoldUrl(List<String> musicOnHoldUrl) {
        ConversationAction copy = copy(unchecked);
        copy.musicOnHoldUrl = MUSIC_ON_HOLD_URL.check(musicOnHoldUrl);
        return publish(copy);
    }

    /**
     * The audio that is played until the conversation starts.
     *
     * @param musicOnHoldUrl an http or https URL with a host
     * @param more the elements after it
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction musicOnHoldUrl(URI musicOnHoldUrl, URI... more) {
        return musicOnHoldUrl(Conversion.texts("conversation", "musicOnHoldUrl", musicOnHoldUrl, more));
    }

    /** {@return the value of {@code musicOnHoldUrl}, if it is set} */
    public Optional<List<String>> musicOnHoldUrl() {
        return Optional.ofNullable(musicOnHoldUrl);
    }

    /**
     * Starts the conversation when this leg joins; {@code false} waits until a moderator joins.
     *
     * @param startOnEnter whether it is so; the platform takes {@code true} when absent
     * @return a copy with this option
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction startOnEnter(boolean startOnEnter) {
        ConversationAction copy = copy(unchecked);
        copy.startOnEnter = START_ON_ENTER.check(startOnEnter);
        return publish(copy);
    }

    /** {@return the value of {@code startOnEnter}, if it is set} */
    public Optional<Boolean> startOnEnter() {
        return START_ON_ENTER.read(startOnEnter);
    }

    /**
     * Ends the conversation when this leg leaves it.
     *
     * @param endOnExit whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction endOnExit(boolean endOnExit) {
        ConversationAction copy = copy(unchecked);
        copy.endOnExit = END_ON_EXIT.check(endOnExit);
        return publish(copy);
    }

    /** {@return the value of {@code endOnExit}, if it is set} */
    public Optional<Boolean> endOnExit() {
        return END_ON_EXIT.read(endOnExit);
    }

    /**
     * Records the conversation.
     *
     * @param record whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; transcription requires record: true
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction record(boolean record) {
        TRANSCRIPTION_NEEDS_RECORD.refuseIf(!record && transcription != null, "/record");
        ConversationAction copy = copy(unchecked);
        copy.record = RECORD.check(record);
        return publish(copy);
    }

    /** {@return the value of {@code record}, if it is set} */
    public Optional<Boolean> record() {
        return RECORD.read(record);
    }

    /**
     * The legs that can hear this leg: all of them if absent, none if empty.
     *
     * @param canSpeak not empty
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; mute: true cannot be combined with canSpeak
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction canSpeak(@TextLimit(min = 1) String canSpeak, @TextLimit(min = 1) String... more) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        ConversationAction copy = copy(unchecked);
        copy.canSpeak = CAN_SPEAK.check(canSpeak, more);
        return publish(copy);
    }

    /**
     * The legs that can hear this leg: all of them if absent, none if empty.
     *
     * @param canSpeak not empty
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; mute: true cannot be combined with canSpeak
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction canSpeak(List<String> canSpeak) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute == FlagProperty.TRUE, "/canSpeak");
        ConversationAction copy = copy(unchecked);
        copy.canSpeak = CAN_SPEAK.check(canSpeak);
        return publish(copy);
    }

    /** {@return the value of {@code canSpeak}, if it is set} */
    public Optional<List<String>> canSpeak() {
        return Optional.ofNullable(canSpeak);
    }

    /**
     * The legs that this leg can hear: all of them if absent, none if empty.
     *
     * @param canHear not empty
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction canHear(@TextLimit(min = 1) String canHear, @TextLimit(min = 1) String... more) {
        ConversationAction copy = copy(unchecked);
        copy.canHear = CAN_HEAR.check(canHear, more);
        return publish(copy);
    }

    /**
     * The legs that this leg can hear: all of them if absent, none if empty.
     *
     * @param canHear not empty
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction canHear(List<String> canHear) {
        ConversationAction copy = copy(unchecked);
        copy.canHear = CAN_HEAR.check(canHear);
        return publish(copy);
    }

    /** {@return the value of {@code canHear}, if it is set} */
    public Optional<List<String>> canHear() {
        return Optional.ofNullable(canHear);
    }

    /**
     * Mutes this leg.
     *
     * @param mute whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; mute: true cannot be combined with canSpeak
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction mute(boolean mute) {
        MUTE_WITH_CAN_SPEAK.refuseIf(mute && canSpeak != null, "/mute");
        ConversationAction copy = copy(unchecked);
        copy.mute = MUTE.check(mute);
        return publish(copy);
    }

    /** {@return the value of {@code mute}, if it is set} */
    public Optional<Boolean> mute() {
        return MUTE.read(mute);
    }

    /**
     * Transcribes the recording; an empty object uses the defaults.
     *
     * @param transcription the settings
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed; transcription requires record: true
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

    /** {@return the value of {@code transcription}, if it is set} */
    public Optional<TranscriptionSettings> transcription() {
        return Optional.ofNullable(transcription);
    }

    /**
     * The URL that receives the events of the conversation.
     *
     * @param eventUrl an http or https URL with a host
     * @param more further values
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction eventUrl(
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String eventUrl,
            @TextLimit(patterns = Formats.WEB_URL_REGEX, shape = "an http or https URL with a host") String... more) {
        ConversationAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * The URL that receives the events of the conversation.
     *
     * @param eventUrl an http or https URL with a host
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction eventUrl(List<String> eventUrl) {
        ConversationAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * The URL that receives the events of the conversation.
     *
     * @param eventUrl an http or https URL with a host
     * @param more the elements after it
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("conversation", "eventUrl", eventUrl, more));
    }

    /** {@return the value of {@code eventUrl}, if it is set} */
    public Optional<List<String>> eventUrl() {
        return Optional.ofNullable(eventUrl);
    }

    /**
     * The HTTP method of the requests to the event URL.
     *
     * @param eventMethod one of the constants; the platform takes {@code POST} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">Specification</a>
     */
    public ConversationAction eventMethod(HttpMethod eventMethod) {
        ConversationAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the value of {@code eventMethod}, if it is set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public ConversationAction unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("conversation", KNOWN, member, json)));
    }

    /**
     * Reads a value that a JSON library has parsed, strictly. Jackson 2 and 3 call this method, so that a request body
     * or a field of your own class can have this type.
     *
     * @param tree maps, lists, strings, numbers and booleans
     * @return the value
     * @throws InvalidDocumentException if it is not what {@code ncco check} finds no error in; line and column refer to
     *     its JSON without white space
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
                default -> in.unknown("conversation", KNOWN);
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
