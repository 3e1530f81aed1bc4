// Generated from action/stream.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.FlagProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays an audio file to the call: MP3, or 16-bit WAV.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
 */
@CheckReturnValue
public final class StreamAction extends JsonObject implements Action {

    private static final ObjectDescriptor STREAM = ObjectDescriptor.of("stream");
    private static final Constant ACTION = STREAM.discriminator("action", "stream");
    private static final ListProperty<String> STREAM_URL =
            STREAM.text("streamUrl").pattern(Formats.WEB_URL).list(1, 1);
    private static final FlagProperty BARGE_IN = STREAM.flag("bargeIn");
    private static final IntProperty LOOP = STREAM.integer("loop").atLeast(0);
    private static final DecimalProperty LEVEL = STREAM.decimal("level").between(-1, 1);

    // Assigned only before the value is published.
    private String streamUrl;
    private byte bargeIn;
    private int loop;
    private double level;

    @SuppressWarnings("NullAway.Init")
    private StreamAction(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private StreamAction copy(UncheckedMembers kept) {
        StreamAction copy = new StreamAction(kept);
        copy.streamUrl = streamUrl;
        copy.bargeIn = bargeIn;
        copy.loop = loop;
        copy.level = level;
        return copy;
    }

    static StreamAction of(String streamUrl) {
        StreamAction stream = new StreamAction(UncheckedMembers.NONE);
        stream.streamUrl = STREAM_URL.checkOnly(streamUrl);
        return publish(stream);
    }

    /** {@return the audio to play} */
    public String streamUrl() {
        return streamUrl;
    }

    /**
     * Lets the caller interrupt with a key press or speech. Requires an {@code input} action after it, with only
     * {@code talk} and {@code stream} actions in between.
     *
     * @param bargeIn whether to let the caller interrupt with a key press or speech (default: {@code false})
     * @return a copy with {@code bargeIn} set
     */
    public StreamAction bargeIn(boolean bargeIn) {
        StreamAction copy = copy(unchecked);
        copy.bargeIn = BARGE_IN.check(bargeIn);
        return publish(copy);
    }

    /** {@return the {@code bargeIn} option, if set} */
    public Optional<Boolean> bargeIn() {
        return BARGE_IN.read(bargeIn);
    }

    /**
     * Sets how many times the audio is played; 0 repeats it until the call ends or the caller barges in.
     *
     * @param loop at least 0 (default: {@code 1})
     * @return a copy with {@code loop} set
     * @throws InvalidValueException if {@code loop} is negative
     */
    public StreamAction loop(@NumberLimit(min = 0) int loop) {
        StreamAction copy = copy(unchecked);
        copy.loop = LOOP.check(loop);
        return publish(copy);
    }

    /** {@return the {@code loop} option, if set} */
    public Optional<Integer> loop() {
        return LOOP.read(loop);
    }

    /**
     * Sets the volume of the audio, in steps of 0.1.
     *
     * @param level from -1 to 1 (default: {@code 0})
     * @return a copy with {@code level} set
     * @throws InvalidValueException if {@code level} is out of range
     */
    public StreamAction level(@NumberLimit(min = -1, max = 1) double level) {
        StreamAction copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the {@code level} option, if set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public StreamAction unchecked(String member, @Nullable Object json) {
        return publish(copy(STREAM.with(unchecked, member, json)));
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
    public static StreamAction fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(StreamAction.class, Unions::action, "action");
    }

    @SuppressWarnings("NullAway")
    static StreamAction read(JsonReader in) {
        boolean action = in.hasChosen();
        StreamAction stream = new StreamAction(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                case "streamUrl" -> stream.streamUrl = STREAM_URL.readOnly(in, stream.streamUrl);
                case "bargeIn" -> stream.bargeIn = BARGE_IN.read(in, stream.bargeIn);
                case "loop" -> stream.loop = LOOP.read(in, stream.loop);
                case "level" -> stream.level = LEVEL.read(in, stream.level);
                default -> STREAM.other(in, member);
            }
        }
        stream.unchecked = in.kept();
        STREAM_URL.require(in, stream.streamUrl);
        return publish(stream);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
        STREAM_URL.writeOnly(out, streamUrl);
        BARGE_IN.write(out, bargeIn);
        LOOP.write(out, loop);
        LEVEL.write(out, level);
    }
}
