package dev.ncco.runtime;

import java.nio.charset.StandardCharsets;

/**
 * The name of a member, and what is made of it once: its bytes and its rule ids.
 *
 * <p>A record, like the properties, because the JIT compiler trusts the fields of constant records.
 *
 * @param object the object's name in rules, such as {@code talk}
 * @param name the member's name in JSON, such as {@code text}
 * @param json the bytes {@code ,"text":}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Key(String object, String name, byte[] json) {

    static Key of(String object, String name) {
        return new Key(object, name, (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8));
    }

    InvalidValueException refuse(String keyword, String sentence) {
        return refuse("", keyword, sentence);
    }

    InvalidValueException refuse(String below, String keyword, String sentence) {
        return new InvalidValueException(
                "/" + Text.pointer(name) + below, object + "." + name + "." + keyword, name + " " + sentence);
    }

    /** Refuses half a character. */
    InvalidValueException refuseHalf(int item, int at) {
        return new InvalidValueException(
                "/" + Text.pointer(name) + (item < 0 ? "" : "/" + item),
                "json.lone-surrogate",
                name + " has a lone surrogate at index " + at);
    }

    InvalidValueException refuseNull() {
        return refuse("type", "must not be null");
    }

    InvalidValueException refuseNull(int index) {
        return refuse("/" + index, "type", "must not be null");
    }
}
