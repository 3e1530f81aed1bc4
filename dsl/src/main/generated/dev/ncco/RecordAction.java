// Generated from action/record.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Constant;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import dev.ncco.runtime.property.RuleCheck;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records the call. The recording continues during the following actions, unless {@code endOnSilence}, {@code endOnKey}
 * or {@code timeOut} is set.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">Specification</a>
 */
@CheckReturnValue
public final class RecordAction extends JsonObject implements Action {

    private static final ObjectDescriptor RECORD = ObjectDescriptor.of("record");
    private static final Constant ACTION = RECORD.discriminator("action", "record");
    private static final EnumProperty<RecordFormat> FORMAT = RECORD.constant("format", RecordFormat.values());
    private static final EnumProperty<Split> SPLIT = RECORD.constant("split", Split.values());
    private static final IntProperty CHANNELS = RECORD.integer("channels").between(1, 32);
    private static final DecimalProperty END_ON_SILENCE =
            RECORD.decimal("endOnSilence").between(3, 10).in("seconds");
    private static final TextProperty END_ON_KEY = RECORD.text("endOnKey").pattern(Formats.KEY);
    private static final IntProperty TIME_OUT =
            RECORD.integer("timeOut").between(3, 7200).in("seconds");
    private static final FlagProperty BEEP_START = RECORD.flag("beepStart");
    private static final ListProperty<String> EVENT_URL =
            RECORD.text("eventUrl").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD = RECORD.constant("eventMethod", HttpMethod.values());
    private static final ObjectProperty<TranscriptionSettings> TRANSCRIPTION = RECORD.object("transcription");
    private static final RuleCheck CHANNELS_NEEDS_SPLIT =
            new RuleCheck("record.channels-needs-split", "channels requires split: \"conversation\"");

    // Assigned only before the value is published.
    private byte format;
    private byte split;
    private int channels;
    private double endOnSilence;
    private @Nullable CharSequence endOnKey;
    private int timeOut;
    private byte beepStart;
    private @Nullable List<String> eventUrl;
    private byte eventMethod;
    private @Nullable TranscriptionSettings transcription;

    private RecordAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private RecordAction copy(UncheckedMembers kept) {
        RecordAction copy = new RecordAction(kept);
        copy.format = format;
        copy.split = split;
        copy.channels = channels;
        copy.endOnSilence = endOnSilence;
        copy.endOnKey = endOnKey;
        copy.timeOut = timeOut;
        copy.beepStart = beepStart;
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        copy.transcription = transcription;
        return copy;
    }

    static RecordAction of() {
        RecordAction record = new RecordAction(UncheckedMembers.NONE);
        return publish(record);
    }

    /**
     * Sets the format of the recording. The default is MP3, or WAV with three or more channels.
     *
     * @param format the format of the recording
     * @return a copy with {@code format} set
     * @throws InvalidValueException if {@code format} is null
     */
    public RecordAction format(RecordFormat format) {
        RecordAction copy = copy(unchecked.without("format"));
        copy.format = FORMAT.check(format);
        return publish(copy);
    }

    /** {@return the {@code format} option, if set} */
    public Optional<RecordFormat> format() {
        return FORMAT.read(format);
    }

    /**
     * Sets the split of the recording into channels: {@code conversation} records each party in a separate channel.
     *
     * @param split the split of the recording into channels
     * @return a copy with {@code split} set
     * @throws InvalidValueException if {@code split} is null
     */
    public RecordAction split(Split split) {
        RecordAction copy = copy(unchecked.without("split"));
        copy.split = SPLIT.check(split);
        return publish(copy);
    }

    /** {@return the {@code split} option, if set} */
    public Optional<Split> split() {
        return SPLIT.read(split);
    }

    /**
     * Sets the number of channels of the recording; further legs share the last channel.
     *
     * @param channels from 1 to 32
     * @return a copy with {@code channels} set
     * @throws InvalidValueException if {@code channels} is out of range
     */
    public RecordAction channels(@NumberLimit(min = 1, max = 32) int channels) {
        RecordAction copy = copy(unchecked.without("split"));
        copy.channels = CHANNELS.check(channels);
        copy.split = SPLIT.check(Split.CONVERSATION);
        return publish(copy);
    }

    /** {@return the {@code channels} option, if set} */
    public Optional<Integer> channels() {
        return CHANNELS.read(channels);
    }

    /**
     * Sets the duration of silence that ends the recording.
     *
     * @param endOnSilence from 3 to 10 seconds
     * @return a copy with {@code endOnSilence} set
     * @throws InvalidValueException if {@code endOnSilence} is out of range
     */
    public RecordAction endOnSilence(@NumberLimit(min = 3, max = 10, unit = "seconds") double endOnSilence) {
        RecordAction copy = copy(unchecked);
        copy.endOnSilence = END_ON_SILENCE.check(endOnSilence);
        return publish(copy);
    }

    /**
     * Sets the duration of silence that ends the recording.
     *
     * @param endOnSilence from 3 to 10 seconds
     * @return a copy with {@code endOnSilence} set
     * @throws InvalidValueException if {@code endOnSilence} is null or out of range
     */
    public RecordAction endOnSilence(Duration endOnSilence) {
        return endOnSilence(Conversion.seconds("record", "endOnSilence", endOnSilence));
    }

    /** {@return the {@code endOnSilence} option, if set} */
    public Optional<Double> endOnSilence() {
        return END_ON_SILENCE.read(endOnSilence);
    }

