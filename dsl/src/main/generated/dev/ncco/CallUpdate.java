// Generated from update.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.property.Conversion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A change to a call in progress: the body of PUT /v1/calls/&#123;uuid&#125;, with the UUID of the leg.
 *
 * <p>A later release can permit more classes, so a {@code switch} over this interface needs a {@code default} branch.
 *
 * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
 */
@CheckReturnValue
public sealed interface CallUpdate extends Json
        permits TransferUpdate,
                HangupUpdate,
                MuteUpdate,
                UnmuteUpdate,
                EarmuffUpdate,
                UnearmuffUpdate,
                UnknownCallUpdate {
    /**
     * Earmuffs this leg: it no longer hears the other legs.
     *
     * @return the {@code EarmuffUpdate}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static EarmuffUpdate earmuff() {
        return EarmuffUpdate.of();
    }

    /**
     * Ends the call of this leg.
     *
     * @return the {@code HangupUpdate}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static HangupUpdate hangup() {
        return HangupUpdate.of();
    }

    /**
     * Mutes this leg: the other legs no longer hear it.
     *
     * @return the {@code MuteUpdate}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static MuteUpdate mute() {
        return MuteUpdate.of();
    }

    /**
     * Replaces the NCCO of the call.
     *
     * @param ncco the actions that the call runs next
     * @return the {@code TransferUpdate}
     * @throws InvalidValueException if {@code ncco} is null
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static TransferUpdate transfer(Ncco ncco) {
        return TransferUpdate.of(NccoDestination.ncco(ncco));
    }

    /**
     * Replaces the NCCO of the call.
     *
     * @param url the URL that returns the NCCO, an http or https URL with a host
     * @return the {@code TransferUpdate}
     * @throws InvalidValueException if {@code url} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static TransferUpdate transferTo(@Formats.WebUrl String url) {
        return TransferUpdate.of(NccoDestination.url(url));
    }

    /**
     * Replaces the NCCO of the call.
     *
     * @param url the URL that returns the NCCO, an http or https URL with a host
     * @return the {@code TransferUpdate}
     * @throws InvalidValueException if {@code url} is null or not an http or https URL with a host
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static TransferUpdate transferTo(URI url) {
        return transferTo(Conversion.text("ncco-destination", "url", url));
    }

    /**
     * Ends the earmuffing of this leg: it hears the other legs again.
     *
     * @return the {@code UnearmuffUpdate}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static UnearmuffUpdate unearmuff() {
        return UnearmuffUpdate.of();
    }

    /**
     * Unmutes this leg: the other legs hear it again.
     *
     * @return the {@code UnmuteUpdate}
     * @see <a href="https://developer.vonage.com/en/api/voice">Specification</a>
     */
    static UnmuteUpdate unmute() {
        return UnmuteUpdate.of();
    }

    /**
     * Parses JSON as {@code CallUpdate}, strictly.
     *
     * @param json the JSON
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static CallUpdate fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallUpdate}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static CallUpdate fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallUpdate}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static CallUpdate fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallUpdate}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static CallUpdate fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code CallUpdate}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    static CallUpdate fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code CallUpdate}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code CallUpdate}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    static CallUpdate fromJson(InputStream json, Reading reading) throws IOException {
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
    static CallUpdate fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static CallUpdate document(JsonReader in) {
        return in.end(Unions.callUpdate(in.openObject("update.type", "an update")));
    }
}
