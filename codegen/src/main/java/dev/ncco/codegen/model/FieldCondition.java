package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * A condition on a member in a generated class.
 *
 * @param property the name of the member in Java
 * @param kind the kind of the condition
 * @param value the value for {@link Kind#VALUE}: {@code true}, {@code false} or a constant
 */
public record FieldCondition(String property, Kind kind, String value) {

    /** {@return the condition that the member has the opposite value, if it is a boolean} */
    public Optional<FieldCondition> contrary() {
        return switch (value) {
            case "true" -> Optional.of(new FieldCondition(property, kind, "false"));
            case "false" -> Optional.of(new FieldCondition(property, kind, "true"));
            default -> Optional.empty();
        };
    }

    /** The kind of a condition. */
    public enum Kind {
        /** The member is present. */
        PRESENT,
        /** The member has the value. */
        VALUE,
        /** The member is an object with members. */
        NOT_EMPTY
    }
}
