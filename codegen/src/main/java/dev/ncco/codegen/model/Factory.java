package dev.ncco.codegen.model;

import java.util.List;
import java.util.Map;

/**
 * A method that makes an object.
 *
 * @param name its name
 * @param method the name of the method behind it, in the object's class
 * @param parameters the members that it takes, by their names in Java
 * @param fixed the members that it sets by itself, by their names in Java: a constant, or the constants of a list
 */
public record Factory(String name, String method, List<String> parameters, Map<String, List<String>> fixed) {}
