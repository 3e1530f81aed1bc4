package dev.ncco.runtime;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a date and time in ISO 8601.
 *
 * @param key its name
 */
public record TimestampProperty(Key key) {

    /**
     * Describes such a member.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @return the property
     */
    public static TimestampProperty of(String object, String name) {
        return new TimestampProperty(Key.of(object, name));
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the text, which is a date and time
     */
    public String read(JsonReader in, @Nullable String before) {
        in.first(before == null);
        String text = in.string(key);
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw in.refuse(key.refuse(
                    "pattern",
                    "must be a date and time such as 2018-01-12T15:01:55.315Z, but was " + Text.quoted(text)));
        }
        return text;
    }

    /**
     * Returns the member as an instant.
     *
     * @param value the field
     * @return the instant, if it is set
     */
    public Optional<Instant> instant(@Nullable String value) {
        return value == null
                ? Optional.empty()
                : Optional.of(OffsetDateTime.parse(value).toInstant());
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the field
     */
    public void write(JsonWriter out, @Nullable String value) {
        if (value != null) {
            out.key(key);
            out.string(value);
        }
    }
}
