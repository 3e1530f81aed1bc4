package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;

/**
 * A rule about several members of an object.
 *
 * @param id the id, such as {@code conversation.mute-with-canSpeak}
 * @param sentence the sentence that states the rule
 */
public record RuleCheck(String id, String sentence) {

    /**
     * Throws if a value violates the rule.
     *
     * @param broken whether the value violates the rule
     * @param path the JSON Pointer to the member that is being set
     */
    public void refuseIf(boolean broken, String path) {
        if (broken) {
            throw refuse(path);
        }
    }

    /**
     * Throws if the object that was just read violates the rule, at one of two members, whichever is later.
     *
     * @param in the reader
     * @param broken whether the object violates the rule
     * @param first the name of a member
     * @param second the name of the other member
     */
    public void refuseIf(JsonReader in, boolean broken, String first, String second) {
        if (broken) {
            throw in.refuseLater("/" + JsonPointers.escape(first), "/" + JsonPointers.escape(second), id, sentence);
        }
    }

    /**
     * Throws if the object that was just read violates the rule, at one of its members.
     *
     * @param in the reader
     * @param broken whether the object violates the rule
     * @param member the name of the member
     */
    public void refuseIf(JsonReader in, boolean broken, String member) {
        if (broken) {
            throw in.refuseKey("/" + JsonPointers.escape(member), id, sentence);
        }
    }

    /**
     * Reports the current member or another member, whichever is later.
     *
     * @param in the reader
     * @param other the name of the other member
     * @return the exception
     */
    public InvalidDocumentException refuse(JsonReader in, String other) {
        return in.refuseBeside(other, id, sentence);
    }

    /**
     * Throws if the object that was just read has none of several members.
     *
     * @param in the reader
     * @param broken whether the object violates the rule
     * @param required the id of the rule that requires the first member
     */
    public void refuseNone(JsonReader in, boolean broken, String required) {
        if (broken) {
            throw in.refuseObject(required, LimitPhrases.none(sentence));
        }
    }

    /**
     * Reports a value that violates the rule.
     *
     * @param path the JSON Pointer to the invalid member
     * @return the exception
     */
    public InvalidValueException refuse(String path) {
        return new InvalidValueException(path, id, sentence);
    }
}
