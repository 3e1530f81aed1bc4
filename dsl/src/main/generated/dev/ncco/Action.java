// Generated from action.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.io.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An action of an NCCO.
 *
 * <p>A later release can permit more classes, so a {@code switch} over this interface needs a {@code default} branch.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">Specification</a>
 */
@CheckReturnValue
public sealed interface Action extends Json
        permits RecordAction,
                ConversationAction,
                ConnectAction,
                TalkAction,
                StreamAction,
                InputAction,
                NotifyAction,
                WaitAction,
                TransferAction,
                UnknownAction {
    /**
     * Parses JSON as {@code Action}, strictly.
     *
     * @param json the JSON
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static Action fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Action}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static Action fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Action}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static Action fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Action}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static Action fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code Action}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    static Action fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code Action}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code Action}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    static Action fromJson(InputStream json, Reading reading) throws IOException {
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
    static Action fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static Action document(JsonReader in) {
        return in.end(Unions.action(in.openObject("action.type", "an action")));
    }
}
