package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * A member of an object.
 *
 * @param wireName its name in JSON
 * @param javaName its name in Java
 * @param object the object's name in rules
 * @param type what it can hold
 * @param required whether it always is there
 * @param setting how it is set in Java
 * @param placed how it differs where the object sits in another place
 * @param doc what is said of it
 */
public record Property(
        String wireName,
        String javaName,
        String object,
        ValueType type,
        boolean required,
        Setting setting,
        Optional<Placed> placed,
        Doc doc) {

    /** How a member is set in Java. */
    public enum Setting {
        /** By a method of its own. */
        WITHER,
        /** By a method of its own, and as a parameter of a second factory. */
        WITHER_AND_FACTORY,
        /** By the factory or by a stage. */
        FACTORY,
        /** From other members. */
        DERIVED,
        /** Not at all: it is only ever read. */
        READ_ONLY
    }

    /**
     * How a member differs in the place that a union stands for.
     *
     * @param union the union
     * @param property the member there
     */
    public record Placed(String union, Property property) {

        /**
         * Tells whether limits differ there, or the member is required there only; names alone do not count.
         *
         * @param here the member elsewhere
         * @return whether they do
         */
        public boolean isTighterThan(Property here) {
            return isRequiredOnlyThere(here) || !hasSameLimits(here);
        }

        /**
         * Tells whether a value that is allowed elsewhere is allowed there.
         *
         * @param here the member elsewhere
         * @return whether the limits are the same
         */
        public boolean hasSameLimits(Property here) {
            return property.type().unwrapped().equals(here.type().unwrapped());
        }

        /**
         * Tells whether the member is required there, and optional elsewhere.
         *
         * @param here the member elsewhere
         * @return whether it is
         */
        public boolean isRequiredOnlyThere(Property here) {
            return property.required() && !here.required();
        }
    }

    /**
     * Returns the enumeration whose values name the members that are set, if this member is the list of their names.
     *
     * @return the name of the enumeration
     */
    public Optional<String> namedMembers() {
        return setting == Setting.DERIVED ? type.element().flatMap(ValueType::enumeration) : Optional.empty();
    }

    /**
     * Returns the name of its constant.
     *
     * @return the name
     */
    public String constantName() {
        return JavaNames.upperSnake(javaName);
    }

    /**
     * Returns a copy.
     *
     * @param setting how it is set in Java
     * @return the copy
     */
    public Property with(Setting setting) {
        return new Property(wireName, javaName, object, type, required, setting, placed, doc);
    }

    /**
     * Returns a copy.
     *
     * @param name its name in Java
     * @return the copy
     */
    public Property named(String name) {
        return new Property(wireName, name, object, type, required, setting, placed, doc);
    }

    /**
     * Returns a copy.
     *
     * @param placed how it differs in another place
     * @return the copy
     */
    public Property with(Placed placed) {
        return new Property(wireName, javaName, object, type, required, setting, Optional.of(placed), doc);
    }
}
