package dev.ncco.codegen.model;

import java.util.List;

/** A rule about several members of an object. */
public sealed interface CrossRule {

    /** {@return its id, such as {@code conversation.mute-with-canSpeak}} */
    String id();

    /** {@return what it says} */
    String sentence();

    /** Two members that exclude each other. */
    record Exclusion(String id, String sentence, Condition first, Condition second) implements CrossRule {}

    /** Members of which an object has exactly one; where there is a value to compare with, only that one counts. */
    record OneOf(String id, String sentence, List<Condition> choices) implements CrossRule {}

    /** A member that means nothing, or has a value that means nothing, without another one. */
    record Need(String id, String sentence, Condition cause, Condition needed) implements CrossRule {}

    /** A member that is set along with another one, as only one value is possible then. */
    record Implication(String id, String sentence, String property, Condition implied) implements CrossRule {}
}
