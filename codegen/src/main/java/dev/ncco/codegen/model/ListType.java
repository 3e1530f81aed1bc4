package dev.ncco.codegen.model;

import java.util.List;

/**
 * A class for a JSON array that is a whole document.
 *
 * @param name the class's name
 * @param file the schema file
 * @param object its name in rules
 * @param doc what is said of it
 * @param union what it holds
 * @param element what an element is called in Java
 * @param sequences the rules about neighbors
 */
public record ListType(
        String name, String file, String object, Doc doc, String union, String element, List<Sequence> sequences) {

    /**
     * A rule about neighbors: after one of {@code skip} that has the flag, the next one that is not of {@code skip} has
     * to be {@code next}.
     *
     * @param rule its id
     * @param sentence what it says
     * @param flag the member, by its name in Java
     * @param skip the classes
     * @param next the class
     */
    public record Sequence(String rule, String sentence, String flag, List<String> skip, String next) {}
}
