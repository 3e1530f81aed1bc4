package dev.ncco.schema.model;

import java.util.List;
import java.util.Map;

/**
 * A rule about several members of an object.
 *
 * @param index its place in the schema's {@code allOf}
 * @param id its full id
 * @param sentence what it says
 * @param source the link to where that stands
 * @param form how it is built
 * @param tests the members that it is about, and what it asks of each; where one needs another, the one that needs
 *     comes first
 * @param node where it stands
 */
public record CrossRule(
        int index, String id, String sentence, String source, Form form, List<MemberTest> tests, SchemaNode node) {

    /** How a rule is built. */
    public enum Form {
        /** Exactly one of the tests holds. */
        ONE_OF,
        /** Not all of the tests hold. */
        EXCLUDES,
        /** If the first test holds, so does the second. */
        NEEDS
    }

    /**
     * Returns the members that it is about.
     *
     * @return their names
     */
    public List<String> names() {
        return tests.stream().map(MemberTest::member).toList();
    }

    /**
     * Tells whether an object keeps the rule.
     *
     * @param object its members: booleans, strings, objects as maps
     * @return whether it does
     */
    public boolean holds(Map<String, Object> object) {
        long held = tests.stream().filter(t -> t.holds(object)).count();
        return switch (form) {
            case ONE_OF -> held == 1;
            case EXCLUDES -> held < tests.size();
            case NEEDS -> !tests.get(0).holds(object) || tests.get(1).holds(object);
        };
    }
}
