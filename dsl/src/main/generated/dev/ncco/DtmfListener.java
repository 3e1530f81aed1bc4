// Generated from dtmf-listener.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.document.JsonObject;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.UncheckedMembers;
import dev.ncco.runtime.property.Conversion;
import dev.ncco.runtime.property.ListProperty;
import dev.ncco.runtime.property.ObjectDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to events for the keys that are pressed: the body of PUT /v1/calls/&#123;uuid&#125;/input/dtmf. Requires
 * an {@code input} action with the mode {@code asynchronous} in the NCCO of the leg. DELETE, without a body, ends the
 * subscription.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public final class DtmfListener extends JsonObject {

    private static final ObjectDescriptor DTMF_LISTENER = ObjectDescriptor.of("dtmf-listener");
    private static final ListProperty<String> EVENT_URL =
            DTMF_LISTENER.text("event_url").pattern(Formats.WEB_URL).list(1, Integer.MAX_VALUE);

    // Assigned only before the value is published.
    private List<String> eventUrl;

    @SuppressWarnings("NullAway.Init")
    private DtmfListener(UncheckedMembers unchecked) {
        super(unchecked);
    }

    private DtmfListener copy(UncheckedMembers kept) {
        DtmfListener copy = new DtmfListener(kept);
        copy.eventUrl = eventUrl;
        return copy;
    }

    /**
     * Subscribes to events for the keys that are pressed: the body of PUT /v1/calls/&#123;uuid&#125;/input/dtmf.
     * Requires an {@code input} action with the mode {@code asynchronous} in the NCCO of the leg. DELETE, without a
     * body, ends the subscription.
     *
     * @param eventUrl the URL that receives the events, with POST, an http or https URL with a host
     * @param more further elements
     * @return the {@code DtmfListener}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static DtmfListener of(@Formats.WebUrl String eventUrl, @Formats.WebUrl String... more) {
        DtmfListener dtmfListener = new DtmfListener(UncheckedMembers.NONE);
        dtmfListener.eventUrl = EVENT_URL.check(eventUrl, more);
        return publish(dtmfListener);
    }

    /**
     * Subscribes to events for the keys that are pressed: the body of PUT /v1/calls/&#123;uuid&#125;/input/dtmf.
     * Requires an {@code input} action with the mode {@code asynchronous} in the NCCO of the leg. DELETE, without a
     * body, ends the subscription.
     *
     * @param eventUrl the URL that receives the events, with POST, an http or https URL with a host
     * @return the {@code DtmfListener}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static DtmfListener of(URI eventUrl) {
        return of(Conversion.text("dtmf-listener", "event_url", eventUrl));
    }

    /**
     * Subscribes to events for the keys that are pressed: the body of PUT /v1/calls/&#123;uuid&#125;/input/dtmf.
     * Requires an {@code input} action with the mode {@code asynchronous} in the NCCO of the leg. DELETE, without a
     * body, ends the subscription.
     *
     * @param eventUrl the URL that receives the events, with POST, an http or https URL with a host
     * @return the {@code DtmfListener}
     * @throws InvalidValueException if an element is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    public static DtmfListener of(List<String> eventUrl) {
        DtmfListener dtmfListener = new DtmfListener(UncheckedMembers.NONE);
        dtmfListener.eventUrl = EVENT_URL.check(eventUrl);
        return publish(dtmfListener);
    }

    /** {@return the URL that receives the events, with POST} */
    public List<String> eventUrl() {
        return eventUrl;
    }

    /**
     * Sets a member that this release has no method for, such as a new member of the API. Its value is not checked.
     *
     * @param member the name of the member in JSON
     * @param json a map, list, string, number, boolean or null
     * @return a copy with this member set
     * @throws InvalidValueException if this class has a method for the member, or {@code json} is not JSON
     */
    public DtmfListener unchecked(String member, @Nullable Object json) {
        return publish(copy(DTMF_LISTENER.with(unchecked, member, json)));
    }

    /**
     * Parses JSON as {@code DtmfListener}, strictly.
     *
     * @param json the JSON
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static DtmfListener fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code DtmfListener}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static DtmfListener fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code DtmfListener}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    public static DtmfListener fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code DtmfListener}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    public static DtmfListener fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code DtmfListener}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    public static DtmfListener fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code DtmfListener}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code DtmfListener}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    public static DtmfListener fromJson(InputStream json, Reading reading) throws IOException {
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
    public static DtmfListener fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static DtmfListener document(JsonReader in) {
        return in.end(read(in.openObject("dtmf-listener.type", "a dtmf-listener")));
    }

    @SuppressWarnings("NullAway")
    static DtmfListener read(JsonReader in) {
        DtmfListener dtmfListener = new DtmfListener(UncheckedMembers.NONE);
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "event_url" -> dtmfListener.eventUrl = EVENT_URL.read(in, dtmfListener.eventUrl);
                default -> DTMF_LISTENER.other(in, member);
            }
        }
        dtmfListener.unchecked = in.kept();
        EVENT_URL.require(in, dtmfListener.eventUrl);
        return publish(dtmfListener);
    }

    @Override
    protected void writeMembers(JsonWriter out) {
        EVENT_URL.write(out, eventUrl);
    }
}
