package dev.ncco.codegen.model;

import java.util.List;

/**
 * An interface for a union.
 *
 * @param name the interface's name
 * @param file the schema file
 * @param object its name in rules
 * @param doc what is said of it
 * @param discriminator the member that says which class an object is for
 * @param choices the classes, by the values of that member
 */
public record UnionType(String name, String file, String object, Doc doc, String discriminator, List<Choice> choices) {

    /**
     * What a value of the discriminator stands for.
     *
     * @param value the value
     * @param variants the classes: one, or some that a member tells apart
     * @param isPlaced whether the class is one that looks otherwise elsewhere
     */
    public record Choice(String value, List<Variant> variants, boolean isPlaced) {}

    /**
     * A class.
     *
     * @param type its name
     * @param member the member that tells it from its alternatives
     */
    public record Variant(String type, String member) {}

    /**
     * Returns whether one of its objects can be a whole document.
     *
     * @return whether its file is in the top folder, as those of all documents are
     */
    public boolean isDocument() {
        return !file.contains("/");
    }

    /**
     * Returns the classes that belong to it.
     *
     * @return their names
     */
    public List<String> members() {
        return choices.stream()
                .flatMap(c -> c.variants().stream())
                .map(Variant::type)
                .toList();
    }

    /**
     * Returns the class for what this release does not know.
     *
     * @return its name
     */
    public String unknown() {
        return "Unknown" + name;
    }
}
