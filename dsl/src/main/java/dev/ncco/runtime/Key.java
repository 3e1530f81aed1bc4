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
 * @param path the JSON Pointer from the object to the member; empty if the value is the elements of a document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Key(String object, String name, byte[] json, String path) {

    static Key of(String object, String name) {
        return of(object, name, "/" + Text.pointer(name));
    }

    /** The elements of a list that is a document: it has no member of this name. */
    static Key ofElements(String object, String name) {
        return of(object, name, "");
    }

    private static Key of(String object, String name, String path) {
        return new Key(object, name, (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8), path);
    }

    InvalidValueException refuse(String keyword, String sentence) {
        return refuse("", keyword, sentence);
    }

    InvalidValueException refuse(String below, String keyword, String sentence) {
        return new InvalidValueException(path + below, object + "." + name + "." + keyword, name + " " + sentence);
    }

    /** Refuses text with an unpaired surrogate. */
    InvalidValueException refuseUnpaired(int item, String text) {
        return new InvalidValueException(
                path + (item < 0 ? "" : "/" + item),
                "json.lone-surrogate",
                name + " " + LimitPhrases.unpairedSurrogate(text));
    }

    /**
     * Refuses an object without the member, where it is required in this place only.
     *
     * @return the exception, whose path is the object's
     */
    public InvalidValueException refuseAbsent() {
        return new InvalidValueException("", object + "." + name + ".required", LimitPhrases.missing(object, name));
    }

    InvalidValueException refuseNull() {
        return refuse("type", LimitPhrases.mustNotBeNull());
    }

    InvalidValueException refuseNull(int index) {
        return refuse("/" + index, "type", LimitPhrases.mustNotBeNull());
    }
}
