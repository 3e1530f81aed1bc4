package dev.ncco.runtime;

/**
 * A rule about several members of an object.
 *
 * @param id its id, such as {@code conversation.mute-with-canSpeak}
 * @param sentence what it says
 */
public record Rule(String id, String sentence) {

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
     * Makes the refusal of a value that breaks the rule.
     *
     * @param path the JSON Pointer to the offending member
     * @return the exception to throw
     */
    public InvalidValueException refuse(String path) {
        return new InvalidValueException(path, id, sentence);
    }
}
