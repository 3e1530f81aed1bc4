package dev.ncco.codegen.model;

import java.util.List;
import java.util.Map;

/**
 * A method that makes an object.
 *
 * @param name its name
 * @param parameters the members that it takes, by their names in Java
 * @param fixed the members that it sets to a constant: expressions by names in Java
 */
public record Factory(String name, List<String> parameters, Map<String, String> fixed) {}
