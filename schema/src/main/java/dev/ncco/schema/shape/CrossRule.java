package dev.ncco.schema.shape;

import java.util.List;

/**
 * A rule about several members of an object.
 *
 * @param index its place in the schema's {@code allOf}
 * @param id its full id
 * @param sentence what it says
 * @param source the link to where that stands
 * @param form how it is built
 * @param names the members that it is about; where one needs another, the one that needs comes first
 * @param condition what has to hold
 */
public record CrossRule(
        int index, String id, String sentence, String source, Form form, List<String> names, Condition condition) {

    /** How a rule is built. */
    public enum Form {
        /** Exactly one of several members is there. */
        ONE_OF,
        /** Some members exclude each other. */
        EXCLUDES,
        /** One member needs another. */
        NEEDS
    }
}
