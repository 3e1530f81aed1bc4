// Generated from settings/on-answer.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.ObjectDescriptor;
import dev.ncco.runtime.property.TextProperty;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The NCCO that the called party hears before the call is connected, and the audio that the caller hears in the
 * meantime.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">Specification</a>
 */
@CheckReturnValue
public final class OnAnswer extends JsonObject {

    private static final ObjectDescriptor ON_ANSWER = ObjectDescriptor.of("on-answer");
    private static final TextProperty URL = ON_ANSWER.text("url").pattern(Formats.WEB_URL);
    private static final TextProperty RINGBACK_TONE =
            ON_ANSWER.text("ringbackTone").pattern(Formats.WEB_URL);
    private static final TextProperty OLD_RINGBACK =
            ON_ANSWER.deprecated().text("ringback").pattern(Formats.WEB_URL);

    // Assigned only before the value is published.
    private CharSequence url;
    private @Nullable CharSequence ringbackTone;

    @SuppressWarnings("NullAway.Init")
    private OnAnswer(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private OnAnswer copy(UncheckedMembers kept) {
        OnAnswer copy = new OnAnswer(kept);
        copy.url = url;
        copy.ringbackTone = ringbackTone;
        return copy;
    }

    static OnAnswer of(String url) {
        OnAnswer onAnswer = new OnAnswer(UncheckedMembers.NONE);
        onAnswer.url = URL.check(url);
        return publish(onAnswer);
    }

    /** {@return the URL of the NCCO for the called party} */
    public String url() {
        return url.toString();
    }

    /**
     * Sets the audio that the caller hears in the meantime.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with {@code ringbackTone} set
     * @throws InvalidValueException if {@code ringbackTone} is null or not an http or https URL with a host
     */
    public OnAnswer ringbackTone(@Formats.WebUrl String ringbackTone) {
        OnAnswer copy = copy(unchecked);
        copy.ringbackTone = RINGBACK_TONE.check(ringbackTone);
        return publish(copy);
    }

    /**
     * Sets the audio that the caller hears in the meantime.
     *
     * @param ringbackTone an http or https URL with a host
     * @return a copy with {@code ringbackTone} set
     * @throws InvalidValueException if {@code ringbackTone} is null or not an http or https URL with a host
     */
    public OnAnswer ringbackTone(URI ringbackTone) {
        return ringbackTone(Conversion.text("on-answer", "ringbackTone", ringbackTone));
    }

    /** {@return the {@code ringbackTone} option, if set} */
    public Optional<String> ringbackTone() {
        return Optional.ofNullable(ringbackTone).map(CharSequence::toString);
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public OnAnswer unchecked(String member, @Nullable Object json) {
        return publish(copy(ON_ANSWER.with(unchecked, member, json)));
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
    public static OnAnswer fromTree(@Nullable Object tree) {
        JsonReader in = JsonReader.ofTree(tree);
        return in.end(read(in.openObject("on-answer.type", "OnAnswer")));
    }

    @SuppressWarnings("NullAway")
    static OnAnswer read(JsonReader in) {
        OnAnswer onAnswer = new OnAnswer(UncheckedMembers.NONE);
        CharSequence oldRingback = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "url" -> onAnswer.url = URL.read(in, onAnswer.url);
                case "ringbackTone" -> onAnswer.ringbackTone = RINGBACK_TONE.read(in, onAnswer.ringbackTone);
                case "ringback" -> oldRingback = OLD_RINGBACK.read(in, oldRingback);
                default -> ON_ANSWER.other(in, member);
            }
        }
        if (oldRingback != null) {
            if (in.isLenient() && onAnswer.ringbackTone == null) {
                onAnswer.ringbackTone = oldRingback;
            } else {
                in.keep("ringback", oldRingback.toString());
            }
        }
        onAnswer.unchecked = in.kept();
        URL.require(in, onAnswer.url);
        return publish(onAnswer);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        URL.write(out, url);
        RINGBACK_TONE.write(out, ringbackTone);
    }
}
