package dev.ncco.runtime.document;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.io.JsonTree;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.PrettyJson;
import dev.ncco.runtime.io.RedactedJson;
import dev.ncco.runtime.io.WritableValue;
import dev.ncco.runtime.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, already checked value that is written as JSON.
 *
 * <p>Two values of one class are equal when they write the same JSON; the order of a JSON object's members does not
 * count.
 */
public abstract class JsonDocument extends WritableValue implements Json {

    /** Creates the part that all values share. */
    protected JsonDocument() {}

    @Override
    public final String toJson() {
        return new String(toJsonBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public final String toPrettyJson() {
        return PrettyJson.of(toJsonBytes());
    }

    @Override
    public final byte[] toJsonBytes() {
        return JsonWriter.bytes(this);
    }

    @Override
    public final void writeTo(OutputStream out) throws IOException {
        JsonWriter.stream(this, out);
    }

    /**
     * Returns the JSON as maps, lists, strings, numbers and booleans, for libraries that write such values. Jackson 2
     * and 3 call it by themselves, so that this value can be returned from a controller or sit in a class of yours.
     *
     * @return a copy
     */
    @JsonValue
    public final Object toTree() {
        return JsonTree.parse(toJsonBytes());
    }

    /**
     * Compares by the JSON that is written, as JSON compares: the order of an object's members does not count.
     *
     * @param other the other value
     * @return whether the other value is of the same class and writes the same JSON
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof JsonDocument document) || getClass() != document.getClass()) {
            return false;
        }
        byte[] one = toJsonBytes();
        byte[] two = document.toJsonBytes();
        // Another order of members does not change the length.
        return one.length == two.length
                && (Arrays.equals(one, two) || JsonTree.parse(one).equals(JsonTree.parse(two)));
    }

    /**
     * Returns a hash of the JSON that is written, without regard to the order of an object's members.
     *
     * @return the hash
     */
    @Override
    public final int hashCode() {
        // A sum does not depend on the order, and equal values consist of the same bytes.
        int sum = 0;
        for (byte b : toJsonBytes()) {
            sum += (b & 0xFF) * (b & 0xFF) * 31 + b;
        }
        return sum;
    }

    /**
     * Returns the JSON with {@code "***"} in place of secrets and control characters escaped, for logs; never a request
     * body. Secret is what has, or is below, a name such as {@code shaken}, {@code authorization} or {@code X-Api-Key},
     * and in any string the user information, passwords and secret parameters of URLs, and tokens.
     *
     * @return the redacted JSON
     */
    @Override
    public final String toString() {
        return VisibleText.of(RedactedJson.of(toJsonBytes()));
    }
}
