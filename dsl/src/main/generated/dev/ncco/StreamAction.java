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
import dev.ncco.runtime.property.TextProperty;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays an audio file to the call: MP3, or 16-bit WAV.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
 */
@CheckReturnValue
public final class StreamAction extends JsonObject implements Action {

    private static final Constant ACTION = Constant.of("action", "stream");
    private static final ListProperty<String> STREAM_URL =
            TextProperty.of("stream", "streamUrl").pattern(Formats.WEB_URL).list(1, 1);
    private static final FlagProperty BARGE_IN = FlagProperty.of("stream", "bargeIn");
    private static final IntProperty LOOP = IntProperty.of("stream", "loop", 0, Integer.MAX_VALUE);
    private static final DecimalProperty LEVEL = DecimalProperty.of("stream", "level", -1.0, 1.0);
    private static final Set<String> KNOWN = Set.of("action", "streamUrl", "bargeIn", "loop", "level");

    // Written only before the value is published.
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

    /** {@return the value of {@code streamUrl}} */
    public String streamUrl() {
        return streamUrl;
    }

    /**
     * Lets the caller interrupt with a key press or speech. Requires an {@code input} action after it, with only
     * {@code talk} and {@code stream} actions in between.
     *
     * @param bargeIn whether it is so; the platform takes {@code false} when absent
     * @return a copy with this option
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
     */
    public StreamAction bargeIn(boolean bargeIn) {
        StreamAction copy = copy(unchecked);
        copy.bargeIn = BARGE_IN.check(bargeIn);
        return publish(copy);
    }

    /** {@return the value of {@code bargeIn}, if it is set} */
    public Optional<Boolean> bargeIn() {
        return BARGE_IN.read(bargeIn);
    }

    /**
     * How many times the audio is played; 0 repeats it until the call ends or the caller barges in.
     *
     * @param loop at least 0; the platform takes {@code 1} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
     */
    public StreamAction loop(@NumberLimit(min = 0) int loop) {
        StreamAction copy = copy(unchecked);
        copy.loop = LOOP.check(loop);
        return publish(copy);
    }

    /** {@return the value of {@code loop}, if it is set} */
    public Optional<Integer> loop() {
        return LOOP.read(loop);
    }

    /**
     * The volume of the audio, in steps of 0.1.
     *
     * @param level from -1 to 1; the platform takes {@code 0} when absent
     * @return a copy with this option
     * @throws InvalidValueException if it is not allowed
     * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#stream">Specification</a>
     */
    public StreamAction level(@NumberLimit(min = -1.0, max = 1.0) double level) {
        StreamAction copy = copy(unchecked);
        copy.level = LEVEL.check(level);
        return publish(copy);
    }

    /** {@return the value of {@code level}, if it is set} */
    public Optional<Double> level() {
        return LEVEL.read(level);
    }

    /**
     * Sets a member that has no method here, as it is: one that is newer than this release, or deprecated.
     *
     * @param member its name
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member
     * @throws InvalidValueException if the member has a method of its own, or the value is not JSON
     */
    public StreamAction unchecked(String member, @Nullable Object json) {
        return publish(copy(unchecked.with("stream", KNOWN, member, json)));
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
                default -> in.unknown("stream", KNOWN);
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
