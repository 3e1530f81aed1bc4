package dev.ncco.codegen.model;

/** A rule about several members of an object. */
public sealed interface CrossRule {

    /** {@return its id, such as {@code conversation.mute-with-canSpeak}} */
    String id();

    /** {@return what it says} */
    String sentence();

    /** Two members that exclude each other. */
    record Exclusion(String id, String sentence, Condition first, Condition second) implements CrossRule {}

    /** A member that is set along with another one, as only one value is possible then. */
    record Implication(String id, String sentence, String property, Condition implied) implements CrossRule {}
}
