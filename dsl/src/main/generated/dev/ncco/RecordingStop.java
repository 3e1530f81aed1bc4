// Generated from recording/stop-recording.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
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
import dev.ncco.runtime.property.ObjectDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stops the recording of a conversation.
 *
 * @see <a href="https://developer.vonage.com/en/api/conversation">Specification</a>
 */
@CheckReturnValue
public final class RecordingStop extends JsonObject implements ConversationRecording {

    private static final ObjectDescriptor STOP_RECORDING = ObjectDescriptor.of("stop-recording");
    private static final Constant ACTION = STOP_RECORDING.discriminator("action", "stop");

    private RecordingStop(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private RecordingStop copy(UncheckedMembers kept) {
        RecordingStop copy = new RecordingStop(kept);
        return copy;
    }

    static RecordingStop of() {
        RecordingStop stopRecording = new RecordingStop(UncheckedMembers.NONE);
        return publish(stopRecording);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public RecordingStop unchecked(String member, @Nullable Object json) {
        return publish(copy(STOP_RECORDING.with(unchecked, member, json)));
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
    public static RecordingStop fromTree(@Nullable Object tree) {
        return JsonReader.ofTree(tree).endAs(RecordingStop.class, Unions::conversationRecording, "recording");
    }

    static RecordingStop read(JsonReader in) {
        boolean action = in.hasChosen();
        RecordingStop stopRecording = new RecordingStop(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "action" -> action = ACTION.read(in, action);
                default -> STOP_RECORDING.other(in, member);
            }
        }
        stopRecording.unchecked = in.kept();
        return publish(stopRecording);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        ACTION.write(out);
    }
}
