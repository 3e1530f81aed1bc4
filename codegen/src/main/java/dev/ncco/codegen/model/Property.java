package dev.ncco.codegen.model;

import java.util.Optional;

/**
 * A member of an object.
 *
 * @param wireName the name in JSON
 * @param javaName the name in Java
 * @param object the name of the object in rules
 * @param type the type of the value
 * @param required whether it is required
 * @param setting the way in which it is set in Java
 * @param placed the member in a place where it differs
 * @param doc the documentation
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

    /** The way in which a member is set in Java. */
    public enum Setting {
        /** By a method. */
        WITHER,
        /** By a method, and as a parameter of a second factory method. */
        WITHER_AND_FACTORY,
        /** By a factory method or a stage. */
        FACTORY,
        /** Derived from other members. */
        DERIVED,
        /** Never: the member is only read. */
        READ_ONLY
    }

    /**
     * A member that differs in the place that a union represents.
     *
     * @param union the union
     * @param property the member in that place
     */
    public record Placed(String union, Property property) {

        /**
         * Returns whether the limits differ in that place, or the member is required only there; names are ignored.
         *
         * @param here the member in other places
         * @return {@code true} if they differ
         */
        public boolean isTighterThan(Property here) {
            return isRequiredOnlyThere(here) || !hasSameLimits(here);
        }

        /**
         * Returns whether the limits in that place are the same.
         *
         * @param here the member in other places
         * @return {@code true} if they are the same
         */
        public boolean hasSameLimits(Property here) {
            return property.type().unwrapped().equals(here.type().unwrapped());
        }

        /**
         * Returns whether the member is required in that place, but optional in others.
         *
         * @param here the member in other places
         * @return {@code true} if it is
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
     * Returns the name of the constant.
     *
     * @return the name
     */
    public String constantName() {
        return JavaNames.upperSnake(javaName);
    }

    /**
     * Returns a copy with another setting.
     *
     * @param setting the way in which it is set in Java
     * @return the copy
     */
    public Property with(Setting setting) {
        return new Property(wireName, javaName, object, type, required, setting, placed, doc);
    }

    /**
     * Returns a copy with another name.
     *
     * @param name the name in Java
     * @return the copy
     */
    public Property named(String name) {
        return new Property(wireName, name, object, type, required, setting, placed, doc);
    }

    /**
     * Returns a copy with a differing place.
     *
     * @param placed the member in that place
     * @return the copy
     */
    public Property with(Placed placed) {
        return new Property(wireName, javaName, object, type, required, setting, Optional.of(placed), doc);
    }
}
