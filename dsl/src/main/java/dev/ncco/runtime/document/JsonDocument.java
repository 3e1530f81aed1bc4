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
 * The base class of all values: immutable, validated, and serializable as JSON.
 *
 * <p>Two values of a class are equal if their JSON is equal. The order of the members of a JSON object is ignored.
 */
public abstract class JsonDocument extends WritableValue implements Json {

    /** Creates a value. */
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
     * Returns the JSON as maps, lists, strings, numbers and booleans, for libraries that serialize such values. Jackson
     * 2 and 3 call this method, so that a controller can return this value, and other classes can contain it.
     *
     * @return a copy
     */
    @JsonValue
    public final Object toTree() {
        return JsonTree.parse(toJsonBytes());
    }

    /**
     * Compares the JSON with that of another object; the order of members is ignored.
     *
     * @param other the other object
     * @return {@code true} if the other object is of the same class and has equal JSON
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
        // The length does not depend on the order of members.
        return one.length == two.length
                && (Arrays.equals(one, two) || JsonTree.parse(one).equals(JsonTree.parse(two)));
    }

    /**
     * Returns a hash code of the JSON that ignores the order of members.
     *
     * @return the hash code
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
     * Returns the JSON for logs, with control characters escaped and secrets replaced by {@code "***"}; do not use it
     * as a request body. Secrets are the values of members with a name such as {@code shaken}, {@code authorization} or
     * {@code X-Api-Key}, and in any string the tokens and the user information, passwords and secret parameters of
     * URLs.
     *
     * @return the redacted JSON
     */
    @Override
    public final String toString() {
        return VisibleText.of(RedactedJson.of(toJsonBytes()));
    }
}
