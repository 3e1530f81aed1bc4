package dev.ncco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A member that is true or false.
 *
 * @param key its name
 */
public record FlagProperty(Key key) {

    /**
     * Describes a flag.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @return the property
     */
    public static FlagProperty of(String object, String name) {
        return new FlagProperty(Key.of(object, name));
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the flag
     */
    public void write(JsonWriter out, @Nullable Boolean value) {
        if (value != null) {
            out.key(key);
            out.bool(value);
        }
    }
}
