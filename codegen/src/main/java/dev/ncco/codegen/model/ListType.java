package dev.ncco.codegen.model;

import java.util.List;

/**
 * The class of a document that is an array.
 *
 * @param name the name of the class
 * @param file the schema file
 * @param object the name in rules
 * @param doc the documentation
 * @param union the union of the elements
 * @param element the name of an element in Java
 * @param sequences the rules about the order of elements
 */
public record ListType(
        String name, String file, String object, Doc doc, String union, String element, List<Sequence> sequences) {

    /**
     * A rule about the order of elements: after an element of {@code skip} whose flag is set, the next element that is
     * not in {@code skip} must be {@code next}.
     *
     * @param rule the id
     * @param sentence the sentence that states the rule
     * @param flag the boolean member, by its name in Java
     * @param skip the classes to which the rule applies
     * @param next the class of the element that must follow
     */
    public record Sequence(String rule, String sentence, String flag, List<String> skip, String next) {}
}
