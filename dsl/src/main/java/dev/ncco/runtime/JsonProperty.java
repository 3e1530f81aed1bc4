package dev.ncco.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds JSON of the caller's own.
 *
 * @param key its name
 * @param names what the names in it look like
 * @param values what the values in it look like
 */
public record JsonProperty(
        Key key, @Nullable TextPattern names, @Nullable TextPattern values) {

    /**
     * Describes such a member.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @return the property
     */
    public static JsonProperty of(String object, String name) {
        return new JsonProperty(Key.of(object, name), null, null);
    }

    /**
     * Asks for a pattern of the names.
     *
     * @param names the pattern
     * @return a copy with the pattern
     */
    public JsonProperty names(TextPattern names) {
        return new JsonProperty(key, names, values);
    }

    /**
     * Asks for a pattern of the values.
     *
     * @param values the pattern
     * @return a copy with the pattern
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
        Object copy = JsonTree.copy(value, key);
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
    @SuppressWarnings("unchecked") // a copy has the types of the original
    public <V> Map<String, V> checkMap(@Nullable Map<String, ? extends V> map) {
        Map<String, V> copy = (Map<String, V>) check(map);
        for (Map.Entry<String, V> entry : copy.entrySet()) {
            String name = entry.getKey();
            if (names != null && !names.matches(name)) {
                throw key.refuse(
                        "names", "must hold only names that are " + names.shape() + ", but held " + Text.quoted(name));
            }
            if (values != null && !(entry.getValue() instanceof String text && values.matches(text))) {
                throw key.refuse(
                        "/" + Text.pointer(name),
                        "values",
                        "must hold only values that are " + values.shape() + ", but " + Text.quoted(name) + " was not");
            }
        }
        return copy;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the checked value
     */
    public void write(JsonWriter out, @Nullable Object value) {
        if (value != null) {
            out.key(key);
            JsonTree.write(out, value);
        }
    }
}