    /**
     * Sets the key that ends the recording.
     *
     * @param endOnKey one key: 0 to 9, * or #
     * @return a copy with {@code endOnKey} set
     * @throws InvalidValueException if {@code endOnKey} is null or not one key: 0 to 9, * or #
     */
    public RecordAction endOnKey(@Formats.Key String endOnKey) {
        RecordAction copy = copy(unchecked);
        copy.endOnKey = END_ON_KEY.check(endOnKey);
        return publish(copy);
    }

    /** {@return the {@code endOnKey} option, if set} */
    public Optional<String> endOnKey() {
        return Optional.ofNullable(endOnKey).map(CharSequence::toString);
    }

    /**
     * Sets the maximum duration of the recording.
     *
     * @param timeOut from 3 to 7200 seconds
     * @return a copy with {@code timeOut} set
     * @throws InvalidValueException if {@code timeOut} is out of range
     */
    public RecordAction timeOut(@NumberLimit(min = 3, max = 7200, unit = "seconds") int timeOut) {
        RecordAction copy = copy(unchecked);
        copy.timeOut = TIME_OUT.check(timeOut);
        return publish(copy);
    }

    /**
     * Sets the maximum duration of the recording.
     *
     * @param timeOut from 3 to 7200 seconds
     * @return a copy with {@code timeOut} set
     * @throws InvalidValueException if {@code timeOut} is null, not a whole number of seconds, or out of range
     */
    public RecordAction timeOut(Duration timeOut) {
        return timeOut(Conversion.wholeSeconds("record", "timeOut", timeOut));
    }

    /** {@return the {@code timeOut} option, if set} */
    public Optional<Integer> timeOut() {
        return TIME_OUT.read(timeOut);
    }

    /**
     * Plays a beep when the recording starts.
     *
     * @param beepStart whether to play a beep when the recording starts (default: {@code false})
     * @return a copy with {@code beepStart} set
     */
    public RecordAction beepStart(boolean beepStart) {
        RecordAction copy = copy(unchecked);
        copy.beepStart = BEEP_START.check(beepStart);
        return publish(copy);
    }

    /** {@return the {@code beepStart} option, if set} */
    public Optional<Boolean> beepStart() {
        return BEEP_START.read(beepStart);
    }

    /**
     * Sets the URL that receives the link to the recording.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordAction eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        RecordAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the link to the recording.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordAction eventUrl(List<String> eventUrl) {
        RecordAction copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the link to the recording.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordAction eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("record", "eventUrl", eventUrl, more));
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
    public RecordAction eventMethod(HttpMethod eventMethod) {
        RecordAction copy = copy(unchecked.without("eventMethod"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code eventMethod} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets the settings for the transcription of the recording; an empty object uses the defaults.
     *
     * @param transcription the settings for the transcription of the recording
     * @return a copy with {@code transcription} set
     * @throws InvalidValueException if {@code transcription} is null
     * @see <a
     *     href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Specification</a>
     */
    public RecordAction transcription(TranscriptionSettings transcription) {
        RecordAction copy = copy(unchecked);
        copy.transcription = TRANSCRIPTION.check(transcription);
        return publish(copy);
    }

    /** {@return the {@code transcription} option, if set} */
    public Optional<TranscriptionSettings> transcription() {
        return Optional.ofNullable(transcription);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public RecordAction unchecked(String member, @Nullable Object json) {
        return publish(copy(RECORD.with(unchecked, member, json)));
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
    public static RecordAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(RecordAction.class, Unions::action, "action");
    }

    static RecordAction read(JsonReader in) {
        boolean action = in.hasChosen();
        RecordAction record = new RecordAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "format" -> record.format = FORMAT.read(in, record.format);
                case "split" -> record.split = SPLIT.read(in, record.split);
                case "channels" -> record.channels = CHANNELS.read(in, record.channels);
                case "endOnSilence" -> record.endOnSilence = END_ON_SILENCE.read(in, record.endOnSilence);
                case "endOnKey" -> record.endOnKey = END_ON_KEY.read(in, record.endOnKey);
                case "timeOut" -> record.timeOut = TIME_OUT.read(in, record.timeOut);
                case "beepStart" -> record.beepStart = BEEP_START.read(in, record.beepStart);
                case "eventUrl" -> record.eventUrl = EVENT_URL.read(in, record.eventUrl);
                case "eventMethod" -> record.eventMethod = EVENT_METHOD.read(in, record.eventMethod);
                case "transcription" ->
                    record.transcription = TranscriptionSettings.read(TRANSCRIPTION.open(in, record.transcription));
                default -> RECORD.other(in, member);
            }
        }
        record.unchecked = in.kept();
        CHANNELS_NEEDS_SPLIT.refuseIf(
                in,
                record.channels != IntProperty.UNSET
                        && record.split != SPLIT.check(Split.CONVERSATION)
                        && !record.unchecked.has("split"),
                "channels");
        return publish(record);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        FORMAT.write(out, format);
        SPLIT.write(out, split);
        CHANNELS.write(out, channels);
        END_ON_SILENCE.write(out, endOnSilence);
        END_ON_KEY.write(out, endOnKey);
        TIME_OUT.write(out, timeOut);
        BEEP_START.write(out, beepStart);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
        TRANSCRIPTION.write(out, transcription);
    }
}
