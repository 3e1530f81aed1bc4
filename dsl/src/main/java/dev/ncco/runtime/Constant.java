package dev.ncco.runtime;

import java.nio.charset.StandardCharsets;

/**
 * A member with only one possible value, such as {@code "action":"talk"}.
 *
 * @param json its bytes, after a comma
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Constant(byte[] json) {

    /**
     * Describes such a member.
     *
     * @param name its name
     * @param value its value
     * @return the constant
     */
    public static Constant of(String name, String value) {
        return new Constant((",\"" + name + "\":\"" + value + "\"").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the member.
     *
     * @param out where to
     */
    public void write(JsonWriter out) {
        out.raw(json);
    }
}
