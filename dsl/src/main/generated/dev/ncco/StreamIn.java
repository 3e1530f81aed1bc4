// Generated from stream-in.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.DecimalProperty;
import dev.ncco.runtime.property.IntProperty;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays an audio file to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/stream, or, for all legs of a
 * conversation, of PUT /v1/conversations/&#123;id&#125;/stream. DELETE, without a body, stops it.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class StreamIn extends JsonObject {

    private static final ObjectDescriptor STREAM_IN = ObjectDescriptor.of("stream-in");
    private static final ListProperty<String> STREAM_URL =
            STREAM_IN.text("stream_url").pattern(Formats.WEB_URL).list(1, 1);
    private static final IntProperty LOOP = STREAM_IN.integer("loop").atLeast(0);
    private static final DecimalProperty LEVEL =
            STREAM_IN.decimal("level").between(-1, 1).quoted();

    // Assigned only before the value is published.
    private String streamUrl;
    private int loop;
    private double level;

    @SuppressWarnings("NullAway.Init")
    private StreamIn(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private StreamIn copy(UncheckedMembers kept) {
        StreamIn copy = new StreamIn(kept);
        copy.streamUrl = streamUrl;
        copy.loop = loop;
        copy.level = level;
        return copy;
    }

    /**
     * Plays an audio file to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/stream, or, for all legs of
     * a conversation, of PUT /v1/conversations/&#123;id&#125;/stream. DELETE, without a body, stops it.
     *
     * @param streamUrl the audio to play, an http or https URL with a host
     * @return the {@code StreamIn}
     * @throws InvalidValueException if {@code streamUrl} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static StreamIn of(@Formats.WebUrl String streamUrl) {
        StreamIn streamIn = new StreamIn(UncheckedMembers.NONE);
        streamIn.streamUrl = STREAM_URL.checkOnly(streamUrl);
        return publish(streamIn);
    }

    /**
     * Plays an audio file to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;/stream, or, for all legs of
     * a conversation, of PUT /v1/conversations/&#123;id&#125;/stream. DELETE, without a body, stops it.
     *
     * @param streamUrl the audio to play, an http or https URL with a host
     * @return the {@code StreamIn}
     * @throws InvalidValueException if {@code streamUrl} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static StreamIn of(URI streamUrl) {
        return of(Conversion.text("stream-in", "stream_url", streamUrl));
    }

    /** {@return the audio to play} */
    public String streamUrl() {
        return streamUrl;
    }

    /**
     * Sets how many times the audio is played; 0 repeats it until it is stopped.
     *
     * @param loop at least 0 (default: {@code 1})
     * @return a copy with {@code loop} set
     * @throws InvalidValueException if {@code loop} is negative
     */
    public StreamIn loop(@NumberLimit(min = 0) int loop) {
        StreamIn copy = copy(unchecked);
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
    public StreamIn level(@NumberLimit(min = -1, max = 1) double level) {
        StreamIn copy = copy(unchecked);
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
    public StreamIn unchecked(String member, @Nullable Object json) {
        return publish(copy(STREAM_IN.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code StreamIn}, strictly.
     *
     * @param json the JSON
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static StreamIn fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code StreamIn}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static StreamIn fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code StreamIn}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static StreamIn fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code StreamIn}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static StreamIn fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code StreamIn}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static StreamIn fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code StreamIn}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code StreamIn}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static StreamIn fromJson(InputStream json, Reading reading) throws IOException {
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
    public static StreamIn fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static StreamIn document(JsonReader in) {
        return in.end(read(in.openObject("stream-in.type", "a stream-in")));
    }

    @SuppressWarnings("NullAway")
    static StreamIn read(JsonReader in) {
        StreamIn streamIn = new StreamIn(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "stream_url" -> streamIn.streamUrl = STREAM_URL.readOnly(in, streamIn.streamUrl);
                case "loop" -> streamIn.loop = LOOP.read(in, streamIn.loop);
                case "level" -> streamIn.level = LEVEL.read(in, streamIn.level);
                default -> STREAM_IN.other(in, member);
            }
        }
        streamIn.unchecked = in.kept();
        STREAM_URL.require(in, streamIn.streamUrl);
        return publish(streamIn);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        STREAM_URL.writeOnly(out, streamUrl);
        LOOP.write(out, loop);
        LEVEL.write(out, level);
    }
}
