package dev.ncco.runtime.io;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.text.JsonEscapes;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import java.nio.charset.StandardCharsets;

/**
 * The name of a member, with its precomputed bytes and rule ids.
 *
 * <p>A record, like the properties, because the JIT compiler treats the fields of constant records as constants.
 *
 * @param object the name of the object in rules, such as {@code talk}
 * @param name the name of the member in JSON, such as {@code text}
 * @param json the bytes {@code ,"text":}
 * @param path the JSON Pointer from the object to the member; empty for the elements of a document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MemberName(String object, String name, byte[] json, String path) {

    /**
     * Creates the name of a member.
     *
     * @param object the name of the object in rules
     * @param name the name of the member in JSON
     * @return the name
     */
    public static MemberName of(String object, String name) {
        return of(object, name, "/" + JsonPointers.escape(name));
    }

    /**
     * Creates the name for the elements of a list that is a document.
     *
     * @param object the name of the list in rules
     * @param name the name of the elements
     * @return the name
     */
    public static MemberName ofElements(String object, String name) {
        return of(object, name, "");
    }

    private static MemberName of(String object, String name, String path) {
        return new MemberName(
                object, name, ("," + JsonEscapes.quoted(name) + ":").getBytes(StandardCharsets.UTF_8), path);
    }

    /**
     * Reports an invalid value of the member.
     *
     * @param keyword the violated keyword, which is the last part of the rule id
     * @param sentence the message after the name of the member
     * @return the exception
     */
    public InvalidValueException refuse(String keyword, String sentence) {
        return refuse("", keyword, sentence);
    }

    /**
     * Reports a value in the value of the member.
     *
     * @param below the JSON Pointer from the member to the value
     * @param keyword the violated keyword, which is the last part of the rule id
     * @param sentence the message after the name of the member
     * @return the exception
     */
    public InvalidValueException refuse(String below, String keyword, String sentence) {
        return new InvalidValueException(path + below, object + "." + name + "." + keyword, name + " " + sentence);
    }

    /**
     * Reports an unpaired surrogate.
     *
     * @param item the index of the element that contains it; negative if the member is not a list
     * @param text the text that contains it
     * @return the exception
     */
    public InvalidValueException refuseUnpaired(int item, String text) {
        return new InvalidValueException(
                path + (item < 0 ? "" : "/" + item),
                "json.lone-surrogate",
                name + " " + LimitPhrases.unpairedSurrogate(text));
    }

    /**
     * Reports an object without the member, if the member is required only in this place.
     *
     * @return the exception, whose path leads to the object
     */
    public InvalidValueException refuseAbsent() {
        return new InvalidValueException("", object + "." + name + ".required", LimitPhrases.missing(object, name));
    }

    /**
     * Reports null.
     *
     * @return the exception
     */
    public InvalidValueException refuseNull() {
        return refuse("type", LimitPhrases.mustNotBeNull());
    }

    /**
     * Reports null as an element.
     *
     * @param index the index of the element
     * @return the exception
     */
    public InvalidValueException refuseNull(int index) {
        String message = LimitPhrases.element(name) + " " + LimitPhrases.mustNotBeNull();
        return new InvalidValueException(path + "/" + index, object + "." + name + ".type", message);
    }
}
