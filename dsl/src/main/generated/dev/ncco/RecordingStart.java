// Generated from recording/start-recording.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.EnumProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.ObjectProperty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts the recording of a conversation.
 *
 * @see <a href="https://developer.vonage.com/en/api/conversation">Specification</a>
 */
@CheckReturnValue
public final class RecordingStart extends JsonObject implements ConversationRecording {

    private static final ObjectDescriptor START_RECORDING = ObjectDescriptor.of("start-recording");
    private static final Constant ACTION = START_RECORDING.discriminator("action", "start");
    private static final ListProperty<String> EVENT_URL =
            START_RECORDING.text("event_url").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);
    private static final EnumProperty<HttpMethod> EVENT_METHOD =
            START_RECORDING.constant("event_method", HttpMethod.values());
    private static final EnumProperty<Split> SPLIT = START_RECORDING.constant("split", Split.values());
    private static final EnumProperty<RecordingFormat> FORMAT =
            START_RECORDING.constant("format", RecordingFormat.values());
    private static final IntProperty RETENTION_TTL =
            START_RECORDING.integer("retention_ttl").between(1, 400).in("days");
    private static final IntProperty TIMEOUT =
            START_RECORDING.integer("timeout").between(1, 7200).in("seconds");
    private static final ObjectProperty<RecordingTranscription> TRANSCRIPTION = START_RECORDING.object("transcription");

    // Assigned only before the value is published.
    private @Nullable List<String> eventUrl;
    private byte eventMethod;
    private byte split;
    private byte format;
    private int retentionTtl;
    private int timeout;
    private @Nullable RecordingTranscription transcription;

    private RecordingStart(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private RecordingStart copy(UncheckedMembers kept) {
        RecordingStart copy = new RecordingStart(kept);
        copy.eventUrl = eventUrl;
        copy.eventMethod = eventMethod;
        copy.split = split;
        copy.format = format;
        copy.retentionTtl = retentionTtl;
        copy.timeout = timeout;
        copy.transcription = transcription;
        return copy;
    }

    static RecordingStart of() {
        RecordingStart startRecording = new RecordingStart(UncheckedMembers.NONE);
        return publish(startRecording);
    }

    /**
     * Sets the URL that receives the event with the link to the recording.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingStart eventUrl(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        RecordingStart copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the event with the link to the recording.
     *
     * @param eventUrl the elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingStart eventUrl(List<String> eventUrl) {
        RecordingStart copy = copy(unchecked);
        copy.eventUrl = EVENT_URL.check(eventUrl);
        return publish(copy);
    }

    /**
     * Sets the URL that receives the event with the link to the recording.
     *
     * @param eventUrl the first element, an http or https URL with a host
     * @param more further elements, each an http or https URL with a host
     * @return a copy with {@code eventUrl} set
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     */
    public RecordingStart eventUrl(URI eventUrl, URI... more) {
        return eventUrl(Conversion.texts("start-recording", "event_url", eventUrl, more));
    }

    /** {@return the {@code event_url} option, if set} */
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
    public RecordingStart eventMethod(HttpMethod eventMethod) {
        RecordingStart copy = copy(unchecked.without("event_method"));
        copy.eventMethod = EVENT_METHOD.check(eventMethod);
        return publish(copy);
    }

    /** {@return the {@code event_method} option, if set} */
    public Optional<HttpMethod> eventMethod() {
        return EVENT_METHOD.read(eventMethod);
    }

    /**
     * Sets the split of the recording into channels: {@code conversation} records each leg in a separate channel.
     *
     * @param split the split of the recording into channels (default: {@code conversation})
     * @return a copy with {@code split} set
     * @throws InvalidValueException if {@code split} is null
     */
    public RecordingStart split(Split split) {
        RecordingStart copy = copy(unchecked.without("split"));
        copy.split = SPLIT.check(split);
        return publish(copy);
    }

    /** {@return the {@code split} option, if set} */
    public Optional<Split> split() {
        return SPLIT.read(split);
    }

    /**
     * Sets the format of the recording.
     *
     * @param format the format of the recording
     * @return a copy with {@code format} set
     * @throws InvalidValueException if {@code format} is null
     */
    public RecordingStart format(RecordingFormat format) {
        RecordingStart copy = copy(unchecked.without("format"));
        copy.format = FORMAT.check(format);
        return publish(copy);
    }

    /** {@return the {@code format} option, if set} */
    public Optional<RecordingFormat> format() {
        return FORMAT.read(format);
    }

    /**
     * Sets how long the platform keeps the recording.
     *
     * @param retentionTtl from 1 to 400 days (default: {@code 31})
     * @return a copy with {@code retentionTtl} set
     * @throws InvalidValueException if {@code retentionTtl} is out of range
     */
    public RecordingStart retentionTtl(@NumberLimit(min = 1, max = 400, unit = "days") int retentionTtl) {
        RecordingStart copy = copy(unchecked);
        copy.retentionTtl = RETENTION_TTL.check(retentionTtl);
        return publish(copy);
    }

    /** {@return the {@code retention_ttl} option, if set} */
    public Optional<Integer> retentionTtl() {
        return RETENTION_TTL.read(retentionTtl);
    }

    /**
     * Sets the maximum duration of the recording.
     *
     * @param timeout from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is out of range
     */
    public RecordingStart timeout(@NumberLimit(min = 1, max = 7200, unit = "seconds") int timeout) {
        RecordingStart copy = copy(unchecked);
        copy.timeout = TIMEOUT.check(timeout);
        return publish(copy);
    }

    /**
     * Sets the maximum duration of the recording.
     *
     * @param timeout from 1 to 7200 seconds (default: {@code 7200})
     * @return a copy with {@code timeout} set
     * @throws InvalidValueException if {@code timeout} is null, not a whole number of seconds, or out of range
     */
    public RecordingStart timeout(Duration timeout) {
        return timeout(Conversion.wholeSeconds("start-recording", "timeout", timeout));
    }

    /** {@return the {@code timeout} option, if set} */
    public Optional<Integer> timeout() {
        return TIMEOUT.read(timeout);
    }

    /**
     * Sets the settings for the transcription; if absent, the recording is not transcribed.
     *
     * @param transcription the settings for the transcription
     * @return a copy with {@code transcription} set
     * @throws InvalidValueException if {@code transcription} is null
     */
    public RecordingStart transcription(RecordingTranscription transcription) {
        RecordingStart copy = copy(unchecked);
        copy.transcription = TRANSCRIPTION.check(transcription);
        return publish(copy);
    }

    /** {@return the {@code transcription} option, if set} */
    public Optional<RecordingTranscription> transcription() {
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
    public RecordingStart unchecked(String member, @Nullable Object json) {
        return publish(copy(START_RECORDING.with(unchecked, member, json)));
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
    public static RecordingStart fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(RecordingStart.class, Unions::conversationRecording, "recording");
    }

    static RecordingStart read(JsonReader in) {
        boolean action = in.hasChosen();
        RecordingStart startRecording = new RecordingStart(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "event_url" -> startRecording.eventUrl = EVENT_URL.read(in, startRecording.eventUrl);
                case "event_method" -> startRecording.eventMethod = EVENT_METHOD.read(in, startRecording.eventMethod);
                case "split" -> startRecording.split = SPLIT.read(in, startRecording.split);
                case "format" -> startRecording.format = FORMAT.read(in, startRecording.format);
                case "retention_ttl" ->
                    startRecording.retentionTtl = RETENTION_TTL.read(in, startRecording.retentionTtl);
                case "timeout" -> startRecording.timeout = TIMEOUT.read(in, startRecording.timeout);
                case "transcription" ->
                    startRecording.transcription =
                            RecordingTranscription.read(TRANSCRIPTION.open(in, startRecording.transcription));
                default -> START_RECORDING.other(in, member);
            }
        }
        startRecording.unchecked = in.kept();
        return publish(startRecording);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        EVENT_URL.write(out, eventUrl);
        EVENT_METHOD.write(out, eventMethod);
        SPLIT.write(out, split);
        FORMAT.write(out, format);
        RETENTION_TTL.write(out, retentionTtl);
        TIMEOUT.write(out, timeout);
        TRANSCRIPTION.write(out, transcription);
    }
}
