package dev.ncco.runtime.property;

import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A member whose value is a boolean.
 *
 * @param key the name of the member
 * @param ifTrue the bytes of the member if the value is true
 * @param ifFalse the bytes of the member if the value is false
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FlagProperty(MemberName key, byte[] ifTrue, byte[] ifFalse) {

    /** The value of a field whose option is not set: the default of the Java type. */
    public static final byte UNSET = 0;

    /** The value of a field that is false. */
    public static final byte FALSE = 2;

    /** The value of a field that is true. */
    public static final byte TRUE = 1;

    static FlagProperty of(MemberName key) {
        String start = new String(key.json(), StandardCharsets.UTF_8);
        return new FlagProperty(
                key,
                (start + "true").getBytes(StandardCharsets.UTF_8),
                (start + "false").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Converts a boolean to the value of its field.
     *
     * @param value the flag
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public byte check(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public byte read(JsonReader in, byte before) {
        in.first(before == UNSET);
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return check(token == JsonToken.VALUE_TRUE);
        }
        String text = in.isLenient() && in.isString() ? in.string().strip() : "";
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw in.wrongType(key, "true or false");
        }
        return check(text.equalsIgnoreCase("true"));
    }

    /**
     * Returns an optional boolean.
     *
     * @param value the field
     * @return the flag, if it is set
     */
    public Optional<Boolean> read(byte value) {
        return value == UNSET ? Optional.empty() : Optional.of(value == TRUE);
    }

    /**
     * Returns a required boolean.
     *
     * @param value the field
     * @return the flag
     */
    public boolean get(byte value) {
        return value == TRUE;
    }

    /**
     * Checks that the member is present.
     *
     * @param in the reader, at the end of the object
     * @param value the flag that was read
     * @return the flag
     */
    public byte require(JsonReader in, byte value) {
        if (value == UNSET) {
            throw in.missing(key);
        }
        return value;
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out the writer
     * @param value the flag
     */
    public void write(JsonWriter out, byte value) {
        if (value != UNSET) {
            out.raw(value == TRUE ? ifTrue : ifFalse);
        }
    }
}
