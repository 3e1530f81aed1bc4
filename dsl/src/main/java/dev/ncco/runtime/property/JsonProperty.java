package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonTree;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.io.TreeCopy;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.TextPattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A member whose value is any JSON of the caller.
 *
 * @param key the name of the member
 * @param names the pattern of the names
 * @param values the pattern of the values
 */
public record JsonProperty(
        MemberName key,
        @Nullable TextPattern names,
        @Nullable TextPattern values) {

    /**
     * Returns a copy that requires a pattern for names.
     *
     * @param names the pattern
     * @return the copy
     */
    public JsonProperty names(TextPattern names) {
        return new JsonProperty(key, names, values);
    }

    /**
     * Returns a copy that requires a pattern for values.
     *
     * @param values the pattern
     * @return the copy
     */
    public JsonProperty values(TextPattern values) {
        return new JsonProperty(key, names, values);
    }

    /**
     * Checks and copies a value.
     *
     * @param value a map, list, string, number or boolean
     * @return an unmodifiable deep copy
     */
    public Object check(@Nullable Object value) {
        Object copy = TreeCopy.of(value, key);
        if (copy == null) {
            throw key.refuseNull();
        }
        return copy;
    }

    /**
     * Checks and copies a map.
     *
     * @param map the map
     * @param <V> the type of its values
     * @return an unmodifiable deep copy
     */
    @SuppressWarnings("unchecked") // the copy has the types of the original
    public <V> Map<String, V> checkMap(@Nullable Map<String, ? extends V> map) {
        Map<String, V> copy = (Map<String, V>) check(map);
        for (Map.Entry<String, V> entry : copy.entrySet()) {
            String name = entry.getKey();
            if (names != null && !names.matches(name)) {
                throw new InvalidValueException(
                        key.path() + "/" + JsonPointers.escape(name),
                        rule("names"),
                        LimitPhrases.nameIn(key.name(), names.shape(), name));
            }
            String mistake = mistake(entry.getValue());
            if (mistake != null) {
                throw new InvalidValueException(
                        key.path() + "/" + JsonPointers.escape(name),
                        rule(entry.getValue() instanceof String ? "values" : "type"),
                        LimitPhrases.valueIn(key.name(), name) + " " + mistake);
            }
        }
        return copy;
    }

    /**
     * Reads any JSON value except null.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return an unmodifiable copy
     */
    public Object read(JsonReader in, @Nullable Object before) {
        in.first(before == null);
        Object tree = in.token() == JsonToken.VALUE_NULL ? null : JsonTree.read(in);
        if (tree == null) {
            throw in.wrongType(key, "any JSON but null");
        }
        return tree;
    }

    /**
     * Reads an object.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @param <V> the type of its values
     * @return an unmodifiable map
     */
    @SuppressWarnings("unchecked") // each value is checked
    public <V> Map<String, V> readMap(JsonReader in, @Nullable Object before) {
        in.first(before == null);
        in.openObject(key.object() + "." + key.name() + ".type", key.name());
        Map<String, Object> map = (Map<String, Object>) JsonTree.read(in);
        for (Map.Entry<String, Object> entry : Objects.requireNonNull(map).entrySet()) {
            String name = entry.getKey();
            String below = "/" + JsonPointers.escape(name);
            if (names != null && !names.matches(name)) {
                throw in.refuseKey(below, rule("names"), LimitPhrases.nameIn(key.name(), names.shape(), name));
            }
            String mistake = mistake(entry.getValue());
            if (mistake != null) {
                throw in.refuseValue(
                        below,
                        rule(entry.getValue() instanceof String ? "values" : "type"),
                        LimitPhrases.valueIn(key.name(), name) + " " + mistake);
            }
        }
        return (Map<String, V>) map;
    }

    /** Returns the message about a value without showing the value, which may be secret; null if it is valid. */
    private @Nullable String mistake(@Nullable Object value) {
        if (values == null || value instanceof String text && values.matches(text)) {
            return null;
        }
        if (value == null) {
            return LimitPhrases.mustNotBeNull();
        }
        if (value instanceof String) {
            return LimitPhrases.mustBe(values.shape(), "");
        }
        String found = value instanceof Map
                ? "an object"
                : value instanceof List ? "an array" : value instanceof Number ? "a number" : String.valueOf(value);
        return LimitPhrases.mustBe("a string", found);
    }

    private String rule(String keyword) {
        return key.object() + "." + key.name() + "." + keyword;
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader
     * @param value the value that was read
     * @param <V> the type of the value
     * @return the value
     */
    public <V> V require(JsonReader in, @Nullable V value) {
        if (value == null) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out the writer
     * @param value the checked value
     */
    public void write(JsonWriter out, @Nullable Object value) {
        if (value != null) {
            out.key(key);
            JsonTree.write(out, value);
        }
    }
}
