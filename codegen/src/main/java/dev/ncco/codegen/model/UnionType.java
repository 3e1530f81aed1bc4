package dev.ncco.codegen.model;

import java.util.List;

/**
 * The interface of a union.
 *
 * @param name the name of the interface
 * @param file the schema file
 * @param object the name in rules
 * @param doc the documentation
 * @param discriminator the member that selects the class
 * @param choices the classes, by the values of the discriminator
 */
public record UnionType(String name, String file, String object, Doc doc, String discriminator, List<Choice> choices) {

    /**
     * The classes for a value of the discriminator.
     *
     * @param value the value
     * @param variants the classes: one, or several that are distinguished by a member
     * @param isPlaced whether the class differs in other places
     */
    public record Choice(String value, List<Variant> variants, boolean isPlaced) {}

    /**
     * A class.
     *
     * @param type the name
     * @param member the member that distinguishes it from the other classes
     */
    public record Variant(String type, String member) {}

    /**
     * Returns whether an object of the union can be a document.
     *
     * @return {@code true} if the file is in the top folder, which contains all documents
     */
    public boolean isDocument() {
        return !file.contains("/");
    }

    /**
     * Returns the classes in the union.
     *
     * @return the names
     */
    public List<String> members() {
        return choices.stream()
                .flatMap(c -> c.variants().stream())
                .map(Variant::type)
                .toList();
    }

    /**
     * Returns the class for unknown objects.
     *
     * @return the name
     */
    public String unknown() {
        return "Unknown" + name;
    }
}
