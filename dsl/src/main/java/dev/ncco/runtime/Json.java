package dev.ncco.runtime;

import dev.ncco.runtime.text.LimitPhrases;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that can be serialized as JSON. */
public interface Json {

    /**
     * Creates a JSON object as a map that keeps the order of its members, unlike {@code Map.of}:
     * {@code Json.object("name", "Ann", "age", 42)}.
     *
     * @param name the name of the first member
     * @param value its value
     * @param more the names and values of the other members, alternately
     * @param <V> the type of the values
     * @return an unmodifiable map in the given order
     * @throws InvalidValueException if a name is null, is not a string or is a duplicate, or the last name has no value
     */
    @SuppressWarnings("unchecked") // the values are checked where the map is used
    static <V> Map<String, V> object(String name, V value, @Nullable Object... more) {
        if (more.length % 2 != 0) {
            throw new InvalidValueException("", "json.object", "the last name of a JSON object must have a value");
        }
        Map<String, V> members = new LinkedHashMap<>();
        members.put(name(name), value);
        for (int i = 0; i < more.length; i += 2) {
            String next = name(more[i]);
            if (members.containsKey(next)) {
                throw new InvalidValueException(
                        "",
                        "json.object",
                        "a JSON object must not have duplicate members, but has " + LimitPhrases.quoted(next));
            }
            members.put(next, (V) more[i + 1]);
        }
        return Collections.unmodifiableMap(members);
    }

    private static String name(@Nullable Object name) {
        if (name instanceof String text) {
            return text;
        }
        String sentence = "the name of a member must be a string, but was " + LimitPhrases.quoted(String.valueOf(name));
        throw new InvalidValueException("", "json.object", sentence);
    }

    /**
     * Returns the JSON as text.
     *
     * @return the JSON, without white space
     */
    String toJson();

    /**
     * Returns the JSON formatted for people: each member and element on its own line, indented by two spaces.
     *
     * @return the JSON, without a line break at the end
     */
    String toPrettyJson();

    /**
     * Returns the JSON as UTF-8, for the body of a request or response.
     *
     * @return the JSON, without white space
     */
    byte[] toJsonBytes();

    /**
     * Writes the JSON as UTF-8 to a stream, which is neither flushed nor closed.
     *
     * @param out the stream
     * @throws IOException if the stream fails
     */
    void writeTo(OutputStream out) throws IOException;
}
