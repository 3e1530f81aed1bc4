package dev.ncco.runtime.property;

import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.text.JsonEscapes;
import java.nio.charset.StandardCharsets;

/**
 * A member with only one possible value, such as {@code "action":"talk"}.
 *
 * @param json the bytes of the member, after a comma
 * @param value the value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Constant(byte[] json, String value) {

    static Constant of(String name, String value) {
        String member = "," + JsonEscapes.quoted(name) + ":" + JsonEscapes.quoted(value);
        return new Constant(member.getBytes(StandardCharsets.UTF_8), value);
    }

    /**
     * Reads the member, whose value has already selected the class.
     *
     * @param in the reader
     * @param before whether the member has already been read; it may appear once
     * @return {@code true}
     */
    public boolean read(JsonReader in, boolean before) {
        in.first(!before);
        return true;
    }

    /**
     * Writes the member.
     *
     * @param out the writer
     */
    public void write(JsonWriter out) {
        out.raw(json);
    }
}
