package dev.ncco.runtime.io;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Converts the values that the getters of an object return to the JSON from which they were read. */
final class JavaValues {

    private JavaValues() {}

    /** Returns the JSON of a value; JSON and unsupported values are returned unchanged. */
    static @Nullable Object toJson(@Nullable Object value) {
        if (value instanceof Token token) {
            return token.value();
        }
        if (value instanceof Json && value instanceof WritableValue document) {
            return JsonTree.parse(JsonWriter.bytes(document));
        }
        if (value instanceof Instant instant) {
            return instant.toString();
        }
        return value instanceof Duration duration && duration.toNanosPart() == 0
                ? (Object) duration.toSeconds()
                : value;
    }
}
