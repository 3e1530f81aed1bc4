package dev.ncco.codegen.model;

import java.util.List;

/** A rule about several members of an object, as the generated class checks it. */
public sealed interface JavaRule {

    /** {@return its id, such as {@code conversation.mute-with-canSpeak}} */
    String id();

    /** {@return what it says} */
    String sentence();

    /**
     * Two members that exclude each other.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param first the first member
     * @param second the second member
     */
    record Exclusion(String id, String sentence, FieldCondition first, FieldCondition second) implements JavaRule {}

    /**
     * Members of which an object has exactly one.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param choices the members; a member with a value to compare with counts only if it has that value
     */
    record OneOf(String id, String sentence, List<FieldCondition> choices) implements JavaRule {}

    /**
     * A member, or a value of a member, that requires another member.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param cause the member that has the requirement
     * @param needed the member that is required
     */
    record Need(String id, String sentence, FieldCondition cause, FieldCondition needed) implements JavaRule {}

    /**
     * A member that is set along with another one, as only one value is possible then.
     *
     * @param id the rule id
     * @param sentence the sentence of the rule
     * @param property the member that the caller sets
     * @param implied the member that is set along with it, and its value
     */
    record Implication(String id, String sentence, String property, FieldCondition implied) implements JavaRule {}
}
