package dev.ncco.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts what the readers of an object return to the JSON that they read. */
final class JavaValues {

    private JavaValues() {}

    /** Returns the JSON of a value; what has no JSON is returned as it is, and rejected when it is copied. */
    static @Nullable Object toJson(@Nullable Object value) {
        return toJson(value, 0);
    }

    private static @Nullable Object toJson(@Nullable Object value, int depth) {
        if (value instanceof Token token) {
            return token.value();
        }
        if (value instanceof JsonDocument document) {
            return document.toTree();
        }
        if (value instanceof Instant instant) {
            return instant.toString();
        }
        if (value instanceof Duration duration && duration.toNanosPart() == 0) {
            return duration.toSeconds();
        }
        if (depth > Source.MAX_DEPTH) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(name, toJson(member, depth + 1)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(toJson(element, depth + 1)));
            return copy;
        }
        return value;
    }
}
