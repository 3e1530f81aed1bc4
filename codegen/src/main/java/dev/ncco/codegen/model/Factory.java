package dev.ncco.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A factory method.
 *
 * @param name the name
 * @param method the name of the method in the object's class that it calls
 * @param parameters the members that are parameters, by their names in Java
 * @param fixed the members that it sets to a constant or a list of constants, by their names in Java
 * @param inner the member that is the parameter, in place of the object that contains it
 * @param owner the class that contains the method; empty for Voice
 */
public record Factory(
        String name,
        String method,
        List<String> parameters,
        Map<String, List<String>> fixed,
        Optional<Inner> inner,
        Optional<String> owner) {

    /**
     * A member of an object that a factory method creates.
     *
     * @param type the class of the object
     * @param member the member, by its name in Java
     */
    public record Inner(String type, String member) {}

    /**
     * Creates a factory method of Voice.
     *
     * @param name the name
     * @param method the name of the method that it calls
     * @param parameters the members that are parameters
     * @param fixed the members that it sets
     */
    public Factory(String name, String method, List<String> parameters, Map<String, List<String>> fixed) {
        this(name, method, parameters, fixed, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy that is in another class.
     *
     * @param other the class
     * @return the copy
     */
    public Factory in(String other) {
        return new Factory(name, method, parameters, fixed, inner, Optional.of(other));
    }
}
