package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * A condition on a member, as the generated class asks for it.
 *
 * @param property the member's name in Java
 * @param kind what is asked of it
 * @param value the value, where one is asked for: {@code true}, {@code false} or a constant
 */
public record FieldCondition(String property, Kind kind, String value) {

    /** {@return the condition that the member has the other value, if it is a flag} */
    public Optional<FieldCondition> contrary() {
        return switch (value) {
            case "true" -> Optional.of(new FieldCondition(property, kind, "false"));
            case "false" -> Optional.of(new FieldCondition(property, kind, "true"));
            default -> Optional.empty();
        };
    }

    /** What can be asked of a member. */
    public enum Kind {
        /** That it is there. */
        PRESENT,
        /** That it has a value. */
        VALUE,
        /** That it holds members of its own. */
        NOT_EMPTY
    }
}
