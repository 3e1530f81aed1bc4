// Generated from switch.schema.json by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.NumberLimit;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.TextLimit;
import dev.ncco.runtime.io.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A command to a lamp.
 *
 * <p>A later release can permit more classes, so a {@code switch} over this interface needs a {@code default} branch.
 *
 * @see <a href="https://example.com/spec">Specification</a>
 */
@CheckReturnValue
public sealed interface LampCommand extends Json permits OffCommand, ShowCommand, UnknownLampCommand {
    /**
     * Turns the lamp off.
     *
     * @return the {@code OffCommand}
     * @see <a href="https://example.com/spec">Specification</a>
     */
    static OffCommand off() {
        return OffCommand.of();
    }

    /**
     * Shows a color.
     *
     * @param hue the name of the hue, not empty
     * @return the {@code ShowCommand}
     * @throws InvalidValueException if {@code hue} is null or empty
     * @see <a href="https://example.com/spec">Specification</a>
     */
    static ShowCommand show(@TextLimit(min = 1) String hue) {
        return ShowCommand.of(Light.hue(hue));
    }

    /**
     * Shows a color.
     *
     * @param scene the number of the scene, from 1 to 9
     * @return the {@code ShowCommand}
     * @throws InvalidValueException if {@code scene} is out of range
     * @see <a href="https://example.com/spec">Specification</a>
     */
    static ShowCommand showScene(@NumberLimit(min = 1, max = 9) int scene) {
        return ShowCommand.of(Light.scene(scene));
    }

    /**
     * Parses JSON as {@code LampCommand}, strictly.
     *
     * @param json the JSON
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static LampCommand fromJson(@JsonText String json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code LampCommand}.
     *
     * @param json the JSON
     * @param reading the reading mode
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static LampCommand fromJson(@JsonText String json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code LampCommand}, strictly.
     *
     * @param json the JSON in UTF-8
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     */
    static LampCommand fromJson(byte[] json) {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code LampCommand}.
     *
     * @param json the JSON in UTF-8
     * @param reading the reading mode
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     */
    static LampCommand fromJson(byte[] json, Reading reading) {
        return document(JsonReader.of(json, reading));
    }

    /**
     * Parses JSON as {@code LampCommand}, strictly.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or {@code ncco check} reports an error in it
     * @throws IOException if the stream fails
     */
    static LampCommand fromJson(InputStream json) throws IOException {
        return fromJson(json, Reading.STRICT);
    }

    /**
     * Parses JSON as {@code LampCommand}.
     *
     * @param json the JSON in UTF-8, at most 1 MiB; the stream is not closed
     * @param reading the reading mode
     * @return the {@code LampCommand}
     * @throws InvalidDocumentException if the JSON is invalid, or has errors that {@code reading} does not accept
     * @throws IOException if the stream fails
     */
    static LampCommand fromJson(InputStream json, Reading reading) throws IOException {
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
    static LampCommand fromTree(@Nullable Object tree) {
        return document(JsonReader.ofTree(tree));
    }

    private static LampCommand document(JsonReader in) {
        return in.end(Unions.lampCommand(in.openObject("switch.type", "a switch")));
    }
}
