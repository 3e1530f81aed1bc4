package dev.ncco.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method that makes an object.
 *
 * @param name its name
 * @param method the name of the method behind it, in the object's class
 * @param parameters the members that it takes, by their names in Java
 * @param fixed the members that it sets by itself, by their names in Java: a constant, or the constants of a list
 * @param inner what it takes instead of its only parameter, which is an object: one member of that
 * @param owner the class that has it; none if that is Voice
 */
public record Factory(
        String name,
        String method,
        List<String> parameters,
        Map<String, List<String>> fixed,
        Optional<Inner> inner,
        Optional<String> owner) {

    /**
     * A member of an object that a factory makes.
     *
     * @param type the class of the object
     * @param member the member, by its name in Java
     */
    public record Inner(String type, String member) {}

    /**
     * Creates a method of Voice.
     *
     * @param name its name
     * @param method the name of the method behind it
     * @param parameters the members that it takes
     * @param fixed the members that it sets by itself
     */
    public Factory(String name, String method, List<String> parameters, Map<String, List<String>> fixed) {
        this(name, method, parameters, fixed, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the method in another class.
     *
     * @param other the class
     * @return the method
     */
    public Factory in(String other) {
        return new Factory(name, method, parameters, fixed, inner, Optional.of(other));
    }
}
