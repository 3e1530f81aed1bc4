package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;

/**
 * A rule about several members of an object.
 *
 * @param id its id, such as {@code conversation.mute-with-canSpeak}
 * @param sentence what it says
 */
public record RuleCheck(String id, String sentence) {

    /**
     * Refuses a value that breaks the rule.
     *
     * @param broken whether it does
     * @param path the JSON Pointer to the member that was being set
     */
    public void refuseIf(boolean broken, String path) {
        if (broken) {
            throw refuse(path);
        }
    }

    /**
     * Refuses the object that was just read, at the one of two members that stands later.
     *
     * @param in where from
     * @param broken whether it breaks the rule
     * @param first a member's name
     * @param second the other's name
     */
    public void refuseIf(JsonReader in, boolean broken, String first, String second) {
        if (broken) {
            throw in.refuseLater("/" + JsonPointers.escape(first), "/" + JsonPointers.escape(second), id, sentence);
        }
    }

    /**
     * Refuses the object that was just read, at one of its members.
     *
     * @param in where from
     * @param broken whether it breaks the rule
     * @param member the member's name
     */
    public void refuseIf(JsonReader in, boolean broken, String member) {
        if (broken) {
            throw in.refuseKey("/" + JsonPointers.escape(member), id, sentence);
        }
    }

    /**
     * Makes the refusal of the member that is being read, or of another one, whichever stands later.
     *
     * @param in where from
     * @param other the other member's name
     * @return the exception to throw
     */
    public InvalidDocumentException refuse(JsonReader in, String other) {
        return in.refuseBeside(other, id, sentence);
    }

    /**
     * Refuses the object that was just read, as it has none of several members.
     *
     * @param in where from
     * @param broken whether it breaks the rule
     * @param required the id of the rule that asks for the first of them
     */
    public void refuseNone(JsonReader in, boolean broken, String required) {
        if (broken) {
            throw in.refuseObject(required, LimitPhrases.none(sentence));
        }
    }

    /**
     * Makes the refusal of a value that breaks the rule.
     *
     * @param path the JSON Pointer to the offending member
     * @return the exception to throw
     */
    public InvalidValueException refuse(String path) {
        return new InvalidValueException(path, id, sentence);
    }
}
